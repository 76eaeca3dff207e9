namespace HealthData.Tool.Tests.Dicom;

public sealed class ExportTests
{
    private const string Container = "https://account.blob.core.windows.net/images";

    [Fact]
    public async Task Studies_are_exported_and_what_is_not_there_is_told()
    {
        await using var cli = await CliFixture.StartAsync(options => options.Dicom.PollsBeforeCompletion = 0);
        var slice = (await cli.StoreAsync(2))[0];

        var all = await cli.DicomAsync("export", slice.StudyInstanceUid, "--to", Container);
        var some = await cli.DicomAsync("export", slice.StudyInstanceUid, "1.2.3", "--to", Container, "--json");
        var verbose = await cli.DicomAsync("export", "1.2.3", "--to", Container, "--verbose");

        Assert.Equal((0, "", "Exported 2 instances, skipped 0."), (all.Code, all.Error, all.Out.TrimEnd()));
        Assert.Equal((1, "1.2.3: It couldn't be exported."), (some.Code, some.Error.TrimEnd()));
        var line = Assert.Single(some.Objects);
        Assert.Equal((2, 1), (line.GetProperty("exported").GetInt32(), line.GetProperty("skipped").GetInt32()));
        Assert.Contains("cannot be found", verbose.Error, StringComparison.Ordinal);
        Assert.NotNull(cli.Workspace.Dicom.FindExported(
            $"images/{line.Text("operationId")}/results/{slice.StudyInstanceUid}/{slice.SeriesInstanceUid}/"
                + $"{slice.SopInstanceUid}.dcm"));
    }

    [Fact]
    public async Task An_export_need_not_be_waited_for()
    {
        await using var cli = await CliFixture.StartAsync();

        var result = await cli.DicomAsync("export", "1.2.3", "--to", Container, "--no-wait", "--json");

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(32, Assert.Single(result.Objects).Text("operationId")!.Length);
        Assert.Equal(1, cli.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData("1.2.3")]
    [InlineData("1/2/3/4", "--to", Container)]
    [InlineData("..", "--to", Container)]
    [InlineData("1.2.3", "--to", "http://example.org/images")]
    [InlineData("1.2.3", "--to", "images")]
    public async Task Misuse_is_told_and_nothing_is_sent(params string[] args)
    {
        await using var cli = await CliFixture.StartAsync();

        var result = await cli.DicomAsync(["export", .. args]);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Equal(0, cli.Workspace.Requests.Total);
    }
}
