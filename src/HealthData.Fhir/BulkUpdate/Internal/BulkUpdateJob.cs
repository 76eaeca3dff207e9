namespace HealthData.Fhir;

/// <summary>The job of a bulk update, the request that starts it, and how its result is read.</summary>
internal static class BulkUpdateJob
{
    public static JobKind<FhirBulkUpdateResult> Kind { get; } =
        new(JobOperations.BulkUpdateStatus, JobOperations.BulkUpdateCancel, static (response, call, _) =>
            JobResult.ReadParameters(response, call, static parameters => new FhirBulkUpdateResult(
                JobResult.Counts(parameters, "ResourceUpdatedCount"),
                JobResult.Counts(parameters, "ResourceIgnoredCount"),
                JobResult.Counts(parameters, "ResourcePatchFailedCount"))));

    public static ServiceCall Open(
        ServicePipeline service,
        ReadOnlyMemory<byte> patch,
        string? type,
        string? query,
        FhirBulkUpdateOptions options)
    {
        var call = JobRequest.Prepare(type is null
            ? service.Open(JobOperations.BulkUpdate)
            : service.Open(JobOperations.BulkUpdateType, FhirNameGuard.Type(type)));
        QueryText.Append(call.Request.Uri, query ?? string.Empty);
        JobRequest.Append(call, "_maxCount", options.MaxCount);
        JobRequest.Append(call, "_isParallel", options.IsParallel);
        JobRequest.Append(call, "_meta-history", options.KeepsMetaHistory);
        FhirBody.Set(call, patch);
        return call;
    }
}
