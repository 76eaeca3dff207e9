namespace HealthData.Tool.Tests.Dicom;

public sealed class SyncTests
{
    [Fact]
    public async Task Folder_goes_up_once()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(3);
        cli.Write("in/notes.txt", "Not DICOM."u8);

        var first = await cli.DicomAsync("sync", "upload", cli.PathOf("in"), "--verify");
        var second = await cli.DicomAsync("sync", "upload", cli.PathOf("in"));

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.StartsWith("3 of 3 instances stored, 1 not DICOM. ", first.OutLines[0], StringComparison.Ordinal);
        Assert.Equal("Verified: 3 instances, 0 missing, 0 extra, 0 different.", first.OutLines[1]);
        Assert.StartsWith(cli.PathOf("in", "notes.txt"), Assert.Single(first.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(first.OutLines[0].Split('.')[0], second.OutLines[0].Split('.')[0]);
        Assert.Equal(1, cli.Workspace.Requests.Count(request => request.Method == "POST"));
        Assert.True(File.Exists(cli.PathOf("in.journal")));
    }

    [Fact]
    public async Task Json_has_a_line_for_each_file_and_for_what_verifying_found()
    {
        await using var cli = await CliFixture.StartAsync();
        var series = cli.WriteSeries(2);
        Assert.Equal(0, (await cli.DicomAsync("sync", "upload", cli.PathOf("in"))).Code);
        var slice = series[1];
        await cli.DicomAsync(
            "delete", $"{slice.StudyInstanceUid}/{slice.SeriesInstanceUid}/{slice.SopInstanceUid}", "--yes");

        var result = await cli.DicomAsync("sync", "upload", cli.PathOf("in"), "--compare", "--json");

        Assert.Equal(4, result.Code);
        Assert.Equal(3, result.Objects.Length);
        Assert.Equal("missing", result.Objects[2].GetProperty("verify").GetString());
        Assert.Equal(slice.SopInstanceUid, result.Objects[2].GetProperty("sopInstanceUid").GetString());
    }

    [Fact]
    public async Task Journal_and_manifest_are_where_they_are_asked_for()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(2);

        var result = await cli.DicomAsync(
            "sync", "upload", cli.PathOf("in"), "--journal", cli.PathOf("j"), "--manifest", cli.PathOf("m.jsonl"),
            "--parallel", "2");

        Assert.Equal(0, result.Code);
        Assert.True(File.Exists(cli.PathOf("j")));
        Assert.Equal(2, File.ReadAllLines(cli.PathOf("m.jsonl")).Length);
    }

    [Fact]
    public async Task Refused_files_are_told()
    {
        await using var cli = await CliFixture.StartAsync(options => options.Dicom.FailureReason = _ => 272);
        cli.WriteSeries(1);

        var result = await cli.DicomAsync("sync", "upload", cli.PathOf("in"));

        Assert.Equal(1, result.Code);
        Assert.Contains("reason 272", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foreign_journal_is_told_and_left()
    {
        await using var cli = await CliFixture.StartAsync();
        cli.WriteSeries(1);
        var journal = cli.Write("in.journal", "This is no journal at all."u8);

        var result = await cli.DicomAsync("sync", "upload", cli.PathOf("in"));

        Assert.Equal(1, result.Code);
        Assert.Contains(result.ErrorLines, line => line.Contains("isn't the journal", StringComparison.Ordinal));
        Assert.Equal("This is no journal at all.", await File.ReadAllTextAsync(
            journal, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Empty_folder_ends_with_a_code_of_its_own()
    {
        await using var cli = await CliFixture.StartAsync();
        Directory.CreateDirectory(cli.PathOf("in"));

        Assert.Equal(3, (await cli.DicomAsync("sync", "upload", cli.PathOf("in"))).Code);
        Assert.Equal(2, (await cli.DicomAsync("sync", "upload", cli.PathOf("elsewhere"))).Code);
    }

    [Fact]
    public async Task Studies_come_down_once()
    {
        await using var cli = await CliFixture.StartAsync();
        var series = await cli.StoreAsync(3);

        var first = await DownloadAsync(cli, series[0].StudyInstanceUid, "--verify");
        var second = await DownloadAsync(cli, series[0].StudyInstanceUid);

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.StartsWith("3 instances saved. ", first.OutLines[0], StringComparison.Ordinal);
        Assert.Equal("Verified: 3 instances, 0 missing, 0 extra, 0 different.", first.OutLines[1]);
        Assert.StartsWith("0 instances saved, 3 files kept. ", second.OutLines[0], StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(cli.PathOf("out"), "*.dcm", SearchOption.AllDirectories).Length);
    }

    [Theory]
    [InlineData("--all", 5)]
    [InlineData("--patient-id", 3)]
    public async Task Studies_are_found_by_a_query(string option, int expected)
    {
        await using var cli = await CliFixture.StartAsync();
        var series = await cli.StoreAsync(3);
        await cli.StoreAsync(2, seed: 2);
        string[] query = option == "--all" ? [option] : [option, PatientOf(series[0])];

        var result = await DownloadAsync(cli, [.. query, "--json"]);

        Assert.Equal((0, expected), (result.Code, result.Objects.Length));
        Assert.All(result.Objects, line => Assert.True(File.Exists(line.GetProperty("path").GetString())));
    }

    [Theory]
    [InlineData]
    [InlineData("1.2.3", "--all")]
    [InlineData("--patient-id", "7", "--all")]
    [InlineData("no/uid")]
    public async Task Unclear_wishes_are_misuse(params string[] arguments)
    {
        await using var cli = await CliFixture.StartAsync();

        Assert.Equal(2, (await DownloadAsync(cli, arguments)).Code);
        Assert.Empty(cli.Workspace.Requests);
    }

    [Fact]
    public async Task Nothing_to_download_ends_with_a_code_of_its_own()
    {
        await using var cli = await CliFixture.StartAsync();

        Assert.Equal(3, (await DownloadAsync(cli, "--patient-id", "nobody")).Code);
        Assert.Equal(1, (await DownloadAsync(cli, "1.2.3")).Code);
    }

    private static string PatientOf(CtPhantomSlice slice) =>
        Part10File.Read(slice.Content.ToArray()).DataSet.GetString(Keyword.PatientID)!;

    private static Task<CliResult> DownloadAsync(CliFixture cli, params string[] arguments) =>
        cli.DicomAsync(["sync", "download", .. arguments, "--out", cli.PathOf("out")]);
}
