using HealthData.Core.Tests.Support;

namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Storing: one, many and a sequence, as parts or as the whole body, new or in place of others.</summary>
internal static class StoreContracts
{
    private static readonly byte[] First = Instance(Uids.Instance);
    private static readonly byte[] Second = Instance(Uids.OtherInstance);

    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("store", clients => StoreAsync(clients.Default)),
        new("store", clients => StoreAsync(
            clients.Default, content: InstanceContent.FromStream(new MemoryStream(First))), "seekable stream"),
        new("store-of-unknown-length", clients => StoreAsync(
            clients.Default, content: InstanceContent.FromStream(new OneWayStream(new MemoryStream(First))))),
        new("store-many", async clients => Check(2, await clients.Default.StoreAsync(
            [InstanceContent.FromBytes(First), InstanceContent.FromBytes(Second)], null, DicomClients.Token))),
        new("store-sequence", async clients => Check(2, await clients.Default.StoreAsync(
            SequenceAsync(), null, DicomClients.Token))),
        new("store-in-study", clients => StoreAsync(clients.Default, new() { StudyInstanceUid = Uids.Study })),
        new("store-in-partition", clients => StoreAsync(clients.OfPartition("ward-7"))),
        new("store-in-study-of-partition", clients => StoreAsync(
            clients.OfPartition("ward-7"), new() { StudyInstanceUid = Uids.Study })),
        new("store-single-part", clients => StoreAsync(clients.Default, new() { SinglePart = true })),
        new("store-single-part-in-study", clients => StoreAsync(
            clients.Default, new() { SinglePart = true, StudyInstanceUid = Uids.Study })),
        new("replace", clients => StoreAsync(clients.Default, new() { ReplaceExisting = true })),
        new("replace-in-study", clients => StoreAsync(
            clients.Default, new() { ReplaceExisting = true, StudyInstanceUid = Uids.Study })),
        new("replace-single-part", clients => StoreAsync(
            clients.Default, new() { ReplaceExisting = true, SinglePart = true })),
    ];

    private static async Task StoreAsync(
        DicomWebClient client, StoreOptions? options = null, InstanceContent? content = null) =>
        Check(1, await client.StoreAsync(content ?? InstanceContent.FromBytes(First), options, DicomClients.Token));

    private static void Check(int stored, StoreResult result)
    {
        result.EnsureComplete();
        string[] uids = [Uids.Instance, Uids.OtherInstance];
        Assert.Equal(uids[..stored], result.Outcomes.Select(outcome => outcome.SopInstanceUid));
        Assert.All(result.Outcomes, outcome => Assert.Equal(Uids.CtImageStorage, outcome.SopClassUid));
    }

    private static async IAsyncEnumerable<InstanceContent> SequenceAsync()
    {
        yield return InstanceContent.FromBytes(First);
        await Task.Yield();
        yield return InstanceContent.FromBytes(Second);
    }

    // The preamble, the prefix and the SOP Instance UID: enough to be taken for DICOM, and readable in a pattern.
    public static byte[] Instance(string uid) =>
        [.. new byte[128], .. "DICM"u8, 8, 0, 0x18, 0, .. "UI"u8, 10, 0, .. Encoding.ASCII.GetBytes(uid), 0];
}
