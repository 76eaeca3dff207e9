namespace HealthData.Imaging.Tests.Projector;

/// <summary>ImagingStudies: their elements, their order, and what stays of others.</summary>
public sealed class StudyTests
{
    [Fact]
    public void The_id_is_the_hash_of_the_partition_and_the_study()
    {
        Assert.Equal(
            "a12653484c2849e5e5d5aee65a5a045439363be691bef95df7127f0cd3dc722c",
            new ImagingProjector(Study.Service).GetImagingStudyId("2.25.31000011"));

        var options = new ImagingProjectorOptions { Partition = "ward-7" };
        Assert.NotEqual(
            new ImagingProjector(Study.Service).GetImagingStudyId("2.25.31000011"),
            new ImagingProjector(Study.Service, options).GetImagingStudyId("2.25.31000011"));
    }

    [Theory]
    [InlineData("https://North-Dicom.Example/v2/", null, "https://north-dicom.example/v2")]
    [InlineData("https://north-dicom.example/v2", "ward-7", "https://north-dicom.example/v2/partitions/ward-7")]
    [InlineData("https://north-dicom.example/v2/partitions/ward-7", "ward-7",
        "https://north-dicom.example/v2/partitions/ward-7")]
    [InlineData("http://localhost:8042/dicom-web", null, "http://localhost:8042/dicom-web")]
    public void The_source_is_the_address_with_the_partition(string endpoint, string? partition, string source)
    {
        var options = new ImagingProjectorOptions { Partition = partition };

        Assert.Equal(source, new ImagingProjector(new Uri(endpoint), options).Source);
    }

    [Fact]
    public void Series_and_instances_are_ordered_by_number_then_uid()
    {
        var study = new Study();
        Study.Remove(study.Add(2, "1.2.3.4"), Keyword.InstanceNumber);
        study.Add(10, "1.2.3.4");
        study.Add(9, "1.2.3.4");
        Study.Remove(study.Add(1, "1.2.3.4"), Keyword.InstanceNumber);
        Study.Set(study.Add(1, "1.2.3.9"), Keyword.SeriesNumber, 2);
        Study.Set(study.Add(1, "1.2.3.10"), Keyword.SeriesNumber, 2);

        var resources = study.Project();

        Assert.Equal(
            ["1.2.3.10", "1.2.3.9", "1.2.3.4"],
            resources.Study()["series"]!.AsArray().Select(series => series!.Text("uid")));
        Assert.Equal(
            ["1.2.3.4.9", "1.2.3.4.10", "1.2.3.4.1", "1.2.3.4.2"],
            resources.Series(2)["instance"]!.AsArray().Select(instance => instance!.Text("uid")));
    }

    [Fact]
    public void Only_acquiring_modalities_are_those_of_the_study()
    {
        var study = new Study();
        foreach (var (index, modality) in new[] { "SR", "MR", "ZZ", "CT" }.Index())
        {
            Study.Set(study.Add(1, $"1.2.3.{index}"), Keyword.Modality, modality);
        }

        var resources = study.Project();

        Assert.Equal(["CT", "MR"], resources.Study()["modality"]!.AsArray().Select(coding => coding!.Text("code")));
        Assert.Null(Study.With(Keyword.Modality, "KO").Project().Study()["modality"]);
    }

    [Fact]
    public void Coded_procedures_of_known_schemes_are_codings_and_others_texts()
    {
        var resources = Study.With(
            Keyword.ProcedureCodeSequence,
            Code("P5-09051", "SRT", "CT of chest"),
            Code("24725-4", "LN", "CT Head"),
            Code("169069000", "SCT", null),
            Code("X1", "99LOCAL", null),
            Code("24725-4", "LN", "CT Head")).Project();

        Assert.Equal(
            """[{"coding":[{"code":"169069000","system":"http://snomed.info/sct"}]},"""
                + """{"coding":[{"code":"24725-4","display":"CT Head","system":"http://loinc.org"}]},"""
                + """{"text":"CT of chest"}]""",
            resources.Study().Json("procedureCode"));
    }

    [Fact]
    public void A_body_part_is_text_and_a_description_is_not_a_note()
    {
        var resources = Study.With((Keyword.BodyPartExamined, ["CHEST"]), (Keyword.StudyDescription, ["CT"])).Project();

        Assert.Equal("""{"display":"CHEST"}""", resources.Series().Json("bodySite"));
        Assert.Equal(("CT", null), (resources.Study().Text("description"), resources.Study().Text("note")));
    }

    [Fact]
    public void What_is_no_longer_there_is_removed_and_what_others_wrote_stays()
    {
        var options = new ImagingProjectorOptions { AccessionSystem = "urn:accession" };
        var before = Existing(Study.With(
            (Keyword.AccessionNumber, ["A1"]), (Keyword.StudyDescription, ["old"]), (Keyword.SeriesNumber, [4]))
            .Project(options));
        before["_description"] = new JsonObject { ["id"] = "x" };
        before["extension"] = new JsonArray(new JsonObject { ["url"] = "urn:x", ["valueBoolean"] = true });
        before["identifier"]!.AsArray().Insert(0, JsonNode.Parse(
            """
            {"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"ACSN"}]},
            "system":"urn:other","value":"B1"}
            """));
        before["endpoint"]!.AsArray().Insert(0, JsonNode.Parse("""{"reference":"Endpoint/viewer"}"""));
        before["series"]![0]!["specimen"] = JsonNode.Parse("""[{"reference":"Specimen/1"}]""");
        before["series"]![0]!["id"] = "s1";

        var resources = Study.With().Project(options, new ExistingResources { ImagingStudy = Json(before) });

        var study = resources.Study();
        Assert.Equal(
            ["urn:oid:1.2.3", "B1"], study["identifier"]!.AsArray().Select(identifier => identifier!.Text("value")));
        Assert.Equal("Endpoint/viewer", study["endpoint"]![1]!.Text("reference"));
        Assert.Null(study["description"]);
        Assert.Null(study["_description"]);
        Assert.NotNull(study["extension"]);
        Assert.Null(study["series"]![0]!["number"]);
        Assert.Equal("s1", study["series"]![0]!.Text("id"));
        Assert.NotNull(study["series"]![0]!["specimen"]);
        Assert.Equal(new ETag("W/\"3\""), resources.Writes[^1].IfMatch);
    }

    [Fact]
    public void What_a_server_adds_to_the_source_is_no_difference_and_another_source_is_foreign()
    {
        var before = Existing(Study.With().Project());
        var existing = new ExistingResources { ImagingStudy = Json(before) };

        before["meta"]!["source"] = "https://north-dicom.example/v2#request";
        existing.ImagingStudy = Json(before);
        var same = Study.With().Project(null, existing);
        before["meta"]!["source"] = "https://south-dicom.example/v2";
        existing.ImagingStudy = Json(before);
        var foreign = Study.With().Project(null, existing);

        Assert.DoesNotContain(same.Writes, write => write.ResourceType == "ImagingStudy");
        Assert.Equal((ImagingOutcome.Foreign, 0), (foreign.Outcome, foreign.Writes.Count));
        var gone = new ImagingProjector(Study.Service).Project(Study.Uid, "[]"u8.ToArray(), existing);
        Assert.Equal((ImagingOutcome.Foreign, 0), (gone.Outcome, gone.Writes.Count));
    }

    [Fact]
    public void Of_instances_that_are_not_of_the_study_nothing_is_used()
    {
        var study = new Study();
        Study.Set(study.Add(1), Keyword.StudyInstanceUID, "9.9");
        var other = study.Add(2);
        Study.Set(other, Keyword.SOPInstanceUID, "x");

        var resources = study.Project();

        Assert.Equal(ImagingOutcome.Rejected, resources.Outcome);
        Assert.Equal("bad-uid foreign-instance no-valid-instance uid-missing", resources.Codes());
    }

    [Fact]
    public void A_date_stays_where_only_the_times_differ()
    {
        var study = new Study();
        Begin(study.Add(1), "20240305", "0815");
        Begin(study.Add(2), "20240305", "0816");

        var times = study.Project();
        Begin(study.Add(3), "20240306", "0815");
        var dates = study.Project();

        Assert.Equal(("2024-03-05", "inconsistent"), (times.Study().Text("started"), times.Codes()));
        Assert.Equal((null, "inconsistent"), (dates.Study().Text("started"), dates.Codes()));
    }

    private static void Begin(JsonObject instance, string date, string time)
    {
        Study.Set(instance, Keyword.StudyDate, date);
        Study.Set(instance, Keyword.StudyTime, time);
        Study.Set(instance, Keyword.TimezoneOffsetFromUTC, "+0100");
    }

    private static JsonObject Code(string code, string scheme, string? meaning)
    {
        JsonObject item = [];
        Study.Set(item, Keyword.CodeValue, code);
        Study.Set(item, Keyword.CodingSchemeDesignator, scheme);
        Study.Set(item, Keyword.CodeMeaning, meaning);
        return item;
    }

    private static JsonObject Existing(ImagingResources resources)
    {
        var study = resources.Study();
        study["meta"]!["versionId"] = "3";
        return study;
    }

    private static BinaryData Json(JsonObject resource) => BinaryData.FromString(resource.ToJsonString());
}
