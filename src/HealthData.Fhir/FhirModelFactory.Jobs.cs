namespace HealthData.Fhir;

/// <content>Results of jobs.</content>
public static partial class FhirModelFactory
{
    /// <summary>Creates the result of an export. To give its files something to read, derive from
    /// <see cref="Fhir.FhirExportResult"/>.</summary>
    /// <param name="outputs">The files with resources.</param>
    /// <param name="errors">The files with what couldn't be exported.</param>
    /// <param name="issues">What the server says about the export.</param>
    /// <param name="transactionTime">The time that the export shows the state of.</param>
    /// <param name="request">The address of the request that started the export.</param>
    /// <param name="requiresAccessToken">Whether the files require the token of the FHIR server.</param>
    /// <returns>The result.</returns>
    public static FhirExportResult FhirExportResult(
        IEnumerable<FhirExportFile>? outputs = null,
        IEnumerable<FhirExportFile>? errors = null,
        IEnumerable<ServiceIssue>? issues = null,
        DateTimeOffset? transactionTime = null,
        string? request = null,
        bool requiresAccessToken = false) => new(service: null)
        {
            Outputs = [.. outputs ?? []],
            Errors = [.. errors ?? []],
            Issues = [.. issues ?? []],
            TransactionTime = transactionTime,
            Request = request,
            RequiresAccessToken = requiresAccessToken,
        };

    /// <summary>Creates a file that an export has written.</summary>
    /// <param name="type">The type of the resources.</param>
    /// <param name="url">The address.</param>
    /// <param name="count">The number of resources.</param>
    /// <returns>The file.</returns>
    public static FhirExportFile FhirExportFile(string? type, Uri url, long? count = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new(type, url, count);
    }

    /// <summary>Creates the resources in the files of an export.</summary>
    /// <typeparam name="T">The type of the resources.</typeparam>
    /// <param name="resources">The resources.</param>
    /// <param name="problems">The lines and files that can't be used.</param>
    /// <returns>The resources.</returns>
    public static FhirExportedResources<T> FhirExportedResources<T>(
        IEnumerable<T> resources, IEnumerable<ItemProblem>? problems = null)
        where T : Resource => new([.. resources], problems ?? []);

    /// <summary>Creates the result of an import.</summary>
    /// <param name="outputs">The numbers of imported resources.</param>
    /// <param name="errors">The numbers of resources that couldn't be imported.</param>
    /// <param name="transactionTime">The time of the import.</param>
    /// <param name="request">The address of the request that started the import.</param>
    /// <returns>The result.</returns>
    public static FhirImportResult FhirImportResult(
        IEnumerable<FhirImportFile>? outputs = null,
        IEnumerable<FhirImportFile>? errors = null,
        DateTimeOffset? transactionTime = null,
        string? request = null) => new()
        {
            Outputs = [.. outputs ?? []],
            Errors = [.. errors ?? []],
            TransactionTime = transactionTime,
            Request = request,
        };

    /// <summary>Creates what an import has done with one file.</summary>
    /// <param name="type">The type of the resources.</param>
    /// <param name="count">The number of resources.</param>
    /// <param name="inputUrl">The address of the file that was imported.</param>
    /// <param name="url">The address of the file with the errors.</param>
    /// <returns>The outcome.</returns>
    public static FhirImportFile FhirImportFile(string? type, long count, Uri? inputUrl = null, Uri? url = null) =>
        new(type, count, inputUrl, url);

    /// <summary>Creates the result of a bulk deletion.</summary>
    /// <param name="deleted">The numbers of deleted resources by type.</param>
    /// <returns>The result.</returns>
    public static FhirBulkDeleteResult FhirBulkDeleteResult(IReadOnlyDictionary<string, long> deleted) => new(deleted);

    /// <summary>Creates the result of a bulk update.</summary>
    /// <param name="updated">The numbers of updated resources by type.</param>
    /// <param name="ignored">The numbers of resources by type that no operation of the patch is for.</param>
    /// <param name="failed">The numbers of resources by type that couldn't be patched.</param>
    /// <returns>The result.</returns>
    public static FhirBulkUpdateResult FhirBulkUpdateResult(
        IReadOnlyDictionary<string, long> updated,
        IReadOnlyDictionary<string, long>? ignored = null,
        IReadOnlyDictionary<string, long>? failed = null) =>
        new(updated, ignored ?? new Dictionary<string, long>(), failed ?? new Dictionary<string, long>());

    /// <summary>Creates the result of a reindexing.</summary>
    /// <param name="status">The status.</param>
    /// <param name="totalCount">The number of resources to reindex.</param>
    /// <param name="reindexedCount">The number of resources that were reindexed.</param>
    /// <returns>The result.</returns>
    public static FhirReindexResult FhirReindexResult(
        string? status, long? totalCount = null, long? reindexedCount = null) =>
        new(status, totalCount, reindexedCount);
}
