namespace HealthData.Contracts.Tests.Dicom;

/// <summary>Searching: every path, every field and every option.</summary>
internal static class SearchContracts
{
    private const string Sync = "sync";

    public static IReadOnlyList<ContractCall<DicomClients>> All { get; } =
    [
        new("search-studies", clients => StudiesAsync(clients.Default)),
        new("search-studies", Synchronous(client => client.SearchStudies(), Check), Sync),
        new("search-studies-next-page", clients => StudiesAsync(clients.Default, new() { PageSize = 2 }, "4")),
        new("search-studies-by-everything", clients => StudiesAsync(clients.Default, Everything(new StudyQuery()))),
        new("search-studies-by-open-dates", clients => StudiesAsync(clients.Default, new()
        {
            PageSize = 11,
            PatientBirthDate = new DateRange(null, new DateOnly(1999, 12, 31)),
            StudyDate = new DateRange(new DateOnly(2026, 1, 2), null),
        })),
        new("search-studies-escaped", clients => StudiesAsync(clients.Default, new()
        {
            PageSize = 12,
            PatientName = "ÜnalA* &=+/?#%,\\",
        })),
        new("search-studies-with-fields", clients => StudiesAsync(clients.Default, new()
        {
            PageSize = 13,
            IncludeFields = { Keyword.StudyDescription, AttributeTag.Parse("00090010") },
        })),
        new("search-studies-with-all-fields", clients => StudiesAsync(clients.Default, new()
        {
            PageSize = 14,
            IncludeAllFields = true,
        })),
        new("search-studies-of-partition", clients => StudiesAsync(clients.OfPartition("ward-7"))),
        new("search-series", clients => SeriesAsync(clients.Default)),
        new("search-series", Synchronous(client => client.SearchSeries(), Check), Sync),
        new("search-series-by-everything", clients => SeriesAsync(
            clients.Default, Everything(Series()))),
        new("search-series-of-study", clients => SeriesAsync(clients.Default, study: Uids.Study)),
        new("search-instances", clients => InstancesAsync(clients.Default)),
        new("search-instances", Synchronous(client => client.SearchInstances(), Check), Sync),
        new("search-instances-by-everything", clients => InstancesAsync(
            clients.Default, Everything(Instance()))),
        new("search-instances-of-study", clients => InstancesAsync(clients.Default, study: Uids.Study)),
        new("search-instances-of-series", clients => InstancesAsync(
            clients.Default, study: Uids.Study, series: Uids.Series)),
    ];

    public static Task StudiesAsync(DicomWebClient client, StudyQuery? query = null, string? token = null) =>
        ReadAsync(client.SearchStudiesAsync(query, DicomClients.Token), Check, token);

    private static Task SeriesAsync(DicomWebClient client, SeriesQuery? query = null, string? study = null) =>
        ReadAsync(client.SearchSeriesAsync(query, study, DicomClients.Token), Check);

    private static Task InstancesAsync(
        DicomWebClient client, InstanceQuery? query = null, string? study = null, string? series = null) =>
        ReadAsync(client.SearchInstancesAsync(query, study, series, DicomClients.Token), Check);

    /// <summary>Takes one result: other servers than that of Azure are asked for more after a page that isn't
    /// full.</summary>
    public static async Task FirstStudyAsync(DicomWebClient client)
    {
        await foreach (var study in client.SearchStudiesAsync(cancellationToken: DicomClients.Token))
        {
            Check(study);
            return;
        }

        Assert.Fail("No study was found.");
    }

    private static async Task ReadAsync<T>(AsyncPageable<T> results, Action<T> check, string? token = null)
        where T : notnull
    {
        var pages = 0;
        await foreach (var page in results.AsPages(token))
        {
            pages++;
            check(Assert.Single(page.Values));
        }

        Assert.Equal(1, pages);
    }

    private static Func<DicomClients, Task> Synchronous<T>(Func<DicomWebClient, Pageable<T>> search, Action<T> check)
        where T : notnull => clients =>
        {
            check(Assert.Single(search(clients.Default).ToArray()));
            return Task.CompletedTask;
        };

    private static void Check(StudyResult result) => Assert.Equal(Uids.Study, result.StudyInstanceUid);

    private static void Check(SeriesResult result) =>
        Assert.Equal((Uids.Study, Uids.Series), (result.StudyInstanceUid, result.SeriesInstanceUid));

    private static void Check(InstanceResult result) => Assert.Equal(
        (Uids.Study, Uids.Series, Uids.Instance),
        (result.StudyInstanceUid, result.SeriesInstanceUid, result.SopInstanceUid));

    private static T Everything<T>(T query)
        where T : SearchQuery
    {
        query.PageSize = 10;
        query.StudyInstanceUid = Uids.Study;
        query.PatientName = "Name*";
        query.PatientId = "Id";
        query.PatientBirthDate = new DateOnly(2000, 1, 2);
        query.AccessionNumber = "Number";
        query.ReferringPhysicianName = "Physician";
        query.StudyDate = new DateRange(new DateOnly(2026, 1, 2), new DateOnly(2026, 3, 4));
        query.StudyDescription = "Description";
        query.ModalitiesInStudy = "CT";
        query.FuzzyMatching = true;
        query.Matches.Add(Keyword.BodyPartExamined, "HEAD");
        return query;
    }

    private static SeriesQuery Series() => new()
    {
        SeriesInstanceUid = Uids.Series,
        Modality = "CT",
        PerformedProcedureStepStartDate = new DateOnly(2026, 1, 2),
        ManufacturerModelName = "Model",
    };

    private static InstanceQuery Instance() => new()
    {
        SeriesInstanceUid = Uids.Series,
        SopInstanceUid = Uids.Instance,
        Modality = "CT",
        PerformedProcedureStepStartDate = new DateOnly(2026, 1, 2),
        ManufacturerModelName = "Model",
    };
}
