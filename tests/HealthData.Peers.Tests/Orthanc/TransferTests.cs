namespace HealthData.Peers.Tests.Orthanc;

/// <summary>All of Debian's python3-pydicom goes to Orthanc in one transfer.</summary>
public sealed class TransferTests(OrthancServer orthanc) : OrthancTests(orthanc)
{
    private const string Folder = "/usr/lib/python3/dist-packages/pydicom/data";
    private const int FewestStored = 120;

    [Fact]
    public async Task Folder_is_transferred_and_verifying_agrees()
    {
        Assert.SkipWhen(!Directory.Exists(Folder), "Debian's package python3-pydicom is not installed.");
        var folder = Directory.CreateTempSubdirectory("healthdata-transfer-");
        var transfer = new DicomTransfer(Client, Path.Combine(folder.FullName, "journal"));

        var outcomes = await UploadAsync(transfer);
        var again = await UploadAsync(transfer);

        var refused = Paths(outcomes, outcome => outcome.Status is StoreStatus.Failed or StoreStatus.Unknown);
        Assert.Equal(refused, Paths(again, outcome => outcome.Status is StoreStatus.Failed or StoreStatus.Unknown));
        Assert.All(outcomes.Where(outcome => !outcome.Succeeded), outcome => Assert.NotNull(outcome.Advice));
        var stored = outcomes.Where(outcome => outcome.Succeeded).ToArray();
        Assert.InRange(stored.Length, FewestStored, int.MaxValue);

        var present = await transfer.VerifyAsync(null, Token);
        var compared = await transfer.VerifyAsync(new TransferVerifyOptions { CompareContent = true }, Token);

        Assert.Equal(stored.Length + refused.Count(path => Uid(path) is not null), present.CheckedCount);
        Assert.Equal(await AbsentAsync(outcomes, refused), Paths(present.Missing));
        Assert.Equal(Paths(present.Missing), Paths(compared.Missing));
        var absent = Paths(present.Missing);
        Assert.Equal(
            await DifferentAsync(outcomes.Where(outcome =>
                outcome.Status is not (StoreStatus.NotDicom or StoreStatus.Skipped)
                && !absent.Contains(outcome.Source!))),
            Paths(compared.Different));
        var shared = outcomes.Where(outcome => outcome.Content?.SopInstanceUid is not null)
            .GroupBy(outcome => outcome.Content!.SopInstanceUid!, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        Assert.All(compared.Different, instance => Assert.Contains(instance.SopInstanceUid!, shared));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{outcomes.Count} files: {stored.Length} stored, {refused.Count} refused, {compared}");
        folder.Delete(recursive: true);

        string? Uid(string path) => outcomes.First(outcome => outcome.Source == path).Content!.SopInstanceUid;
    }

    private static async Task<List<StoreOutcome>> UploadAsync(DicomTransfer transfer)
    {
        List<StoreOutcome> outcomes = [];
        await foreach (var outcome in transfer.UploadAsync(InstanceContent.FromFolder(Folder), Token))
        {
            outcomes.Add(outcome);
        }

        return outcomes;
    }

    // What Orthanc has refused and does not have from elsewhere either.
    private async Task<List<string>> AbsentAsync(List<StoreOutcome> outcomes, List<string> refused)
    {
        List<string> absent = [];
        foreach (var outcome in outcomes.Where(outcome => refused.Contains(outcome.Source!)))
        {
            if (await ReadAsync(outcome.Content!) is null)
            {
                absent.Add(outcome.Source!);
            }
        }

        return [.. absent.Order(StringComparer.Ordinal)];
    }

    // Several files have one UID, of which Orthanc keeps the first.
    private async Task<List<string>> DifferentAsync(IEnumerable<StoreOutcome> outcomes)
    {
        List<string> different = [];
        foreach (var outcome in outcomes)
        {
            var there = await ReadAsync(outcome.Content!);
            if (there is null || Hash(there) != Hash(await File.ReadAllBytesAsync(outcome.Source!, Token)))
            {
                different.Add(outcome.Source!);
            }
        }

        return [.. different.Order(StringComparer.Ordinal)];
    }

    private async Task<byte[]?> ReadAsync(InstanceContent content)
    {
        if (content.SopInstanceUid is not { } uid)
        {
            return null;
        }

        InstanceResult? found = null;
        await foreach (var result in Client.SearchInstancesAsync(
            new InstanceQuery { SopInstanceUid = uid }, cancellationToken: Token))
        {
            found = result;
        }

        if (found is null)
        {
            return null;
        }

        var answer = await GetAsync(PathOf(found.StudyInstanceUid, found.SeriesInstanceUid, uid), AnyDicom);
        return answer.Status == HttpStatusCode.OK ? Assert.Single(answer.Parts()).Body : null;
    }

    private static List<string> Paths(IEnumerable<StoreOutcome> outcomes, Func<StoreOutcome, bool> condition) =>
        [.. outcomes.Where(condition).Select(outcome => outcome.Source!).Order(StringComparer.Ordinal)];

    private static List<string> Paths(IEnumerable<TransferredInstance> instances) =>
        [.. instances.Select(instance => instance.Source!).Order(StringComparer.Ordinal)];
}
