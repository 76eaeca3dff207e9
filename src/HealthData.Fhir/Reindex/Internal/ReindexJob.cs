namespace HealthData.Fhir;

/// <summary>The job of a reindexing, the request that starts it, and how its status is read: it is always answered with
/// 200.</summary>
internal static class ReindexJob
{
    public static JobKind<FhirReindexResult> Kind { get; } =
        new(JobOperations.ReindexStatus, JobOperations.ReindexCancel, static (response, call, _) =>
            JobResult.ReadParameters(response, call, parameters => Read(parameters, call)));

    public static ServiceCall Open(ServicePipeline service, FhirReindexOptions options)
    {
        using var parameters = new ParametersText();
        parameters.Add("targetResourceTypes", "valueString", List(options.ResourceTypes));
        parameters.Add("targetSearchParameterTypes", "valueString", List(options.SearchParameterTypes));
        parameters.Add("maximumNumberOfResourcesPerQuery", options.MaxResourcesPerQuery);
        parameters.Add("maximumNumberOfResourcesPerWrite", options.MaxResourcesPerWrite);
        parameters.Add("queryDelayIntervalInMilliseconds", (int?)options.QueryDelay?.TotalMilliseconds);
        var call = JobRequest.Prepare(service.Open(JobOperations.Reindex));
        FhirBody.Set(call, parameters.ToJson());
        return call;
    }

    private static string? List(IList<string> names) => names.Count == 0 ? null : string.Join(',', names);

    private static FhirReindexResult? Read(JsonElement parameters, ServiceCall call)
    {
        var status = JobResult.Parameter(parameters, "status") is { } value ? JsonText.Text(value) : null;
        return status switch
        {
            "Queued" or "Running" or "CancellationRequested" => null,
            "Failed" or "Canceled" => throw call.Fail(
                HealthDataErrorCode.JobFailed,
                status == "Failed" ? "found that the job has failed" : "found that the job was canceled",
                "Start a new one."),
            _ => new(status, Count("totalResourcesToReindex"), Count("resourcesSuccessfullyReindexed")),
        };

        long? Count(string name) =>
            JobResult.Parameter(parameters, name) is { } found ? JobResult.Count(found) : null;
    }
}
