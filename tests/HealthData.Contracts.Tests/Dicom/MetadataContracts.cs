namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Retrieving metadata: whole, only if changed, and of the version before updates.</summary>
internal static class MetadataContracts
{
    // Without quotes, as the service writes them.
    private static readonly ETag Known = new("1-1");
    private static readonly ETag KnownInstance = new("1");

    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("metadata-of-study", clients => StudyAsync(clients.Default)),
        new("metadata-of-study-if-changed", clients => StudyAsync(clients.Default, new() { IfNoneMatch = Known })),
        new("metadata-of-study-original", clients => StudyAsync(clients.Default, new() { OriginalVersion = true })),
        new("metadata-of-study-of-partition", clients => StudyAsync(clients.OfPartition("ward-7"))),
        new("metadata-of-series", clients => SeriesAsync(clients.Default)),
        new("metadata-of-series-if-changed", clients => SeriesAsync(clients.Default, new() { IfNoneMatch = Known })),
        new("metadata-of-series-original", clients => SeriesAsync(clients.Default, new() { OriginalVersion = true })),
        new("metadata-of-instance", clients => InstanceAsync(clients.Default)),
        new("metadata-of-instance-if-changed", clients => InstanceAsync(
            clients.Default, new() { IfNoneMatch = KnownInstance })),
        new("metadata-of-instance-original", clients => InstanceAsync(
            clients.Default, new() { OriginalVersion = true })),
    ];

    private static async Task StudyAsync(DicomWebClient client, MetadataOptions? options = null) => await ReadAsync(
        await client.RetrieveStudyMetadataAsync(Uids.Study, options, DicomClients.Token), Known, options);

    private static async Task SeriesAsync(DicomWebClient client, MetadataOptions? options = null) => await ReadAsync(
        await client.RetrieveSeriesMetadataAsync(Uids.Study, Uids.Series, options, DicomClients.Token), Known, options);

    private static async Task InstanceAsync(DicomWebClient client, MetadataOptions? options = null) => await ReadAsync(
        await client.RetrieveInstanceMetadataAsync(
            Uids.Study, Uids.Series, Uids.Instance, options, DicomClients.Token), KnownInstance, options);

    private static async Task ReadAsync(RetrievedMetadata metadata, ETag tag, MetadataOptions? options)
    {
        var sets = 0;
        await foreach (var set in metadata)
        {
            sets++;
            Assert.Equal(Uids.Instance, set.GetString(Keyword.SOPInstanceUID));
        }

        Assert.Equal(options?.IfNoneMatch is not null, metadata.IsUnchanged);
        Assert.Equal(metadata.IsUnchanged ? 0 : 1, sets);
        Assert.Equal(tag, metadata.ETag);
    }
}
