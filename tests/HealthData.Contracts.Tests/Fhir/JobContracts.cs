using static HealthData.Contracts.Tests.Fhir.FhirForms;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Jobs: their start, their status, their cancellation, and the files of an export.</summary>
internal static class JobContracts
{
    private static readonly DateTimeOffset Time = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private static readonly FhirImportInput Input =
        new("Patient", new("https://contracts.blob.core.windows.net/input/patients.ndjson"));

    public static IReadOnlyList<ContractCall<FhirClients>> All { get; } =
        [.. Exports, .. Imports, .. BulkDeletes, .. BulkUpdates, .. Reindexes];

    private static CancellationToken Token => FhirClients.Token;

    private static IEnumerable<ContractCall<FhirClients>> Exports =>
    [
        .. Export("export", null),
        .. Export("export-by-everything", Everything()),
        .. Export("export-anonymized", new()
        {
            AnonymizationConfig = "config.json",
            AnonymizationConfigETag = "\"1\"",
            AnonymizationConfigCollection = "acr.example/rules:1",
        }),
        .. Export("export-patients", new() { Level = FhirExportLevel.Patient }),
        .. Export("export-group", new() { Level = FhirExportLevel.Group, GroupId = "g1" }),
        .. Job("export-running", client => new FhirExportOperation("1", client), Running),
        .. Job("export-completed", client => new FhirExportOperation("2", client), operation =>
            Assert.Equal("Patient", Assert.Single(operation.Value.Outputs).Type)),
        .. Cancel("export-cancel", client => new FhirExportOperation("1", client)),
        File("export-file", "1", result => result.ReadResourcesAsync<Patient>()),
        File("export-file-with-signature", "1", result => result.ReadResourcesAsync<Patient>(
            new AzureSasCredential("sv=2026-01-01&sig=abc"))),
        File("export-file-with-credential", "1", result => result.ReadResourcesAsync<Patient>(
            new FixedCredential("https://storage.azure.com/.default"))),
        File("export-file-of-service", "2", result => result.ReadResourcesAsync<Patient>()),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Imports =>
    [
        .. Typed("import", async calls => Started(await calls.ImportAsync(WaitUntil.Started, [Input]))),
        .. Typed("import-by-everything", async calls => Started(await calls.ImportAsync(
            WaitUntil.Started,
            [new FhirImportInput(Input.Type, Input.Url) { ETag = "\"1\"" }, new FhirImportInput("Group", Input.Url)],
            new FhirImportOptions
            {
                Mode = FhirImportMode.InitialLoad,
                InputSource = "https://contracts.blob.core.windows.net",
                ErrorContainer = "errors",
                AllowNegativeVersions = true,
                EventualConsistency = false,
            }))),
        .. Job("import-running", client => new FhirImportOperation("1", client), Running),
        .. Job("import-completed", client => new FhirImportOperation("2", client), operation =>
            Assert.Equal(1, Assert.Single(operation.Value.Outputs).Count)),
        .. Cancel("import-cancel", client => new FhirImportOperation("1", client)),
    ];

    private static IEnumerable<ContractCall<FhirClients>> BulkDeletes =>
    [
        .. Typed("bulk-delete", async calls => Started(await calls.BulkDeleteAsync(
            WaitUntil.Started,
            null,
            "_tag=old",
            new() { HardDelete = true, PurgeHistory = true, RemoveReferences = true, ExcludedTypes = { "Group" } }))),
        .. Typed("bulk-delete-of-type", async calls => Started(
            await calls.BulkDeleteAsync(WaitUntil.Started, "Observation", "status=final"))),
        .. Typed("purge-deleted", async calls => Started(await calls.PurgeDeletedAsync(WaitUntil.Started))),
        .. Typed("purge-deleted-of-type", async calls => Started(
            await calls.PurgeDeletedAsync(WaitUntil.Started, "Patient"))),
        .. Job("bulk-delete-running", client => new FhirBulkDeleteOperation("1", client), Running),
        .. Job("bulk-delete-completed", client => new FhirBulkDeleteOperation("2", client), operation =>
            Assert.Equal(1, operation.Value.Deleted["Observation"])),
        .. Cancel("bulk-delete-cancel", client => new FhirBulkDeleteOperation("1", client)),
    ];

    private static IEnumerable<ContractCall<FhirClients>> BulkUpdates =>
    [
        .. BulkUpdate(
            "bulk-update", null, "_tag=old", new() { MaxCount = 50, IsParallel = true, KeepsMetaHistory = false }),
        .. BulkUpdate("bulk-update-of-type", "Patient", "active=true", null),
        .. Job("bulk-update-running", client => new FhirBulkUpdateOperation("1", client), Running),
        .. Job("bulk-update-completed", client => new FhirBulkUpdateOperation("2", client), operation =>
            Assert.Equal(1, operation.Value.Updated["Patient"])),
        .. Cancel("bulk-update-cancel", client => new FhirBulkUpdateOperation("1", client)),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Reindexes =>
    [
        .. Typed("reindex", async calls => Started(await calls.ReindexAsync(WaitUntil.Started))),
        .. Typed("reindex-by-everything", async calls => Started(await calls.ReindexAsync(WaitUntil.Started, new()
        {
            ResourceTypes = { "Patient", "Group" },
            SearchParameterTypes = { "Patient" },
            MaxResourcesPerQuery = 100,
            MaxResourcesPerWrite = 50,
            QueryDelay = TimeSpan.FromSeconds(2),
        }))),
        .. Job("reindex-running", client => new FhirReindexOperation("1", client), Running),
        .. Job("reindex-completed", client => new FhirReindexOperation("2", client), operation =>
            Assert.Equal("Completed", operation.Value.Status)),
        .. Cancel("reindex-cancel", client => new FhirReindexOperation("1", client)),
    ];

    private static FhirExportOptions Everything() => new()
    {
        Types = { "Observation", "Patient" },
        TypeFilters = { "Observation?status=final", "Patient?active=true" },
        Since = Time,
        Till = Time.AddDays(1),
        Container = "exports",
        Format = "<resourcename>",
        MaxCount = 500,
        IsParallel = true,
        IncludeAssociatedData = { "_history", "_deleted" },
    };

    private static IEnumerable<ContractCall<FhirClients>> Export(string stub, FhirExportOptions? options) =>
        Typed(stub, async calls => Started(await calls.ExportAsync(WaitUntil.Started, options)));

    private static IEnumerable<ContractCall<FhirClients>> BulkUpdate(
        string stub, string? type, string query, FhirBulkUpdateOptions? options)
    {
        var patch = FhirData.PathDeactivation.ToParameters();
        return Both(
            stub,
            async calls => Started(await calls.BulkUpdateAsync(WaitUntil.Started, patch, type, query, options)),
            async raw => Started(await raw.BulkUpdateAsync(
                WaitUntil.Started, FhirData.Json(patch), type, query, options, Token)));
    }

    private static IEnumerable<ContractCall<FhirClients>> Job<T>(
        string stub, Func<FhirClient, T> resume, Action<T> check)
        where T : Operation =>
    [
        new(stub, async clients =>
        {
            var operation = resume(clients.Default);
            await operation.UpdateStatusAsync(Token);
            check(operation);
        }),
        new(
            stub,
            clients =>
            {
                var operation = resume(clients.Default);
                operation.UpdateStatus(Token);
                check(operation);
                return Task.CompletedTask;
            },
            "sync"),
    ];

    private static IEnumerable<ContractCall<FhirClients>> Cancel<T>(
        string stub, Func<FhirClient, FhirJobOperation<T>> resume)
        where T : class =>
    [
        new(stub, async clients => Assert.Equal(202, (await resume(clients.Default).CancelAsync(Token)).Status)),
        new(
            stub,
            clients =>
            {
                Assert.Equal(202, resume(clients.Default).Cancel(Token).Status);
                return Task.CompletedTask;
            },
            "sync"),
    ];

    private static ContractCall<FhirClients> File(
        string stub, string id, Func<FhirExportResult, FhirExportedResources<Patient>> read) => new(
            stub,
            async clients =>
            {
                var operation = new FhirExportOperation(id, clients.Create(new Manifest()));
                await operation.UpdateStatusAsync(Token);
                List<string?> ids = [];
                await foreach (var patient in read(operation.Value).WithCancellation(Token))
                {
                    ids.Add(patient.Id);
                }

                Assert.Equal(["7"], ids);
            });

    private static void Started(Operation operation) =>
        Assert.Equal(("1", false), (operation.Id, operation.HasCompleted));

    private static void Running(Operation operation) => Assert.False(operation.HasCompleted);
}
