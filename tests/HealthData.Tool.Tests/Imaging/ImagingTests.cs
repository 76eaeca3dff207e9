using HealthData.Tool.Tests.Dicom;

namespace HealthData.Tool.Tests.Imaging;

public sealed class ImagingTests
{
    private const string Mrn = "https://hospital.example/mrn";

    [Fact]
    public async Task A_study_is_shown_as_a_difference_and_nothing_is_written()
    {
        await using var cli = await CliFixture.StartAsync();
        var study = (await cli.StoreAsync(2))[0].StudyInstanceUid;

        var text = await RunAsync(cli, "show", study, "--patient-system", Mrn);
        var json = await RunAsync(cli, "show", study, "--json");

        Assert.Equal(0, text.Code);
        Assert.Contains("PUT ImagingStudy/", text.Out, StringComparison.Ordinal);
        Assert.Contains("+ numberOfInstances: 2", text.Out, StringComparison.Ordinal);
        Assert.Contains($"+ identifier[0].system: {Mrn}", text.Out, StringComparison.Ordinal);
        Assert.EndsWith("Written.", text.Out.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(["Endpoint", "Patient", "ImagingStudy"], json.Objects.Select(
            line => line.GetProperty("resource").Text("resourceType")));
        Assert.Equal(0, cli.Workspace.Fhir.Count);
    }

    [Fact]
    public async Task Only_what_differs_is_shown()
    {
        await using var cli = await CliFixture.StartAsync();
        var slices = await cli.StoreAsync(2);
        var study = slices[0].StudyInstanceUid;
        await RunAsync(cli, "sync", study);
        var same = await RunAsync(cli, "show", study);
        await cli.DicomAsync("delete", $"{study}/{slices[1].SeriesInstanceUid}/{slices[1].SopInstanceUid}", "--yes");

        var changed = await RunAsync(cli, "show", study);

        Assert.Equal("Unchanged.", same.Out.TrimEnd());
        Assert.Contains("- numberOfInstances: 2", changed.Out, StringComparison.Ordinal);
        Assert.Contains("+ numberOfInstances: 1", changed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("status", changed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_studies_are_synchronized_and_a_journal_leaves_out_what_is_done()
    {
        await using var cli = await CliFixture.StartAsync();
        await cli.StoreAsync(2, seed: 1);
        await cli.StoreAsync(2, seed: 2);
        var journal = cli.PathOf("done.txt");

        var all = await RunAsync(cli, "sync", "--all", "--journal", journal);
        var again = await RunAsync(cli, "sync", "--all", "--journal", journal);

        Assert.Equal((0, "Written: 2."), (all.Code, all.Out.TrimEnd()));
        Assert.Equal((3, "There are no studies to synchronize."), (again.Code, again.Out.TrimEnd()));
        Assert.Equal(2, File.ReadAllLines(journal).Length);
    }

    [Fact]
    public async Task A_study_that_is_refused_is_told()
    {
        await using var cli = await CliFixture.StartAsync();
        var study = (await cli.StoreAsync(1))[0].StudyInstanceUid;
        cli.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.FhirUpdate, Status = 400, Times = 10 });

        var result = await RunAsync(cli, "sync", study, "--json");

        Assert.Equal(1, result.Code);
        Assert.Equal("Failed", Assert.Single(result.Objects).Text("status"));
    }

    [Fact]
    public async Task Change_feed_is_followed_and_gone_on_with()
    {
        // The feed is read behind the present of the service.
        var clock = new SteppedTime();
        await using var cli = await CliFixture.StartAsync(options => options.TimeProvider = clock);
        var first = (await cli.StoreAsync(2, seed: 1))[0].StudyInstanceUid;
        var checkpoint = cli.PathOf("imaging.checkpoint");
        clock.Step();

        var one = await FollowAsync(cli, checkpoint, first);
        var second = (await cli.StoreAsync(2, seed: 2))[0].StudyInstanceUid;
        clock.Step();
        var two = await FollowAsync(cli, checkpoint, second);

        Assert.Equal((130, "Canceled."), (one.Code, one.Error.TrimEnd()));
        Assert.Equal([(first, "Written")], StatusesOf(one));
        Assert.Contains((second, "Written"), StatusesOf(two));
        Assert.DoesNotContain((first, "Written"), StatusesOf(two));
        Assert.True(File.Exists(checkpoint), "There is a checkpoint.");
    }

    [Fact]
    public async Task Checkpoint_that_is_none_is_refused_and_kept()
    {
        await using var cli = await CliFixture.StartAsync();
        var file = cli.Write("imaging.checkpoint", "other"u8);

        var result = await RunAsync(cli, "sync", "--checkpoint", file);

        Assert.Equal(1, result.Code);
        Assert.Equal("other", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("sync")]
    [InlineData("sync", "1.2", "--all")]
    [InlineData("sync", "--all", "--checkpoint", "x")]
    [InlineData("show")]
    [InlineData("show", "1.2", "--time-zone", "Nowhere/Nothing")]
    [InlineData("show", "1.2", "--issuer-system", "x")]
    public async Task Misuse_is_told_and_nothing_is_sent(params string[] args)
    {
        await using var cli = await CliFixture.StartAsync();

        var result = await RunAsync(cli, args);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Equal(0, cli.Workspace.Requests.Total);
    }

    private static (string Study, string Status)[] StatusesOf(CliResult result) =>
        [.. result.Objects.Select(line => (line.Text("study"), line.Text("status")))];

    /// <summary>Follows the change feed until a study is done.</summary>
    private static async Task<CliResult> FollowAsync(CliFixture cli, string checkpoint, string study)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var output = new SharedWriter();
        var running = InProcess.RunAsync(
            Arguments(cli, "sync", "--checkpoint", checkpoint, "--quiet-time", "0", "--json"),
            output: output,
            cancellationToken: stop.Token);
        while (!running.IsCompleted && !output.ToString().Contains(study, StringComparison.Ordinal))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        return await running;
    }

    private static string[] Arguments(CliFixture cli, params string[] args) =>
    [
        "imaging", .. args, "--dicom", cli.Workspace.DicomEndpoint.ToString(), "--fhir",
        cli.Workspace.FhirEndpoint.ToString(),
    ];

    private static Task<CliResult> RunAsync(CliFixture cli, params string[] args) =>
        InProcess.RunAsync(Arguments(cli, args));
}
