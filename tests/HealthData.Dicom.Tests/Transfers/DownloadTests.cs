namespace HealthData.Dicom.Tests.Transfers;

public sealed class DownloadTests
{
    private const string First = "1.2.840.1";
    private const string Second = "1.2.840.2";

    [Fact]
    public async Task Studies_come_down_each_with_one_request()
    {
        await using var lab = await StartAsync(First, Second);

        var outcomes = await lab.DownloadAsync(First, Second);

        Assert.Equal(24, outcomes.Count(outcome => outcome.Succeeded));
        Assert.Equal(2, lab.Requests("GET"));
        AssertAllThere(lab);
    }

    [Fact]
    public async Task A_stream_that_breaks_asks_only_for_what_has_not_come()
    {
        await using var lab = await StartAsync(First);
        lab.Workspace.Faults.Add(Cut(afterBytes: 13_000));

        var outcomes = await lab.DownloadAsync(First);

        Assert.Equal(12, outcomes.Count(outcome => outcome.Succeeded));
        AssertAllThere(lab);
        var paths = Paths(lab);
        Assert.Equal($"/v2/studies/{First}", paths[0]);
        Assert.StartsWith($"/v2/studies/{First}/instances?", paths[1], StringComparison.Ordinal);
        Assert.Single(paths, path => path.EndsWith(First, StringComparison.Ordinal));
        Assert.InRange(paths.Count(path => path.Contains("/instances/", StringComparison.Ordinal)), 6, 8);
    }

    [Fact]
    public async Task A_series_of_which_nothing_has_come_is_asked_for_as_a_whole()
    {
        await using var lab = await TransferLab.StartAsync();
        await StoreAsync(lab, First, series: 1);
        foreach (var number in Enumerable.Range(0, 8))
        {
            await lab.Lab.StoreAsync(new TestFile(First, First + ".7", $"{First}.8.{number}"));
        }

        // Another process has saved a part of one series.
        Directory.CreateDirectory(lab.At("target"));
        using (var retrieved = (await lab.Lab.Client.RetrieveInstanceAsync(
            First, First + ".0", First + ".9.3", null, Lab.Token)).Value)
        {
            await retrieved.SaveToFolderAsync(lab.Target, null, Lab.Token);
        }

        lab.Workspace.Requests.Clear();

        var outcomes = await lab.DownloadAsync(First);

        Assert.Equal(20, outcomes.Count(outcome => outcome.Succeeded));
        Assert.True(Assert.Single(outcomes, outcome => outcome.File!.WasKept).SopInstanceUid == First + ".9.3");
        var paths = Paths(lab);
        Assert.Single(paths, path => path.EndsWith("/series/" + First + ".7", StringComparison.Ordinal));
        Assert.Equal(11, paths.Count(path => path.Contains("/instances/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_there_is_not_asked_for_again()
    {
        await using var lab = await StartAsync(First);
        await lab.DownloadAsync(First);
        lab.Workspace.Requests.Clear();

        var outcomes = await lab.DownloadAsync(First);

        Assert.Equal(12, outcomes.Count(outcome => outcome.Succeeded));
        Assert.All(Paths(lab), path => Assert.Contains("/instances?", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_was_taken_away_comes_again()
    {
        await using var lab = await StartAsync(First);
        var outcomes = await lab.DownloadAsync(First);
        File.Delete(outcomes[4].File!.Path);
        await File.WriteAllBytesAsync(outcomes[5].File!.Path, [], Lab.Token);
        lab.Workspace.Requests.Clear();

        await lab.DownloadAsync(First);

        AssertAllThere(lab);
        Assert.Equal(2, Paths(lab).Count(path => !path.Contains('?', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(ExistingFile.Fail)]
    [InlineData(ExistingFile.Keep)]
    [InlineData(ExistingFile.Replace)]
    public async Task A_file_that_exists_is_dealt_with_as_the_options_say(ExistingFile existing)
    {
        await using var lab = await StartAsync(First);
        var path = Path.Combine(lab.Target, First, First + ".0", First + ".9.0.dcm");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, "mine", Lab.Token);

        var outcomes = await TransferLab.TakeAsync(
            lab.Create(options =>
            {
                options.ExistingFile = existing;
                options.MaxAttempts = 2;
            }).DownloadAsync([First], lab.Target, Lab.Token));

        var outcome = Assert.Single(outcomes, outcome => outcome.SopInstanceUid == First + ".9.0");
        Assert.Equal(12, outcomes.Count);
        Assert.Equal(existing == ExistingFile.Fail ? ItemProblemCode.FileExists : null, outcome.Problem?.Code);
        Assert.Equal(existing == ExistingFile.Keep, outcome.File is { WasKept: true });
        Assert.Equal(existing != ExistingFile.Replace, new FileInfo(path).Length == 4);
    }

    [Fact]
    public async Task A_file_appears_only_when_it_is_complete()
    {
        await using var lab = await StartAsync(First);
        lab.Workspace.Faults.Add(FakeFault.Stall(13_000));
        using var stop = new CancellationTokenSource();
        await using var download = lab.Create()
            .DownloadAsync([First], lab.Target, stop.Token).GetAsyncEnumerator(Lab.Token);
        for (var count = 0; count < 3; count++)
        {
            Assert.True(await download.MoveNextAsync());
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            while (await download.MoveNextAsync())
            {
            }
        });

        var length = new FileInfo(Directory.GetFiles(lab.Scans)[0]).Length;
        Assert.All(
            Directory.GetFiles(lab.Target, "*.dcm", SearchOption.AllDirectories),
            path => Assert.Equal(length, new FileInfo(path).Length));
        Assert.Empty(Directory.GetFiles(lab.Target, ".*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_study_that_is_not_there_does_not_stop_the_others()
    {
        await using var lab = await StartAsync(First);

        var outcomes = await lab.DownloadAsync("9.9", First);

        Assert.Equal(12, outcomes.Count(outcome => outcome.Succeeded));
        var missing = Assert.Single(outcomes, outcome => !outcome.Succeeded);
        Assert.Equal(("9.9", ItemProblemCode.Missing), (missing.StudyInstanceUid, missing.Problem!.Code));
    }

    [Fact]
    public async Task A_service_that_is_too_busy_is_waited_for()
    {
        await using var lab = await StartAsync(First);
        lab.Workspace.Faults.Add(FakeFault.Respond(503, times: 30));

        var outcomes = await lab.DownloadAsync(First);

        Assert.Equal(12, outcomes.Count(outcome => outcome.Succeeded));
    }

    [Fact]
    public async Task A_service_that_refuses_ends_the_download()
    {
        await using var lab = await StartAsync(First);
        lab.Workspace.Faults.Add(FakeFault.Respond(403));

        var thrown = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.DownloadAsync(First));

        Assert.Equal(403, thrown.Status);
        Assert.Equal(12, (await lab.DownloadAsync(First)).Count(outcome => outcome.Succeeded));
    }

    [Fact]
    public async Task The_manifest_lists_the_files()
    {
        await using var lab = await StartAsync(First);
        await lab.DownloadAsync(First);

        await lab.Create().WriteManifestAsync(lab.Manifest, Lab.Token);

        var lines = (await File.ReadAllLinesAsync(lab.Manifest, Lab.Token))
            .Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!).ToArray();
        Assert.Equal(12, lines.Length);
        Assert.All(lines, line =>
        {
            var bytes = File.ReadAllBytes((string)line["file"]!);
            var hash = System.Security.Cryptography.SHA256.HashData(bytes);
            Assert.Equal(Convert.ToHexStringLower(hash), (string?)line["sha256"]);
            Assert.Equal(bytes.Length, (int?)line["bytes"]);
            Assert.Equal(("download", "stored"), ((string?)line["direction"], (string?)line["outcome"]));
        });
    }

    private static async Task<TransferLab> StartAsync(params string[] studies)
    {
        var lab = await TransferLab.StartAsync();
        foreach (var study in studies)
        {
            await StoreAsync(lab, study);
        }

        lab.Workspace.Requests.Clear();
        return lab;
    }

    private static async Task StoreAsync(TransferLab lab, string study, int series = 2)
    {
        foreach (var file in lab.Write(12, study, series))
        {
            await lab.Lab.StoreAsync(file);
        }
    }

    private static FakeFault Cut(long afterBytes) => new()
    {
        Operation = FakeOperation.DicomRetrieve,
        Connection = FakeConnectionFault.Reset,
        AfterBodyBytes = afterBytes,
    };

    private static List<string> Paths(TransferLab lab) => [.. lab.Workspace.Requests.Select(request => request.Path)];

    private static void AssertAllThere(TransferLab lab) => Assert.All(
        lab.Workspace.Dicom.Instances,
        instance =>
        {
            var (study, series, sop) = (
                instance.StudyInstanceUid, instance.SeriesInstanceUid, instance.SopInstanceUid);
            using var stored = lab.Workspace.Dicom.OpenRead(study, series, sop);
            Assert.Equal(
                stored.ReadAll(), File.ReadAllBytes(Path.Combine(lab.Target, study, series, sop + ".dcm")));
        });
}
