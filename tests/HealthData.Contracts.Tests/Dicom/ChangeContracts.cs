namespace HealthData.Contracts.Tests.Dicom;

/// <summary>The change feed.</summary>
internal static class ChangeContracts
{
    private const string Sync = "sync";

    private static readonly DateTimeOffset Time = new(2026, 1, 2, 4, 4, 5, TimeSpan.FromHours(1));

    private static readonly DateTimeOffset NextDay = new(2026, 1, 3, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("changes", async clients => Check(await FirstAsync(clients.Default, new()))),
        new("changes", clients => Task.Run(() => Check(clients.Default.GetChanges().AsPages().First())), Sync),
        new("changes", async clients => Check(await FirstAsync(clients.OfPartition("ward-7"), new())), "of partition"),
        new("changes-with-metadata", async clients => Assert.Equal(
            Uids.Instance,
            Check(await FirstAsync(clients.Default, new() { IncludeMetadata = true }))
                .Metadata!.GetString(Keyword.SOPInstanceUID))),
        new("changes-in-window", async clients => Assert.Empty((await FirstAsync(
            clients.Default,
            new() { StartTime = Time.AddTicks(1_234_567), EndTime = NextDay, PageSize = 7 },
            "1")).Values)),
        new("changes-of-version-1", async clients => Check(await FirstAsync(
            clients.Create(new DicomWebClientOptions(DicomWebClientOptions.ServiceVersion.V1)),
            new() { PageSize = 1 }))),
        new("latest-change", async clients => Assert.Equal(
            1, (await clients.Default.GetLatestChangeAsync(false, DicomClients.Token)).Value!.Sequence)),
        new("latest-change", clients => Task.Run(
            () => Assert.Equal(1, clients.Default.GetLatestChange(false, DicomClients.Token).Value!.Sequence)), Sync),
    ];

    private static async Task<Page<ChangeFeedEntry>> FirstAsync(
        DicomWebClient client, ChangeFeedOptions options, string? token = null)
    {
        await foreach (var page in client.GetChangesAsync(options, DicomClients.Token).AsPages(token))
        {
            return page;
        }

        throw new InvalidOperationException("There is no page.");
    }

    private static ChangeFeedEntry Check(Page<ChangeFeedEntry> page)
    {
        var change = Assert.Single(page.Values);
        Assert.Equal(
            (1, Uids.Study, Uids.Series, Uids.Instance),
            (change.Sequence, change.StudyInstanceUid, change.SeriesInstanceUid, change.SopInstanceUid));
        Assert.True(change.Action == ChangeAction.Create && change.State == ChangeState.Current);
        Assert.Equal(Time, change.Timestamp);
        return change;
    }
}
