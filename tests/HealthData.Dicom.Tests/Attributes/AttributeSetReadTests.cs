using System.Text;

namespace HealthData.Dicom.Tests.Attributes;

public sealed class AttributeSetReadTests
{
    private const string Study = """
        {"00080005":{"vr":"CS","Value":["ISO_IR 192"]},"00080020":{"vr":"DA","Value":["20200131"]},
        "00080030":{"vr":"TM","Value":["101112.5"]},"00080050":{"vr":"SH"},"00080061":{"vr":"CS","Value":["CT","MR"]},
        "00100010":{"vr":"PN","Value":[{"Alphabetic":"Yamada^Tarou^^Dr",
        "Ideographic":"山田^太郎","Phonetic":"やまだ^たろう"}]},
        "00201206":{"vr":"IS","Value":["12"]},
        "00280030":{"vr":"DS","Value":[0.50,"1.25"]},
        "00281050":{"vr":"DS","Value":[1E2,null,40]}}
        """;

    [Fact]
    public void Texts_are_read()
    {
        var set = AttributeSet.Parse(Study);
        Assert.Equal(9, set.Count);
        Assert.Equal("CT", set.GetString(Keyword.ModalitiesInStudy));
        Assert.Equal(["CT", "MR"], set.GetStrings(Keyword.ModalitiesInStudy));
        Assert.Equal(["0.50", "1.25"], set.GetStrings(Keyword.PixelSpacing));
        Assert.Null(set.GetString(Keyword.AccessionNumber));
        Assert.True(set.Contains(Keyword.AccessionNumber));
        Assert.False(set.Contains(Keyword.PatientID));
        Assert.Empty(set.GetStrings(Keyword.PatientID));
    }

    [Fact]
    public void Names_have_three_writings()
    {
        var set = AttributeSet.Parse(Study);
        var name = set.GetPersonName(Keyword.PatientName)!.Value;
        Assert.Equal(("Yamada", "Tarou", "", "Dr", ""), (
            name.FamilyName, name.GivenName, name.MiddleName, name.Prefix, name.Suffix));
        Assert.Equal(("山田^太郎", "やまだ^たろう"), (name.Ideographic, name.Phonetic));
        Assert.Equal("Yamada^Tarou^^Dr=山田^太郎=やまだ^たろう", set.GetString(Keyword.PatientName));
    }

    [Fact]
    public void Numbers_are_read_from_numbers_and_from_strings()
    {
        var set = AttributeSet.Parse(Study);
        Assert.Equal(12, set.GetInt32(Keyword.NumberOfStudyRelatedSeries));
        Assert.Equal([0.5, 1.25], set.GetDoubles(Keyword.PixelSpacing));
        Assert.Equal([0.5m, 1.25m], set.GetDecimals(Keyword.PixelSpacing));
        Assert.Equal([100, null, 40], set.GetInt32s(Keyword.WindowCenter));
        Assert.Equal(100L, set.GetInt64(Keyword.WindowCenter));
    }

    [Fact]
    public void Dates_and_times_are_read()
    {
        var set = AttributeSet.Parse(Study);
        Assert.Equal(new DateOnly(2020, 1, 31), set.GetDate(Keyword.StudyDate));
        Assert.Equal(new TimeOnly(10, 11, 12, 500), set.GetTime(Keyword.StudyTime));
    }

    [Fact]
    public void Untouched_set_is_written_as_it_was_read() =>
        Assert.Equal(Study, Encoding.UTF8.GetString(AttributeSet.Parse(Study).ToUtf8Json()));

    [Fact]
    public void Built_set_reads_back()
    {
        var set = new AttributeSet()
            .Set(Keyword.PatientName, "Doe^Jane=X")
            .Set(Keyword.StudyDate, new DateOnly(2024, 2, 29))
            .Set(Keyword.Rows, 512)
            .Set(Keyword.PixelSpacing, 0.5, 0.25)
            .SetSequence(
                Keyword.ReferencedSOPSequence, new AttributeSet().Set(Keyword.ReferencedSOPInstanceUID, "1.2.3"))
            .SetBytes(Keyword.PixelData, new byte[] { 1, 2, 3 })
            .SetEmpty(Keyword.PatientID);
        var json = Encoding.UTF8.GetString(set.ToUtf8Json());
        Assert.Equal("""{"00080020":{"vr":"DA","Value":["20240229"]},"00081199":{"vr":"SQ","Value":[{"00081155":{"v"""
            + """r":"UI","Value":["1.2.3"]}}]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"Doe^Jane","Ideographi"""
            + """c":"X"}]},"00100020":{"vr":"LO"},"00280010":{"vr":"US","Value":[512]},"00280030":{"vr":"DS","Valu"""
            + """e":[0.5,0.25]},"7FE00010":{"vr":"OB","InlineBinary":"AQID"}}""", json);
        var read = AttributeSet.Parse(json);
        Assert.Equal(json, Encoding.UTF8.GetString(read.ToUtf8Json()));
        Assert.Equal(
            "1.2.3", read.GetSequence(Keyword.ReferencedSOPSequence)[0].GetString(Keyword.ReferencedSOPInstanceUID));
        Assert.Equal(new byte[] { 1, 2, 3 }, read.GetBytes(Keyword.PixelData)!.Value.ToArray());
    }
}
