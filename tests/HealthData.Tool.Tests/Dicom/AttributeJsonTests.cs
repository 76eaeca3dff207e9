using System.Text;

namespace HealthData.Tool.Tests.Dicom;

public sealed class AttributeJsonTests
{
    [Theory]
    [InlineData("StudyInstanceUID", "studyInstanceUid")]
    [InlineData("SOPInstanceUID", "sopInstanceUid")]
    [InlineData("PatientID", "patientId")]
    [InlineData("PatientBirthDate", "patientBirthDate")]
    [InlineData("TimezoneOffsetFromUTC", "timezoneOffsetFromUtc")]
    [InlineData("XRay3DFrameTypeSequence", "xRay3DFrameTypeSequence")]
    [InlineData("KVP", "kvp")]
    public void Members_are_keywords_in_camel_case(string keyword, string member) =>
        Assert.Equal(member, MemberName.CamelCase(keyword));

    [Fact]
    public void Camel_case_keeps_all_keywords_apart()
    {
        var keywords = Enum.GetNames<Keyword>();
        Assert.Equal(keywords.Length, keywords.Select(MemberName.CamelCase).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("""{"00100010":{"vr":"PN","Value":[{"Alphabetic":"Doe^Jane"}]}}""", """{"patientName":"Doe^Jane"}""")]
    [InlineData("""{"00080020":{"vr":"DA","Value":["20260131"]}}""", """{"studyDate":"2026-01-31"}""")]
    [InlineData("""{"00080020":{"vr":"DA","Value":["soon"]}}""", """{"studyDate":"soon"}""")]
    [InlineData("""{"00080020":{"vr":"DA"}}""", """{"studyDate":null}""")]
    [InlineData("""{"00200013":{"vr":"IS","Value":["7"]}}""", """{"instanceNumber":7}""")]
    [InlineData("""{"00200013":{"vr":"IS","Value":["seven"]}}""", """{"instanceNumber":"seven"}""")]
    [InlineData("""{"00280030":{"vr":"DS","Value":[0.50,"1.25"]}}""", """{"pixelSpacing":[0.50,1.25]}""")]
    [InlineData("""{"00080061":{"vr":"CS","Value":["CT"]}}""", """{"modalitiesInStudy":["CT"]}""")]
    [InlineData("""{"00080061":{"vr":"CS"}}""", """{"modalitiesInStudy":[]}""")]
    [InlineData("""{"00080061":{"vr":"CS","Value":["CT",null]}}""", """{"modalitiesInStudy":["CT",null]}""")]
    [InlineData("""{"00091001":{"vr":"LO","Value":["x"]}}""", """{"00091001":"x"}""")]
    [InlineData("""{"00400275":{"vr":"SQ","Value":[{"00400007":{"vr":"LO","Value":["x"]}}]}}""",
        """{"requestAttributesSequence":[{"scheduledProcedureStepDescription":"x"}]}""")]
    [InlineData("""{"7FE00010":{"vr":"OW","BulkDataURI":"http://x/y"}}""",
        """{"pixelData":{"bulkDataUri":"http://x/y"}}""")]
    [InlineData("""{"00091002":{"vr":"OB","InlineBinary":"AQI="}}""", """{"00091002":"AQI="}""")]
    public void Values_have_the_type_of_their_attribute(string dicomJson, string expected)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            AttributeJson.WriteMembers(writer, AttributeSet.Parse(dicomJson));
            writer.WriteEndObject();
        }

        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
    }
}
