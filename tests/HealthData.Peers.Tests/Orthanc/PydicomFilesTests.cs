namespace HealthData.Peers.Tests.Orthanc;

/// <summary>Every file of Debian's python3-pydicom, there and back.</summary>
public sealed class PydicomFilesTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    private const string Folder = "/usr/lib/python3/dist-packages/pydicom/data";
    private const int FewestStored = 120;

    private readonly Dictionary<string, int> _counts = [];

    [Fact]
    public async Task Every_file_that_is_accepted_is_found_and_streamed_back_identical()
    {
        List<string> wrong = [];
        foreach (var file in Files())
        {
            var name = Path.GetRelativePath(Folder, file);
            try
            {
                await StoreAndCompareAsync(file);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                wrong.Add($"{name}: {failure.Message}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Join(", ", _counts.Select(count => $"{count.Key} {count.Value}")));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.InRange(_counts["stored"], FewestStored, int.MaxValue);
        Assert.Equal(_counts["stored"], _counts["found"]);
        Assert.Equal(_counts["stored"], _counts["identical"]);
    }

    [Fact]
    public async Task Folder_is_stored_by_one_command_that_names_what_is_refused()
    {
        var files = Files().ToArray();
        string[] command =
            ["dicom", "store", Folder, "--allow-foreign", "--json", "--endpoint", Orthanc.Endpoint.ToString()];
        var run = await ToolRun.StartAsync(Token, command);
        var again = await ToolRun.StartAsync(Token, command);

        Assert.Equal((1, 1), (run.Code, again.Code));
        Assert.All(Paths(run, "failed"), path => Assert.Contains(path + ": not stored", run.Error));
        Assert.Equal(Paths(run, "stored"), Paths(again, "stored"));
        Assert.Equal(Paths(run, "failed"), Paths(again, "failed"));
        var found = new List<string>();
        foreach (var file in files)
        {
            var answer = await StoreRawAsync(await File.ReadAllBytesAsync(file, Token));
            if (answer.Status == HttpStatusCode.OK && answer.Text.Contains("00081199", StringComparison.Ordinal))
            {
                found.Add(file);
            }
        }

        Assert.Equal(found, Paths(run, "stored"));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{files.Length} files: {found.Count} stored, {Paths(run, "failed").Count} refused");
    }

    private static List<string> Paths(ToolRun run, string status) =>
    [
        .. run.Lines.Where(line => line.GetProperty("status").GetString() == status)
            .Select(line => line.GetProperty("path").GetString()!)
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Files()
    {
        Assert.SkipWhen(!Directory.Exists(Folder), "Debian's package python3-pydicom is not installed.");
        return Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is not (".py" or ".pyc"))
            .Order(StringComparer.Ordinal);
    }

    private async Task StoreAndCompareAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file, Token);
        InstanceContent content = InstanceContent.FromFile(file);
        StoreResult result;
        try
        {
            result = (await Client.StoreAsync(content, null, Token)).Value;
        }
        catch (DicomFormatException)
        {
            Count("not sent");
            Assert.Equal(HttpStatusCode.BadRequest, (await StoreRawAsync(bytes)).Status);
            return;
        }

        if (!result.IsComplete)
        {
            CheckRefused(result);
            return;
        }

        var outcome = Assert.Single(result.Outcomes);
        await RemoveAsync(outcome.SopInstanceUid!);
        (await Client.StoreAsync(content, null, Token)).Value.EnsureComplete();
        Count("stored");
        await CompareAsync(outcome.SopInstanceUid!, bytes);
    }

    private void CheckRefused(StoreResult result)
    {
        Assert.Equal(0, result.StoredCount);
        var outcome = Assert.Single(result.Outcomes);
        Assert.False(outcome.Succeeded);
        Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete);
        Count(outcome.ReasonCode is null ? "refused, unreadable" : "refused, with a reason");
    }

    private async Task CompareAsync(string sopInstanceUid, byte[] sent)
    {
        List<InstanceResult> found = [];
        await foreach (var item in Client.SearchInstancesAsync(
            new InstanceQuery { SopInstanceUid = sopInstanceUid }, cancellationToken: Token))
        {
            found.Add(item);
        }

        var instance = Assert.Single(found);
        Assert.Equal(sopInstanceUid, instance.SopInstanceUid);
        Count("found");

        var (study, series) = (instance.StudyInstanceUid!, instance.SeriesInstanceUid!);
        var raw = await GetAsync(PathOf(study, series, sopInstanceUid), AnyDicom);
        await using RetrievedInstance retrieved = await Client.RetrieveInstanceAsync(
            study, series, sopInstanceUid, null, Token);
        var streamed = await ReadAsync(retrieved.Content);
        Assert.Equal(Hash(Assert.Single(raw.Parts()).Body), Hash(streamed));
        Count("identical");
        if (Hash(sent) == Hash(streamed))
        {
            Count("as sent");
        }

        await using RetrievedMetadata metadata = await Client.RetrieveInstanceMetadataAsync(
            study, series, sopInstanceUid, null, Token);
        await foreach (var set in metadata.WithCancellation(Token))
        {
            Assert.Equal(sopInstanceUid, set.GetString(Keyword.SOPInstanceUID));
            Count("described");
        }
    }

    private void Count(string what) =>
        _counts[what] = _counts.GetValueOrDefault(what, 0) + 1;
}
