namespace HealthData.Fhir;

/// <summary>The job of an import, and how its result is read.</summary>
internal static class ImportJob
{
    public static JobKind<FhirImportResult> Kind { get; } =
        new(JobOperations.ImportStatus, JobOperations.ImportCancel, static (response, call, _) =>
            JobResult.ReadManifest(response, call, Read));

    private static FhirImportResult Read(JsonElement manifest) => new()
    {
        TransactionTime = JobResult.Time(manifest, "transactionTime"),
        Request = manifest.Text("request"),
        Outputs = Files(manifest, "output"),
        Errors = Files(manifest, "error"),
    };

    private static List<FhirImportFile> Files(JsonElement manifest, string name) =>
    [
        .. manifest.Items(name).Select(item => new FhirImportFile(
            item.Text("type"),
            JobResult.Count(item, "count") ?? 0,
            JobResult.Address(item, "inputUrl"),
            JobResult.Address(item, "url"))),
    ];
}
