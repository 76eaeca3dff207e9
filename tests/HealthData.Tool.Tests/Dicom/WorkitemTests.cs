using System.Text;

namespace HealthData.Tool.Tests.Dicom;

public sealed class WorkitemTests
{
    private const string Json = """
        [{"00080018":{"vr":"UI","Value":["1.2.3"]},"00741000":{"vr":"CS","Value":["SCHEDULED"]},
        "00741200":{"vr":"CS","Value":["HIGH"]},"00741204":{"vr":"LO","Value":["Head CT"]},
        "00404005":{"vr":"DT","Value":["20260131120000"]},"00404041":{"vr":"CS","Value":["READY"]},
        "00100020":{"vr":"LO","Value":["7"]}}]
        """;

    [Fact]
    public async Task A_workitem_is_created_begun_and_completed()
    {
        await using var cli = await CliFixture.StartAsync();
        var created = await cli.DicomAsync("workitems", "create", Write(cli, Json));
        Assert.Equal((0, "", "The workitem 1.2.3 was created."), (created.Code, created.Error, created.Out.TrimEnd()));

        var begun = await cli.DicomAsync("workitems", "state", "1.2.3", "in-progress", "--json");
        var transaction = Assert.Single(begun.Objects).Text("transactionUid")!;
        Assert.Equal(transaction, Assert.Single(cli.Workspace.Dicom.Workitems).TransactionUid);

        var completed = await cli.DicomAsync("workitems", "state", "1.2.3", "completed", "--transaction", transaction);
        Assert.Equal((0, "", "The workitem is completed."), (
            completed.Code, completed.Error, completed.Out.TrimEnd()));
        var again = await cli.DicomAsync("workitems", "state", "1.2.3", "completed", "--transaction", transaction);
        Assert.Equal(0, again.Code);
        Assert.Contains("already in the requested state of COMPLETED", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--uid", "1.2.9", "1.2.9")]
    [InlineData(null, null, null)]
    public async Task A_workitem_gets_the_uid_of_the_option_or_a_new_one(string? option, string? value, string? uid)
    {
        await using var cli = await CliFixture.StartAsync();
        const string Own = """
            "00080018":{"vr":"UI","Value":["1.2.3"]},
            """;
        var file = Write(cli, Json.Replace(Own, string.Empty, StringComparison.Ordinal));
        string[] args = ["workitems", "create", file, "--json", .. option is null ? [] : new[] { option, value! }];

        var result = await cli.DicomAsync(args);

        var created = Assert.Single(result.Objects).Text("workitemUid");
        Assert.Equal(created, Assert.Single(cli.Workspace.Dicom.Workitems).WorkitemUid);
        Assert.True(uid is null ? created!.StartsWith("2.25.", StringComparison.Ordinal) : created == uid, created);
    }

    [Theory]
    [InlineData(1, "--state", "scheduled")]
    [InlineData(0, "--state", "in-progress")]
    [InlineData(1, "--start", "2026-01-31")]
    [InlineData(0, "--start", "2026-02-01..")]
    [InlineData(1, "--patient-id", "7")]
    [InlineData(0, "--patient-id", "8")]
    public async Task Workitems_are_found_by_their_attributes(int count, string option, string value)
    {
        await using var cli = await CliFixture.StartAsync();
        await cli.DicomAsync("workitems", "create", Write(cli, Json));

        var table = await cli.DicomAsync("workitems", "search", option, value);
        var json = await cli.DicomAsync("workitems", "search", option, value, "--json");

        Assert.Equal((0, "", 0, ""), (table.Code, table.Error, json.Code, json.Error));
        Assert.Equal(count, json.Objects.Length);
        Assert.Contains(count == 1 ? "Head CT" : "No results.", table.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workitem_is_shown_and_canceled_on_request()
    {
        await using var cli = await CliFixture.StartAsync();
        await cli.DicomAsync("workitems", "create", Write(cli, Json));

        var canceled = await cli.DicomAsync("workitems", "cancel", "1.2.3", "--reason", "Patient left");
        var shown = await cli.DicomAsync("workitems", "show", "1.2.3", "--json");
        var text = await cli.DicomAsync("workitems", "show", "1.2.3");
        var dicom = await cli.DicomAsync("workitems", "show", "1.2.3", "--dicom-json");
        var again = await cli.DicomAsync("workitems", "cancel", "1.2.3");

        Assert.Equal((0, ""), (canceled.Code, canceled.Error));
        Assert.Equal("CANCELED", Assert.Single(shown.Objects).Text("procedureStepState"));
        Assert.Contains("ProcedureStepState", text.Out, StringComparison.Ordinal);
        Assert.Contains("\"00741000\"", dicom.Out, StringComparison.Ordinal);
        Assert.Equal(1, again.Code);
        Assert.Contains("409", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state", "1.2.3", "paused")]
    [InlineData("state", "1.2.3", "scheduled", "--transaction", "2.25.7")]
    [InlineData("state", "1.2.3", "completed")]
    [InlineData("state", "../x", "in-progress")]
    [InlineData("search", "--state", "paused")]
    [InlineData("search", "--start", "yesterday")]
    [InlineData("search", "--json", "--dicom-json")]
    [InlineData("show")]
    [InlineData("create", "no such file")]
    public async Task Misuse_is_told_and_nothing_is_sent(params string[] args)
    {
        await using var cli = await CliFixture.StartAsync();

        var result = await cli.DicomAsync(["workitems", .. args]);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.NotEmpty(result.Error);
        Assert.Equal(0, cli.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData("[{},{}]", 2)]
    [InlineData("[{]", 1)]
    public async Task A_file_without_one_data_set_is_refused(string json, int code)
    {
        await using var cli = await CliFixture.StartAsync();

        var result = await cli.DicomAsync("workitems", "create", Write(cli, json));

        Assert.Equal(code, result.Code);
        Assert.Equal(0, cli.Workspace.Requests.Total);
    }

    private static string Write(CliFixture cli, string json) =>
        cli.Write("workitem.json", Encoding.UTF8.GetBytes(json));
}
