namespace HealthData.Tool.Tests.Dicom;

public sealed class MetadataTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(3, 1)]
    public async Task Json_has_a_line_for_each_instance(int level, int count)
    {
        await using var cli = await CliFixture.StartAsync();
        var slices = await cli.StoreAsync(3);
        var result = await cli.DicomAsync("metadata", slices[0].PathAt(level), "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(count, result.Objects.Length);
        Assert.All(result.Objects, line =>
        {
            Assert.Equal(slices[0].StudyInstanceUid, line.Text("studyInstanceUid"));
            Assert.Equal(16, line.GetProperty("rows").GetInt32());
            Assert.NotEqual("", line.Text("etag"));
        });
    }

    [Fact]
    public async Task Unchanged_metadata_is_told_and_no_failure()
    {
        await using var cli = await CliFixture.StartAsync();
        var study = (await cli.StoreAsync(1))[0].StudyInstanceUid;
        var etag = Assert.Single((await cli.DicomAsync("metadata", study, "--json")).Objects).Text("etag");
        var json = await cli.DicomAsync("metadata", study, "--if-none-match", etag, "--json");
        Assert.Equal((0, ""), (json.Code, json.Error));
        Assert.True(Assert.Single(json.Objects).GetProperty("isUnchanged").GetBoolean());
        Assert.Equal(etag, Assert.Single(json.Objects).Text("etag"));
        var text = await cli.DicomAsync("metadata", study, "--if-none-match", etag);
        Assert.Equal((0, "Nothing has changed.", ""), (text.Code, text.Out.TrimEnd(), text.Error));
        var other = await cli.DicomAsync("metadata", study, "--if-none-match", "another", "--json");
        Assert.Equal(study, Assert.Single(other.Objects).Text("studyInstanceUid"));
    }

    [Fact]
    public async Task A_partial_answer_is_told_and_a_failure()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Faults.Add(FakeFault.Respond(206, """[{"00080018":{"vr":"UI","Value":["1.4"]}}]"""));
        var result = await cli.DicomAsync("metadata", "1.2", "--dicom-json");
        Assert.Equal((1, "The service left out some instances."), (result.Code, result.Error.TrimEnd()));
        Assert.Single(result.Objects);
    }

    [Fact]
    public async Task Attributes_are_listed_by_tag()
    {
        await using var cli = await CliFixture.StartAsync();
        var slice = (await cli.StoreAsync(1))[0];
        var result = await cli.DicomAsync("metadata", slice.PathAt(level: 3));
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("ETag: ", result.OutLines[0], StringComparison.Ordinal);
        Assert.Contains($"00080018  UI  {"SOPInstanceUID",-40}  {slice.SopInstanceUid}", result.OutLines);
        Assert.Equal(result.OutLines[1..].Order(StringComparer.Ordinal), result.OutLines[1..]);
    }

    [Fact]
    public async Task Dicom_json_is_what_the_service_wrote()
    {
        await using var cli = await CliFixture.StartAsync();
        var slice = (await cli.StoreAsync(1))[0];
        var result = await cli.DicomAsync("metadata", slice.StudyInstanceUid, "--dicom-json");
        var line = Assert.Single(result.Objects);
        Assert.Equal(slice.SopInstanceUid, line.GetProperty("00080018").GetProperty("Value")[0].GetString());
    }

    [Fact]
    public async Task Missing_study_is_a_failure()
    {
        await using var cli = await CliFixture.StartAsync();
        var result = await cli.DicomAsync("metadata", "1.2.3", "--json");
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("404", result.Error, StringComparison.Ordinal);
    }
}
