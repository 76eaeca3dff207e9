namespace HealthData.Fhir;

/// <content>Jobs of the server.</content>
public partial class FhirClient
{
    /// <summary>Exports resources to NDJSON files (<c>$export</c>).</summary>
    /// <param name="waitUntil">Whether to return when the job has started, or when it has completed.</param>
    /// <param name="options">The options, or null to export everything.</param>
    /// <param name="cancellationToken">Cancels the call, but not a job that has started.</param>
    /// <returns>The job. Its result lists the files, saves them, and reads their resources.</returns>
    /// <exception cref="ArgumentException">An option can't be sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; or the job has
    /// failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    /// <remarks>The start is sent again only where the service can't have acted on it: when no connection came about,
    /// or after 429 and 503.</remarks>
    /// <example>
    /// <code>
    /// var options = new FhirExportOptions { Types = { "Patient" }, Since = lastRun };
    /// var export = await client.ExportAsync(WaitUntil.Completed, options);
    /// SaveResult saved = await export.Value.SaveAsync("export", storageCredential);
    /// saved.EnsureComplete();
    /// </code>
    /// </example>
    public virtual Task<FhirExportOperation> ExportAsync(
        WaitUntil waitUntil, FhirExportOptions? options = null, CancellationToken cancellationToken = default) =>
        JobStart.RunAsync(Exporting(options), waitUntil, cancellationToken);

    /// <inheritdoc cref="ExportAsync"/>
    public virtual FhirExportOperation Export(
        WaitUntil waitUntil, FhirExportOptions? options = null, CancellationToken cancellationToken = default) =>
        JobStart.Run(Exporting(options), waitUntil, cancellationToken);

    /// <summary>Imports resources from NDJSON files in the storage account that the service is set up for
    /// (<c>$import</c>).</summary>
    /// <param name="waitUntil">Whether to return when the job has started, or when it has completed.</param>
    /// <param name="inputs">The files, at most 10,000.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call, but not a job that has started.</param>
    /// <returns>The job. Its result has the numbers of resources, also of those that couldn't be imported.</returns>
    /// <exception cref="ArgumentException">There is no file, or an option can't be sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; or the job has
    /// failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<FhirImportOperation> ImportAsync(
        WaitUntil waitUntil,
        IEnumerable<FhirImportInput> inputs,
        FhirImportOptions? options = null,
        CancellationToken cancellationToken = default) =>
        JobStart.RunAsync(Importing(inputs, options), waitUntil, cancellationToken);

    /// <inheritdoc cref="ImportAsync"/>
    public virtual FhirImportOperation Import(
        WaitUntil waitUntil,
        IEnumerable<FhirImportInput> inputs,
        FhirImportOptions? options = null,
        CancellationToken cancellationToken = default) =>
        JobStart.Run(Importing(inputs, options), waitUntil, cancellationToken);

    /// <summary>Deletes the resources that a search finds (<c>$bulk-delete</c>).</summary>
    /// <param name="waitUntil">Whether to return when the job has started, or when it has completed.</param>
    /// <param name="type">The type; null for all types.</param>
    /// <param name="query">The search, such as <c>_lastUpdated=lt2020</c>; null for all resources of the type.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call, but not a job that has started.</param>
    /// <returns>The job. Its result has the numbers of deleted resources.</returns>
    /// <exception cref="ArgumentException">The type can't be one, or the search or an option can't be sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; or the job has
    /// failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<FhirBulkDeleteOperation> BulkDeleteAsync(
        WaitUntil waitUntil,
        string? type,
        string? query,
        FhirBulkDeleteOptions? options = null,
        CancellationToken cancellationToken = default) =>
        JobStart.RunAsync(BulkDeleting(type, query, options), waitUntil, cancellationToken);

    /// <inheritdoc cref="BulkDeleteAsync"/>
    public virtual FhirBulkDeleteOperation BulkDelete(
        WaitUntil waitUntil,
        string? type,
        string? query,
        FhirBulkDeleteOptions? options = null,
        CancellationToken cancellationToken = default) =>
        JobStart.Run(BulkDeleting(type, query, options), waitUntil, cancellationToken);

    /// <summary>Removes all that is left of deleted resources (<c>$bulk-delete-soft-deleted</c>).</summary>
    /// <param name="waitUntil">Whether to return when the job has started, or when it has completed.</param>
    /// <param name="type">The type; null for all types.</param>
    /// <param name="cancellationToken">Cancels the call, but not a job that has started.</param>
    /// <returns>The job. Its result has the numbers of removed resources.</returns>
    /// <exception cref="ArgumentException">The type can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; or the job has
    /// failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<FhirBulkDeleteOperation> PurgeDeletedAsync(
        WaitUntil waitUntil, string? type = null, CancellationToken cancellationToken = default) =>
        JobStart.RunAsync(Purging(type), waitUntil, cancellationToken);

    /// <inheritdoc cref="PurgeDeletedAsync"/>
    public virtual FhirBulkDeleteOperation PurgeDeleted(
        WaitUntil waitUntil, string? type = null, CancellationToken cancellationToken = default) =>
        JobStart.Run(Purging(type), waitUntil, cancellationToken);

    /// <summary>Patches the resources that a search finds (<c>$bulk-update</c>).</summary>
    /// <param name="waitUntil">Whether to return when the job has started, or when it has completed.</param>
    /// <param name="patch">A FHIRPath Patch with the operations <c>replace</c> and <c>upsert</c>.</param>
    /// <param name="type">The type; null for all types.</param>
    /// <param name="query">The search; null for all resources of the type.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call, but not a job that has started.</param>
    /// <returns>The job. Its result has the numbers of patched resources, also of those that couldn't be.</returns>
    /// <exception cref="ArgumentException">The type can't be one, or the search or an option can't be sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, such as since another update is running;
    /// or could not be reached; or the job has failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<FhirBulkUpdateOperation> BulkUpdateAsync(
        WaitUntil waitUntil,
        Parameters patch,
        string? type,
        string? query,
        FhirBulkUpdateOptions? options = null,
        CancellationToken cancellationToken = default) =>
        JobStart.RunAsync(BulkUpdating(patch, type, query, options), waitUntil, cancellationToken);

    /// <inheritdoc cref="BulkUpdateAsync"/>
    public virtual FhirBulkUpdateOperation BulkUpdate(
        WaitUntil waitUntil,
        Parameters patch,
        string? type,
        string? query,
        FhirBulkUpdateOptions? options = null,
        CancellationToken cancellationToken = default) =>
        JobStart.Run(BulkUpdating(patch, type, query, options), waitUntil, cancellationToken);

    /// <summary>Brings the indexes of search parameters up to date (<c>$reindex</c>).</summary>
    /// <param name="waitUntil">Whether to return when the job has started, or when it has completed.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call, but not a job that has started.</param>
    /// <returns>The job.</returns>
    /// <exception cref="ArgumentException">An option can't be sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached; or the job has
    /// failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<FhirReindexOperation> ReindexAsync(
        WaitUntil waitUntil, FhirReindexOptions? options = null, CancellationToken cancellationToken = default) =>
        JobStart.RunAsync(Reindexing(options), waitUntil, cancellationToken);

    /// <inheritdoc cref="ReindexAsync"/>
    public virtual FhirReindexOperation Reindex(
        WaitUntil waitUntil, FhirReindexOptions? options = null, CancellationToken cancellationToken = default) =>
        JobStart.Run(Reindexing(options), waitUntil, cancellationToken);

    private FhirExchange<FhirExportOperation> Exporting(FhirExportOptions? options) => JobStart.Open(
        Service,
        ExportRequest.Open(Service, options ?? new()),
        JobOperations.ExportStatus,
        (id, response) => new FhirExportOperation(id, Service, response));

    private FhirExchange<FhirImportOperation> Importing(
        IEnumerable<FhirImportInput> inputs, FhirImportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return JobStart.Open(
            Service,
            ImportRequest.Open(Service, inputs, options ?? new()),
            JobOperations.ImportStatus,
            (id, response) => new FhirImportOperation(id, Service, response));
    }

    private FhirExchange<FhirBulkDeleteOperation> BulkDeleting(
        string? type, string? query, FhirBulkDeleteOptions? options) => JobStart.Open(
            Service,
            BulkDeleteJob.Open(Service, type, query, options ?? new()),
            JobOperations.BulkDeleteStatus,
            (id, response) => new FhirBulkDeleteOperation(id, Service, response));

    private FhirExchange<FhirBulkDeleteOperation> Purging(string? type) => JobStart.Open(
        Service,
        BulkDeleteJob.OpenPurge(Service, type),
        JobOperations.BulkDeleteStatus,
        (id, response) => new FhirBulkDeleteOperation(id, Service, response));

    private FhirExchange<FhirBulkUpdateOperation> BulkUpdating(
        Parameters patch, string? type, string? query, FhirBulkUpdateOptions? options)
    {
        ArgumentNullException.ThrowIfNull(patch);
        return JobStart.Open(
            Service,
            BulkUpdateJob.Open(Service, _engine.Model.Write(patch), type, query, options ?? new()),
            JobOperations.BulkUpdateStatus,
            (id, response) => new FhirBulkUpdateOperation(id, Service, response));
    }

    private FhirExchange<FhirReindexOperation> Reindexing(FhirReindexOptions? options) => JobStart.Open(
        Service,
        ReindexJob.Open(Service, options ?? new()),
        JobOperations.ReindexStatus,
        (id, response) => new FhirReindexOperation(id, Service, response));
}
