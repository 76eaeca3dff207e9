using System.Diagnostics;
using System.Reflection;

namespace HealthData.Dicom.Tests.Search;

public sealed class SearchResultTests
{
    private const string Json = """
        {"00080020":{"vr":"DA","Value":["20260309"]},"00080050":{"vr":"SH","Value":["PHI-7f3a-A"]},
        "00080061":{"vr":"CS","Value":["CT","PT"]},"00080090":{"vr":"PN","Value":[{"Alphabetic":"PHI-7f3a^R"}]},
        "00081030":{"vr":"LO","Value":["PHI-7f3a D"]},
        "00100010":{"vr":"PN","Value":[{"Alphabetic":"PHI-7f3a^N","Ideographic":"\u5c71"}]},
        "00100020":{"vr":"LO","Value":["PHI-7f3a-P"]},"00100030":{"vr":"DA","Value":["19700101"]},
        "0020000D":{"vr":"UI","Value":["1.2"]},"00201208":{"vr":"IS","Value":["12"]},
        "0020000E":{"vr":"UI","Value":["1.3"]},"00080060":{"vr":"CS","Value":["CT"]},
        "0008103E":{"vr":"LO","Value":["PHI-7f3a S"]},"00200011":{"vr":"IS","Value":[3]},
        "00400244":{"vr":"DA","Value":["20260310"]},"00081090":{"vr":"LO","Value":["X-1000"]},
        "00201209":{"vr":"IS","Value":[4]},"00080018":{"vr":"UI","Value":["1.4"]},
        "00080016":{"vr":"UI","Value":["1.2.840.10008.5.1.4.1.1.2"]},"00200013":{"vr":"IS","Value":["5"]},
        "00280010":{"vr":"US","Value":[512]},"00280011":{"vr":"US","Value":[256]},"00280008":{"vr":"IS","Value":["6"]},
        "00091002":{"vr":"LO","Value":["PHI-7f3a private"]}}
        """;

    private static readonly AttributeSet Set = AttributeSet.Parse(Json);

    [Fact]
    public void A_study_has_its_common_attributes()
    {
        var study = DicomModelFactory.StudyResult(Set);

        Assert.Equal("1.2", study.StudyInstanceUid);
        Assert.Equal("PHI-7f3a", study.PatientName?.FamilyName);
        Assert.Equal("\u5c71", study.PatientName?.Ideographic);
        Assert.Equal("PHI-7f3a-P", study.PatientId);
        Assert.Equal(new DateOnly(1970, 1, 1), study.PatientBirthDate);
        Assert.Equal("PHI-7f3a-A", study.AccessionNumber);
        Assert.Equal("R", study.ReferringPhysicianName?.GivenName);
        Assert.Equal(new DateOnly(2026, 3, 9), study.StudyDate);
        Assert.Equal("PHI-7f3a D", study.StudyDescription);
        Assert.Equal(["CT", "PT"], study.ModalitiesInStudy);
        Assert.Equal(12, study.NumberOfInstances);
        Assert.Equal("PHI-7f3a private", study.Attributes.GetString(AttributeTag.Parse("00091002")));
    }

    [Fact]
    public void A_series_has_its_common_attributes()
    {
        var series = DicomModelFactory.SeriesResult(Set);

        Assert.Equal(("1.2", "1.3", "CT"), (series.StudyInstanceUid, series.SeriesInstanceUid, series.Modality));
        Assert.Equal("PHI-7f3a S", series.SeriesDescription);
        Assert.Equal((3, 4), (series.SeriesNumber, series.NumberOfInstances));
        Assert.Equal(new DateOnly(2026, 3, 10), series.PerformedProcedureStepStartDate);
        Assert.Equal("X-1000", series.ManufacturerModelName);
    }

    [Fact]
    public void An_instance_has_its_common_attributes()
    {
        var instance = DicomModelFactory.InstanceResult(Set);

        Assert.Equal(
            ("1.2", "1.3", "1.4"), (instance.StudyInstanceUid, instance.SeriesInstanceUid, instance.SopInstanceUid));
        Assert.Equal("1.2.840.10008.5.1.4.1.1.2", instance.SopClassUid);
        Assert.Equal(
            (5, 512, 256, 6), (instance.InstanceNumber, instance.Rows, instance.Columns, instance.NumberOfFrames));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"00080020":{"vr":"DA"},"00100010":{"vr":"PN","Value":[null]},"0020000D":{"vr":"UI","Value":[]}}""")]
    public void What_is_not_there_is_null(string json)
    {
        var set = AttributeSet.Parse(json);

        AssertNothing(DicomModelFactory.StudyResult(set));
        AssertNothing(DicomModelFactory.SeriesResult(set));
        AssertNothing(DicomModelFactory.InstanceResult(set));
    }

    [Fact]
    public void A_value_of_another_type_is_null_and_stays_as_text()
    {
        var study = DicomModelFactory.StudyResult(AttributeSet.Parse(
            """{"00080020":{"vr":"DA","Value":["PHI-7f3a"]},"00201208":{"vr":"IS","Value":["PHI-7f3a"]}}"""));

        Assert.Null(study.StudyDate);
        Assert.Null(study.NumberOfInstances);
        Assert.Equal("PHI-7f3a", study.Attributes.GetString(Keyword.StudyDate));
    }

    [Fact]
    public void Texts_and_debugger_displays_show_no_value()
    {
        object[] all =
        [
            DicomModelFactory.StudyResult(
                Set), DicomModelFactory.SeriesResult(Set), DicomModelFactory.InstanceResult(Set),
            new StudyQuery { PatientName = "PHI-7f3a" }, new SeriesQuery { PatientName = "PHI-7f3a" },
            new InstanceQuery { PatientName = "PHI-7f3a" }, new DateRange(new(1970, 1, 1), new(1970, 1, 1)),
            DicomModelFactory.RetrievedMetadata([Set], etag: new ETag("PHI-7f3a")), new MetadataOptions(),
        ];

        foreach (var item in all)
        {
            Assert.DoesNotContain("PHI-7f3a", item.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("1970", item.ToString(), StringComparison.Ordinal);
            var display = item.GetType().GetCustomAttribute<DebuggerDisplayAttribute>()?.Value ?? "{ToString(),nq}";
            Assert.Contains(display, Harmless);
        }
    }

    private static string[] Harmless =>
        ["{ToString(),nq}", "{GetType().Name,nq}", "IsUnchanged = {IsUnchanged}"];

    private static void AssertNothing(object result)
    {
        foreach (var property in result.GetType().GetProperties().Where(property => property.Name != "Attributes"))
        {
            var value = property.GetValue(result);
            Assert.True(value is null or IReadOnlyList<string?> { Count: 0 }, property.Name);
        }
    }
}
