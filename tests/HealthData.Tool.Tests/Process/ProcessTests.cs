namespace HealthData.Tool.Tests.Process;

public sealed class ProcessTests
{
    [Fact]
    public async Task Pipe_gets_lines_and_no_bars()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(3);
        var endpoint = cli.Workspace.DicomEndpoint.ToString();
        using var process = CliProcess.Start("dicom", "store", cli.PathOf("in"), "--endpoint", endpoint);
        var result = await process.FinishAsync();
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.StartsWith("3 of 3 instances stored. ", Assert.Single(result.OutLines), StringComparison.Ordinal);
        Assert.DoesNotContain('\x1b', result.Out);
    }

    [Fact]
    public async Task Nobody_is_asked_in_a_pipe()
    {
        await using var cli = await CliFixture.StartAsync();
        var study = (await cli.StoreAsync(1))[0].StudyInstanceUid;
        var endpoint = cli.Workspace.DicomEndpoint.ToString();
        using var process = CliProcess.Start("dicom", "delete", study, "--endpoint", endpoint, "--json");
        var result = await process.FinishAsync();
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("--yes", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, cli.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task Runs_that_share_a_file_write_one_after_the_other()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such shell there.");
        await using var cli = await CliFixture.StartAsync();
        var file = cli.PathOf("out.txt");
        const string Script = "{ echo first; dotnet \"$0\" --version; echo; echo last; } > \"$1\"";
        using var shell = System.Diagnostics.Process.Start(
            "sh", ["-c", Script, Path.Combine(AppContext.BaseDirectory, "healthdata.dll"), file]);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        var lines = File.ReadAllLines(file).Where(line => line.Length > 0).ToArray();
        Assert.Equal(("first", "last", 3), (lines[0], lines[^1], lines.Length));
    }

    [Fact]
    public async Task Wrong_use_ends_with_2()
    {
        using var process = CliProcess.Start("dicom", "delete", "1.2.3");
        var result = await process.FinishAsync();
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("--endpoint", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-INT", 130)]
    [InlineData("-TERM", 143)]
    public async Task Signal_ends_the_call_and_leaves_no_half_file(string signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals there.");
        await using var cli = await CliFixture.StartAsync();
        var slice = (await cli.StoreAsync(1))[0];
        cli.Workspace.Faults.Add(FakeFault.Stall(afterBodyBytes: 500));
        var requests = cli.Workspace.Requests.Total;
        using var process = CliProcess.Start(
            "dicom", "retrieve", slice.StudyInstanceUid, "--out", cli.PathOf("out"),
            "--endpoint", cli.Workspace.DicomEndpoint.ToString());
        while (cli.Workspace.Requests.Total == requests)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        // The bytes before the stall come.
        await Task.Delay(300, TestContext.Current.CancellationToken);

        using var kill = System.Diagnostics.Process.Start("kill", [signal, $"{process.Id}"]);
        var result = await process.FinishAsync();
        Assert.Equal((code, "", "Canceled."), (result.Code, result.Out, result.Error.TrimEnd()));
        Assert.True(
            !Directory.Exists(cli.PathOf("out"))
            || Directory.GetFiles(cli.PathOf("out"), "*", SearchOption.AllDirectories).Length == 0);
    }

    [Fact]
    public async Task Reader_that_has_enough_ends_the_output_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A closed pipe is told in other ways there.");
        await using var cli = await CliFixture.StartAsync();
        await cli.StoreAsync(40);
        using var process = CliProcess.Start(
            "dicom", "search", "instances", "--page-size", "1", "--json",
            "--endpoint", cli.Workspace.DicomEndpoint.ToString());
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, ""), (process.ExitCode, error));
        Assert.True(cli.Workspace.Requests.Total < 40, "The rest isn't asked for.");
    }
}
