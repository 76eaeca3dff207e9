namespace HealthData.Tool.Tests.Dicom;

/// <summary>The change feed, extended query tags, long-running operations, and updates.</summary>
public sealed class ServiceCommandTests
{
    private const string Id = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task Changes_are_listed_as_a_table_or_as_lines()
    {
        await using var cli = await CliFixture.StartAsync();
        Assert.Equal("No changes.", (await cli.DicomAsync("changes")).Out.TrimEnd());
        var slices = await cli.StoreAsync(3);
        await cli.DicomAsync("delete", slices[0].PathAt(3), "--yes");

        var table = await cli.DicomAsync("changes");
        var lines = await cli.DicomAsync("changes", "--json", "--limit", "2");

        Assert.Equal((0, "", 5), (table.Code, table.Error, table.OutLines.Length));
        Assert.StartsWith("Sequence", table.OutLines[0], StringComparison.Ordinal);
        Assert.Contains("delete", table.OutLines[4], StringComparison.Ordinal);
        Assert.Equal([1, 2], lines.Objects.Select(change => change.GetProperty("sequence").GetInt64()));
        Assert.All(lines.Objects, change => Assert.Equal("create", change.Text("action")));
    }

    [Fact]
    public async Task Window_of_changes_is_read_as_it_is_typed()
    {
        await using var cli = await CliFixture.StartAsync();
        await cli.StoreAsync(1);

        Assert.Equal(2, (await cli.DicomAsync("changes", "--from", "2020-01-01")).OutLines.Length);
        Assert.Equal("No changes.", (await cli.DicomAsync("changes", "--to", "2020-01-01T08:00:00Z")).Out.TrimEnd());
        Assert.Equal(2, (await cli.DicomAsync("changes", "--from", "yesterday")).Code);
        Assert.Equal(2, (await cli.DicomAsync("changes", "--from", "2020-01-02", "--to", "2020-01-01")).Code);
        Assert.Equal(2, (await cli.DicomAsync("changes", "--follow")).Code);
        Assert.Equal(2, (await cli.DicomAsync("changes", "--checkpoint", cli.PathOf("c"), "--limit", "1")).Code);
    }

    [Fact]
    public async Task Checkpoint_remembers_what_was_printed()
    {
        var clock = new SteppedTime();
        await using var cli = await CliFixture.StartAsync(options => options.TimeProvider = clock);
        await cli.StoreAsync(2);
        clock.Step();
        string[] args = ["changes", "--checkpoint", cli.PathOf("feed.checkpoint"), "--json"];

        var first = await cli.DicomAsync(args);
        var second = await cli.DicomAsync(args);
        await cli.StoreAsync(1, seed: 2);
        clock.Step();
        var third = await cli.DicomAsync(args);

        Assert.Equal((2, 0, 1), (first.Objects.Length, second.Objects.Length, third.Objects.Length));
        Assert.Equal(3, third.Objects[0].GetProperty("sequence").GetInt64());
    }

    [Fact]
    public async Task Tags_are_added_listed_changed_and_deleted()
    {
        await using var cli = await CliFixture.StartAsync(options => options.Dicom.PollsBeforeCompletion = 0);
        Assert.Equal("No extended query tags.", (await cli.DicomAsync("tags", "list")).Out.TrimEnd());

        var added = await cli.DicomAsync("tags", "add", "BodyPartExamined", "--level", "series", "--wait");
        var started = await cli.DicomAsync("tags", "add", "00091001", "--level", "study", "--vr", "LO",
            "--private-creator", "ACME", "--json");
        var disabled = await cli.DicomAsync("tags", "disable", "(0018,0015)", "--json");
        var enabled = await cli.DicomAsync("tags", "enable", "BodyPartExamined", "--json");
        var list = await cli.DicomAsync("tags", "list");
        var deleted = await cli.DicomAsync("tags", "delete", "BodyPartExamined", "--yes");

        Assert.Equal((0, ""), (added.Code, added.Error));
        Assert.Contains("succeeded", added.Out, StringComparison.Ordinal);
        Assert.Equal("started", Assert.Single(started.Objects).Text("status"));
        Assert.Equal("Disabled", Assert.Single(disabled.Objects).Text("queryStatus"));
        Assert.Equal("Enabled", Assert.Single(enabled.Objects).Text("queryStatus"));
        Assert.Equal(3, list.OutLines.Length);
        Assert.Contains("BodyPartExamined", list.OutLines[1], StringComparison.Ordinal);
        Assert.Equal((0, "The tag was deleted."), (deleted.Code, deleted.Out.TrimEnd()));
        Assert.Single(cli.Workspace.Dicom.ExtendedQueryTags);
        Assert.Equal(2, (await cli.DicomAsync("tags", "enable", "bodypartexamined")).Code);
    }

    [Fact]
    public async Task Errors_of_a_tag_name_the_instances()
    {
        await using var cli = await CliFixture.StartAsync();
        var tag = new FakeQueryTag(Keyword.BodyPartExamined, FakeQueryTagLevel.Series);
        cli.Workspace.Dicom.ExtendedQueryTags.Add(tag);
        var slice = Assert.Single(await cli.StoreAsync(1));
        Assert.Equal("No errors.", (await cli.DicomAsync("tags", "errors", "BodyPartExamined")).Out.TrimEnd());
        tag.HasErrors = true;

        var errors = await cli.DicomAsync("tags", "errors", "BodyPartExamined", "--json");

        Assert.Equal(slice.SopInstanceUid, Assert.Single(errors.Objects).Text("sopInstanceUid"));
        Assert.Equal(2, (await cli.DicomAsync("tags", "errors", "BodyPartExamined")).OutLines.Length);
    }

    [Fact]
    public async Task Update_changes_studies_and_prints_the_result()
    {
        await using var cli = await CliFixture.StartAsync(options => options.Dicom.PollsBeforeCompletion = 0);
        var study = (await cli.StoreAsync(2))[0].StudyInstanceUid;

        var result = await cli.DicomAsync("update", study, "--set", "PatientID=7",
            "--set", "PatientName=A^B", "--json");
        var found = await cli.DicomAsync("search", "studies", "--patient-id", "7");
        var started = await cli.DicomAsync("update", study, "--set", "PatientID=8", "--no-wait");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(
            2, Assert.Single(result.Objects).GetProperty("results").GetProperty("instanceUpdated").GetInt32());
        Assert.Contains("A^B", found.Out, StringComparison.Ordinal);
        Assert.StartsWith("Started.", started.Out, StringComparison.Ordinal);
        Assert.Equal(1, (await cli.DicomAsync("update", study, "--set", "Modality=MR")).Code);
        Assert.Equal(2, (await cli.DicomAsync("update", study, "--set", "Nothing=7")).Code);
        Assert.Equal(2, (await cli.DicomAsync("update", study, "--set", "PatientID")).Code);
    }

    [Theory]
    [InlineData("succeeded", 0)]
    [InlineData("Evaporated", 0)]
    [InlineData("failed", 1)]
    public async Task Operation_is_printed_with_its_status(string status, int code)
    {
        await using var cli = await CliFixture.StartAsync();
        cli.Workspace.Dicom.AddOperation(Id, status, """{"a":1}""");

        var text = await cli.DicomAsync("operations", Id);
        var json = await cli.DicomAsync("operations", Id, "--json");

        Assert.Equal((code, ""), (text.Code, text.Error));
        Assert.Contains(status, text.OutLines[0], StringComparison.Ordinal);
        Assert.Equal(status, Assert.Single(json.Objects).Text("status"));
        Assert.Equal(1, json.Objects[0].GetProperty("results").GetProperty("a").GetInt32());
        Assert.Equal(1, (await cli.DicomAsync("operations", "7")).Code);
        Assert.Equal(2, (await cli.DicomAsync("operations", "a/b")).Code);
    }
}
