namespace HealthData.Imaging.Tests.Projector;

/// <summary>Who the patient of a study is.</summary>
public sealed class PatientTests
{
    private const string Mrn = "https://north.example/mrn";

    [Theory]
    [InlineData("ISO", "1.2.840", "urn:oid:1.2.840")]
    [InlineData("URI", "https://a.example", "https://a.example")]
    [InlineData("UUID", "0a1b", "urn:uuid:0a1b")]
    [InlineData("DNS", "a.example", Mrn)]
    public void An_issuer_with_a_universal_id_is_the_system(string type, string id, string system)
    {
        var resources = Qualified(type, id).Project(Options());

        Assert.Equal(system, resources.Patient()["identifier"]![0]!.Text("system"));
    }

    [Fact]
    public void An_issuer_without_a_system_is_named_and_is_part_of_the_key()
    {
        var options = Options();

        var resources = Study.With(Keyword.IssuerOfPatientID, "WEST").Project(options);

        Assert.Equal("""[{"value":"7","assigner":{"display":"WEST"}}]""", resources.Patient().Json("identifier"));
        Assert.Equal("issuer-unmapped", resources.Codes());
        Assert.NotEqual(Study.With().Project(options).Patient().Text("id"), resources.Patient().Text("id"));
    }

    [Fact]
    public void Without_a_system_no_other_patient_is_matched()
    {
        var existing = new ExistingResources();
        existing.Patients.Add(Stored("stranger", null));

        var resources = Study.With().Project(null, existing);

        Assert.Equal("""[{"value":"7"}]""", resources.Patient().Json("identifier"));
        Assert.NotEqual("Patient/stranger", resources.Study()["subject"]!.Text("reference"));
    }

    [Fact]
    public void One_patient_of_others_is_referenced_and_of_two_neither()
    {
        var existing = new ExistingResources();
        existing.Patients.Add(Stored("a", Mrn));

        var one = Study.With().Project(Options(), existing);
        existing.Patients.Add(Stored("b", Mrn));
        var two = Study.With().Project(Options(), existing);

        Assert.Equal("Patient/a", one.Study()["subject"]!.Text("reference"));
        Assert.Null(one.Patient);
        Assert.Equal(
            $$$"""{"type":"Patient","identifier":{"system":"{{{Mrn}}}","value":"7"}}""", two.Study().Json("subject"));
        Assert.Equal("patient-ambiguous", two.Codes());
        Assert.DoesNotContain(two.Writes, write => write.ResourceType == "Patient");
    }

    [Fact]
    public void Our_patient_is_filled_and_what_differs_stays()
    {
        var study = Study.With(
            (Keyword.PatientName, ["New^Name"]), (Keyword.PatientSex, ["F"]), (Keyword.PatientBirthDate, ["19700101"]));
        var own = JsonNode.Parse(Study.With(Keyword.PatientName, "Old^Name").Project(Options()).Patient!)!.AsObject();
        own["meta"]!["versionId"] = "4";
        own["active"] = true;
        var existing = new ExistingResources();
        existing.Patients.Add(BinaryData.FromString(own.ToJsonString()));

        var filled = study.Project(Options(), existing);
        var options = Options();
        options.ReplacePatient = true;
        var replaced = study.Project(options, existing);

        Assert.Equal("Old", filled.Patient()["name"]![0]!.Text("family"));
        Assert.Equal(("female", "1970-01-01", "true"), (
            filled.Patient().Text("gender"), filled.Patient().Text("birthDate"), filled.Patient().Text("active")));
        Assert.Equal("patient-differs", filled.Codes());
        Assert.Equal(new ETag("W/\"4\""), filled.Writes.Single(write => write.ResourceType == "Patient").IfMatch);
        Assert.Equal("New", replaced.Patient()["name"]![0]!.Text("family"));
        Assert.Equal("", replaced.Codes());
    }

    [Fact]
    public void A_patient_of_another_source_is_referenced_and_never_written()
    {
        var own = JsonNode.Parse(Study.With().Project(Options()).Patient!)!.AsObject();
        own["meta"]!["source"] = "https://south-dicom.example/v2#1";
        var existing = new ExistingResources();
        existing.Patients.Add(BinaryData.FromString(own.ToJsonString()));

        var resources = Study.With(Keyword.PatientSex, "F").Project(Options(), existing);

        Assert.DoesNotContain(resources.Writes, write => write.ResourceType == "Patient");
        Assert.Equal($"Patient/{own.Text("id")}", resources.Study()["subject"]!.Text("reference"));
    }

    [Fact]
    public void An_instance_without_an_id_takes_that_of_the_others()
    {
        var study = new Study();
        study.Add(1);
        Study.Remove(study.Add(2), Keyword.PatientID);

        var resources = study.Project(Options());

        Assert.Equal("7", resources.Patient()["identifier"]![0]!.Text("value"));
        Assert.Equal("patient-id-missing", resources.Codes());
    }

    [Fact]
    public void A_study_of_two_patients_is_rejected_with_the_reason_alone()
    {
        var study = new Study();
        Study.Set(study.Add(1), Keyword.PatientName, "A");
        var other = study.Add(2);
        Study.Set(other, Keyword.PatientName, "B");
        Study.Set(other, Keyword.PatientID, "8");

        var resources = study.Project(Options());

        Assert.Equal((ImagingOutcome.Rejected, 0), (resources.Outcome, resources.Writes.Count));
        Assert.Equal("patient-conflict", resources.Codes());
    }

    private static ImagingProjectorOptions Options() => new() { PatientSystem = Mrn };

    private static Study Qualified(string type, string id)
    {
        JsonObject qualifiers = [];
        Study.Set(qualifiers, Keyword.UniversalEntityID, id);
        Study.Set(qualifiers, Keyword.UniversalEntityIDType, type);
        return Study.With(Keyword.IssuerOfPatientIDQualifiersSequence, qualifiers);
    }

    private static BinaryData Stored(string id, string? system)
    {
        JsonObject identifier = new() { ["value"] = "7" };
        if (system is not null)
        {
            identifier["system"] = system;
        }

        return BinaryData.FromString(new JsonObject
        {
            ["resourceType"] = "Patient",
            ["id"] = id,
            ["identifier"] = new JsonArray(identifier),
        }.ToJsonString());
    }
}
