namespace HealthData.Fhir;

/// <summary>Every operation of the jobs, with its route, its good answers and its retry class. A second start might be
/// a second job; asking for a status and canceling can be repeated.</summary>
internal static class JobOperations
{
    private const string Jobs = "/_operations/";

    public static RequestOperation Export { get; } = Start(nameof(Export), RequestMethod.Get, "/$export");

    public static RequestOperation ExportPatients { get; } =
        Start(nameof(Export), RequestMethod.Get, "/Patient/$export");

    public static RequestOperation ExportGroup { get; } =
        Start(nameof(Export), RequestMethod.Get, "/Group/{id}/$export");

    public static RequestOperation ExportStatus { get; } = Status("FhirExportOperation", "export");

    public static RequestOperation ExportCancel { get; } = Cancel("FhirExportOperation", "export");

    public static RequestOperation ExportFile { get; } = File(isForeign: true);

    public static RequestOperation ExportFileOfService { get; } = File(isForeign: false);

    public static RequestOperation Import { get; } = Start(nameof(Import), RequestMethod.Post, "/$import");

    public static RequestOperation ImportStatus { get; } = Status("FhirImportOperation", "import");

    public static RequestOperation ImportCancel { get; } = Cancel("FhirImportOperation", "import");

    public static RequestOperation BulkDelete { get; } =
        Start(nameof(BulkDelete), RequestMethod.Delete, "/$bulk-delete");

    public static RequestOperation BulkDeleteType { get; } =
        Start(nameof(BulkDelete), RequestMethod.Delete, "/{type}/$bulk-delete");

    public static RequestOperation PurgeDeleted { get; } =
        Start(nameof(PurgeDeleted), RequestMethod.Delete, "/$bulk-delete-soft-deleted");

    public static RequestOperation PurgeDeletedType { get; } =
        Start(nameof(PurgeDeleted), RequestMethod.Delete, "/{type}/$bulk-delete-soft-deleted");

    public static RequestOperation BulkDeleteStatus { get; } = Status("FhirBulkDeleteOperation", "bulk-delete");

    public static RequestOperation BulkDeleteCancel { get; } = Cancel("FhirBulkDeleteOperation", "bulk-delete");

    public static RequestOperation BulkUpdate { get; } =
        Start(nameof(BulkUpdate), RequestMethod.Patch, "/$bulk-update");

    public static RequestOperation BulkUpdateType { get; } =
        Start(nameof(BulkUpdate), RequestMethod.Patch, "/{type}/$bulk-update");

    public static RequestOperation BulkUpdateStatus { get; } = Status("FhirBulkUpdateOperation", "bulk-update");

    public static RequestOperation BulkUpdateCancel { get; } = Cancel("FhirBulkUpdateOperation", "bulk-update");

    public static RequestOperation Reindex { get; } = Start(nameof(Reindex), RequestMethod.Post, "/$reindex");

    public static RequestOperation ReindexStatus { get; } = Status("FhirReindexOperation", "reindex");

    public static RequestOperation ReindexCancel { get; } = Cancel("FhirReindexOperation", "reindex");

    private static RequestOperation Start(string name, RequestMethod method, string route) =>
        new("FhirClient." + name, method, route, RetryClass.NotActedOn, 200, 201, 202) { Advise = RoleOf(route) };

    private static RequestOperation Status(string operation, string kind) =>
        new(operation + ".UpdateStatus", RequestMethod.Get, Jobs + kind + "/{id}", RetryClass.Safe, 200, 202)
        {
            IsFinal = JobEnd.IsFinal,
            Advise = RoleOf(kind),
        };

    private static RequestOperation Cancel(string operation, string kind) =>
        new(operation + ".Cancel", RequestMethod.Delete, Jobs + kind + "/{id}", RetryClass.Safe, 200, 202, 204)
        {
            Advise = RoleOf(kind),
        };

    private static RequestOperation File(bool isForeign) =>
        new(
            "FhirExportResult.Read",
            RequestMethod.Get,
            isForeign ? "/{storage}/{file}" : "/{file}",
            RetryClass.Safe,
            200,
            206)
        {
            IsStreamed = true,
            IsForeign = isForeign,
            Advise = isForeign ? AdviseForFile : FhirRoles.Exporter,
        };

    // A route or a kind ends with the name of the job.
    private static StatusAdvice RoleOf(string job) => job[(job.LastIndexOf('$') + 1)..] switch
    {
        "export" => FhirRoles.Exporter,
        "import" => FhirRoles.Importer,
        "bulk-delete" => FhirRoles.Deleter,
        "bulk-update" => FhirRoles.BulkOperator,
        _ => FhirRoles.Contributor,
    };

    private static string? AdviseForFile(int status, bool isOwnHost) => status switch
    {
        401 or 403 or 409 => "Storage requires access of its own: pass a storage credential whose identity has the "
            + "role 'Storage Blob Data Reader', or a shared access signature.",
        404 => "The file isn't in the storage account, or the credential can't see it.",
        412 => "The file has changed while it was read.",
        _ => null,
    };
}
