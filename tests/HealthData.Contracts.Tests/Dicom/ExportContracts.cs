namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Exports: their start, their status, and their error logs.</summary>
internal static class ExportContracts
{
    private const string Id = "0123456789abcdef0123456789abcdef";
    private const string Running = "f123456789abcdef0123456789abcdef";
    private const string Sync = "sync";
    private const string StorageScope = "https://storage.azure.com/.default";

    private static readonly Uri Container = new("https://account.blob.core.windows.net/images");

    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("export", clients => StartAsync(clients.Default, [Uids.Study])),
        new("export", clients => Task.FromResult(Check(
            clients.Default.Export(WaitUntil.Started, [Uids.Study], Container))), Sync),
        new("export-many", clients => StartAsync(
            clients.Default,
            [
                Uids.Study, $"{Uids.Study}/{Uids.Series}", new(Uids.Study, Uids.Series, Uids.Instance),
            ])),
        new("export-of-partition", clients => StartAsync(clients.OfPartition("ward-7"), [Uids.Study])),
        new("export-running", async clients =>
        {
            var export = new DicomExportOperation(Running, clients.Default);
            await export.UpdateStatusAsync(DicomClients.Token);
            Assert.False(export.HasCompleted);
        }),
        new("export-completed", async clients =>
        {
            var export = new DicomExportOperation(Id, clients.Default);
            await export.UpdateStatusAsync(DicomClients.Token);
            Check(export.Value);
        }),
        new("export-completed", clients =>
        {
            var export = new DicomExportOperation(Id, clients.Default);
            export.UpdateStatus(DicomClients.Token);
            Check(export.Value);
            return Task.CompletedTask;
        }, Sync),
        new("export-errors", clients => ReadAsync(
            ResultOf(clients).ReadErrorsAsync(new FixedCredential(StorageScope), DicomClients.Token))),
        new("export-errors-with-signature", clients => ReadAsync(
            ResultOf(clients).ReadErrorsAsync(new AzureSasCredential("sig=abc"), DicomClients.Token))),
    ];

    private static async Task StartAsync(DicomWebClient client, DicomExportItem[] items) =>
        Check(await client.ExportAsync(WaitUntil.Started, items, Container, null, DicomClients.Token));

    private static DicomExportResult ResultOf(DicomClients clients) => new(clients.Default.Service)
    {
        ErrorLogUri = new Uri($"{Container}/{Id}/errors.log"),
    };

    private static async Task ReadAsync(IAsyncEnumerable<DicomExportError> errors)
    {
        List<DicomExportItem?> items = [];
        await foreach (var error in errors)
        {
            items.Add(error.Item);
        }

        Assert.Equal([new DicomExportItem("1.2.3")], items);
    }

    private static DicomExportOperation Check(DicomExportOperation export)
    {
        Assert.Equal(Id, export.Id);
        return export;
    }

    private static void Check(DicomExportResult result) => Assert.Equal(
        (5, 1, $"{Container}/{Id}/errors.log"), (result.Exported, result.Skipped, result.ErrorLogUri?.ToString()));
}
