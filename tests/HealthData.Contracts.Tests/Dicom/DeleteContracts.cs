namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Deleting.</summary>
internal static class DeleteContracts
{
    private const string Sync = "sync";

    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("delete-study", clients => clients.Default.DeleteStudyAsync(Uids.Study, DicomClients.Token)),
        new("delete-study", Synchronous(client => client.DeleteStudy(Uids.Study)), Sync),
        new("delete-study-of-partition", clients =>
            clients.OfPartition("ward-7").DeleteStudyAsync(Uids.Study, DicomClients.Token)),
        new("delete-series", clients =>
            clients.Default.DeleteSeriesAsync(Uids.Study, Uids.Series, DicomClients.Token)),
        new("delete-series", Synchronous(client => client.DeleteSeries(Uids.Study, Uids.Series)), Sync),
        new("delete-instance", clients =>
            clients.Default.DeleteInstanceAsync(Uids.Study, Uids.Series, Uids.Instance, DicomClients.Token)),
        new("delete-instance", Synchronous(
            client => client.DeleteInstance(Uids.Study, Uids.Series, Uids.Instance)), Sync),
    ];

    private static Func<DicomClients, Task> Synchronous(Func<DicomWebClient, Response> call) =>
        clients => Task.FromResult(call(clients.Default));
}
