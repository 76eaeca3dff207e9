namespace HealthData.Fhir;

/// <summary>The job of an export, and how its result is read.</summary>
internal static class ExportJob
{
    public static JobKind<FhirExportResult> Kind { get; } =
        new(JobOperations.ExportStatus, JobOperations.ExportCancel, static (response, call, service) =>
            JobResult.ReadManifest(response, call, manifest => Read(manifest, call, service)));

    private static FhirExportResult Read(JsonElement manifest, ServiceCall call, ServicePipeline service) =>
        new(service)
        {
            TransactionTime = JobResult.Time(manifest, "transactionTime"),
            Request = manifest.Text("request"),
            RequiresAccessToken = manifest.TryGetProperty("requiresAccessToken", out var required)
                && (required.ValueKind == JsonValueKind.True || JsonText.Text(required) == "true"),
            Outputs = Files(manifest, "output", call, service),
            Errors = Files(manifest, "error", call, service),
            Issues = Issues(manifest),
        };

    // A file that can't be found would be lost in silence.
    private static List<FhirExportFile> Files(
        JsonElement manifest, string name, ServiceCall call, ServicePipeline service)
    {
        List<FhirExportFile> files = [];
        foreach (var item in manifest.Items(name))
        {
            var root = new Uri(service.Endpoint.AbsoluteUri.TrimEnd('/') + "/");
            files.Add(item.Text("url") is { Length: > 0 } url && Uri.TryCreate(root, url, out var address)
                ? new(item.Text("type"), address, JobResult.Count(item, "count"))
                : throw call.Fail(
                    HealthDataErrorCode.ResponseMalformed,
                    "returned a result with a file that has no valid address",
                    "Report the problem to the server's administrator."));
        }

        return files;
    }

    // Azure lists issues, other servers whole outcomes, or one in an extension.
    private static List<ServiceIssue> Issues(JsonElement manifest)
    {
        var extension = manifest.TryGetProperty("extension", out var found)
            && found.ValueKind == JsonValueKind.Object
            && found.TryGetProperty("outcome", out var outcome)
                ? outcome.Items("issue")
                : [];
        return
        [
            .. manifest.Items("issues")
                .SelectMany(item => item.Text("resourceType") is null ? [item] : item.Items("issue"))
                .Concat(extension)
                .Where(issue => issue.ValueKind == JsonValueKind.Object)
                .Select(OutcomeReader.ReadIssue),
        ];
    }
}
