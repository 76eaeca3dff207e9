namespace HealthData.Fhir;

/// <content>Jobs of the server that are given a resource.</content>
public partial class FhirRawClient
{
    /// <summary>Patches the resources that a search finds (<c>$bulk-update</c>).</summary>
    /// <param name="waitUntil">Whether to return when the job has started, or when it has completed.</param>
    /// <param name="patch">A FHIRPath Patch with the operations <c>replace</c> and <c>upsert</c>: Parameters, as JSON
    /// in UTF-8.</param>
    /// <param name="type">The name of the type; null for all types.</param>
    /// <param name="query">The search; null for all resources of the type.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call, but not a job that has started.</param>
    /// <returns>The job. Its result has the numbers of patched resources, also of those that couldn't be.</returns>
    /// <exception cref="ArgumentException">The JSON is no resource, the type can't be one, or the search or an option
    /// can't be sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, such as since another update is running;
    /// or could not be reached; or the job has failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    public virtual Task<FhirBulkUpdateOperation> BulkUpdateAsync(
        WaitUntil waitUntil,
        BinaryData patch,
        string? type,
        string? query,
        FhirBulkUpdateOptions? options = null,
        CancellationToken cancellationToken = default) =>
        JobStart.RunAsync(BulkUpdating(patch, type, query, options), waitUntil, cancellationToken);

    /// <inheritdoc cref="BulkUpdateAsync"/>
    public virtual FhirBulkUpdateOperation BulkUpdate(
        WaitUntil waitUntil,
        BinaryData patch,
        string? type,
        string? query,
        FhirBulkUpdateOptions? options = null,
        CancellationToken cancellationToken = default) =>
        JobStart.Run(BulkUpdating(patch, type, query, options), waitUntil, cancellationToken);

    private FhirExchange<FhirBulkUpdateOperation> BulkUpdating(
        BinaryData patch, string? type, string? query, FhirBulkUpdateOptions? options) => JobStart.Open(
            _engine.Service,
            BulkUpdateJob.Open(_engine.Service, RawModel.Parse(patch).Json, type, query, options ?? new()),
            JobOperations.BulkUpdateStatus,
            (id, response) => new FhirBulkUpdateOperation(id, _engine.Service, response));
}
