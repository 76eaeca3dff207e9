namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Retrieving instances and frames: as they are, in a transfer syntax, and before updates.</summary>
internal static class RetrieveContracts
{
    private const string ExplicitLittleEndian = "1.2.840.10008.1.2.1";
    private const string Jpeg2000 = "1.2.840.10008.1.2.4.90";

    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("retrieve-study", clients => StudyAsync(clients.Default)),
        new("retrieve-study-transcoded", clients => StudyAsync(
            clients.Default, new() { TransferSyntax = ExplicitLittleEndian })),
        new("retrieve-study-original", clients => StudyAsync(clients.Default, new() { OriginalVersion = true })),
        new("retrieve-study-of-partition", clients => StudyAsync(clients.OfPartition("ward-7"))),
        new("retrieve-series", clients => SeriesAsync(clients.Default)),
        new("retrieve-series-transcoded", clients => SeriesAsync(
            clients.Default, new() { TransferSyntax = ExplicitLittleEndian })),
        new("retrieve-series-original", clients => SeriesAsync(clients.Default, new() { OriginalVersion = true })),
        new("retrieve-instance", clients => InstanceAsync(clients.Default)),
        new("retrieve-instance-transcoded", clients => InstanceAsync(
            clients.Default, new() { TransferSyntax = ExplicitLittleEndian })),
        new("retrieve-instance-original", clients => InstanceAsync(clients.Default, new() { OriginalVersion = true })),
        new("retrieve-frames", clients => FramesAsync(clients.Default, [1])),
        new("retrieve-frames-many", clients => FramesAsync(clients.Default, [3, 1])),
        new("retrieve-frames-transcoded", clients => FramesAsync(
            clients.Default, [1], new() { TransferSyntax = ExplicitLittleEndian })),
        new("retrieve-frames-jpeg2000", clients => FramesAsync(
            clients.Default, [1], new() { TransferSyntax = Jpeg2000 })),
        new("retrieve-frames-original", clients => FramesAsync(clients.Default, [1], new() { OriginalVersion = true })),
        new("retrieve-bulk-data", clients => BulkDataAsync(clients.Default)),
    ];

    public static async Task InstanceAsync(DicomWebClient client, RetrieveOptions? options = null)
    {
        await using var instance = (await client.RetrieveInstanceAsync(
            Uids.Study, Uids.Series, Uids.Instance, options, DicomClients.Token)).Value;
        await CheckAsync(instance);
    }

    private static async Task BulkDataAsync(DicomWebClient client)
    {
        var options = new BulkDataOptions { Range = new HttpRange(2, 3) };
        await using var pixels = (await client.RetrieveBulkDataAsync(
            new Uri("pixels-1", UriKind.Relative), options, DicomClients.Token)).Value;
        await CheckAsync("234", pixels.Content);
        Assert.Equal(10, pixels.TotalLength);
    }

    private static async Task StudyAsync(DicomWebClient client, RetrieveOptions? options = null) =>
        await ReadAsync((await client.RetrieveStudyAsync(Uids.Study, options, DicomClients.Token)).Value);

    private static async Task SeriesAsync(DicomWebClient client, RetrieveOptions? options = null) =>
        await ReadAsync((await client.RetrieveSeriesAsync(Uids.Study, Uids.Series, options, DicomClients.Token)).Value);

    private static async Task FramesAsync(DicomWebClient client, int[] numbers, RetrieveOptions? options = null)
    {
        var read = 0;
        await using var frames = (await client.RetrieveFramesAsync(
            Uids.Study, Uids.Series, Uids.Instance, numbers, options, DicomClients.Token)).Value;
        await foreach (var frame in frames)
        {
            Assert.Equal(numbers[read++], frame.FrameNumber);
            await CheckAsync("frame", frame.Content);
            Assert.Equal(
                options?.TransferSyntax == Jpeg2000
                    ? ("image/jp2", Jpeg2000)
                    : ("application/octet-stream", ExplicitLittleEndian),
                (frame.MediaType, frame.TransferSyntaxUid));
        }

        Assert.Equal(numbers.Length, read);
    }

    private static async Task ReadAsync(RetrievedInstances instances)
    {
        var read = 0;
        await foreach (var instance in instances)
        {
            read++;
            await CheckAsync(instance);
        }

        Assert.Equal(1, read);
    }

    private static async Task CheckAsync(RetrievedInstance instance)
    {
        using var content = new MemoryStream();
        await instance.Content.CopyToAsync(content, DicomClients.Token);
        var text = System.Text.Encoding.Latin1.GetString(content.ToArray());
        Assert.Equal("DICM", text[128..132]);
        Assert.EndsWith("UI\b\0" + Uids.Series + "\0", text, StringComparison.Ordinal);
        Assert.Equal(("application/dicom", ExplicitLittleEndian), (instance.MediaType, instance.TransferSyntaxUid));
    }

    private static async Task CheckAsync(string expected, Stream content)
    {
        using var reader = new StreamReader(content);
        Assert.Equal(expected, await reader.ReadToEndAsync(DicomClients.Token));
    }
}
