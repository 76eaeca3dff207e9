namespace HealthData.Testing;

/// <summary>Answers the requests to the DICOM service.</summary>
internal sealed class DicomEndpoint : IFakeService
{
    private const string SupportedVersions = "1, 2";
    private const string DeprecatedVersions = "1.0-prerelease";

    private readonly FakeDicomOptions _options;
    private readonly InstanceCatalog _catalog;
    private readonly StoreOperation _store;
    private readonly RetrieveOperation _retrieve;
    private readonly DeleteOperation _delete;
    private readonly SearchOperation _search;
    private readonly MetadataOperation _metadata;
    private readonly ChangeFeedOperation _changes;
    private readonly WorklistOperation _worklist;
    private readonly OperationStatusOperation _operation;
    private readonly QueryTagOperation _tags;
    private readonly PartitionOperation _partitions;
    private readonly UpdateOperation _update;
    private readonly InstanceExportOperation _export;
    private readonly ChangeLog _log;

    public DicomEndpoint(
        FakeDicomOptions options,
        InstanceCatalog catalog,
        Worklist worklist,
        ContentFolder? folder,
        ChangeLog log,
        OperationTable table,
        BlobStore blobs)
    {
        _operation = new OperationStatusOperation(table);
        _tags = new QueryTagOperation(options, catalog, table);
        _partitions = new PartitionOperation(options, catalog, table);
        _update = new UpdateOperation(catalog, table);
        _export = new InstanceExportOperation(catalog, blobs, table);
        _log = log;
        _changes = new ChangeFeedOperation(options, catalog, log);
        _options = options;
        _catalog = catalog;
        _store = new StoreOperation(options, catalog, folder);
        _retrieve = new RetrieveOperation(options, catalog);
        _delete = new DeleteOperation(catalog);
        _search = new SearchOperation(options, catalog);
        _metadata = new MetadataOperation(options, catalog);
        _worklist = new WorklistOperation(options, catalog, worklist);
    }

    public bool Owns(PathString path) => path.StartsWithSegments("/v1") || path.StartsWithSegments("/v2");

    public string? GetScope(HttpContext context) => _options.Scope;

    public FakeOperation Classify(HttpContext context) =>
        DicomRoute.Parse(PathOf(context)) is { } route
            ? OperationOf(context.Request.Method, route)
            : FakeOperation.Unknown;

    public async Task InvokeAsync(HttpContext context)
    {
        if (DicomRoute.Parse(PathOf(context)) is not { } route)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers["api-supported-versions"] = SupportedVersions;
        context.Response.Headers["api-deprecated-versions"] = DeprecatedVersions;
        context.Response.Headers.Date = _log.Now.ToString("R", CultureInfo.InvariantCulture);
        try
        {
            await DispatchAsync(context, route).ConfigureAwait(false);
        }
        catch (ServiceException exception) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, exception).ConfigureAwait(false);
        }
    }

    private static string PathOf(HttpContext context) => context.Request.Path.Value ?? string.Empty;

    private static FakeOperation OperationOf(string method, DicomRoute route) => (method, route.Resource) switch
    {
        ("POST" or "PUT", DicomResource.Studies or DicomResource.Study) => FakeOperation.DicomStore,
        ("GET", DicomResource.Study or DicomResource.Series or DicomResource.Instance) => FakeOperation.DicomRetrieve,
        ("GET", DicomResource.Frames or DicomResource.BulkData) => FakeOperation.DicomRetrieveFrames,
        ("GET", DicomResource.RenderedInstance or DicomResource.RenderedFrame) => FakeOperation.DicomRetrieveRendered,
        ("GET", DicomResource.Studies or DicomResource.AllSeries or DicomResource.AllInstances) =>
            FakeOperation.DicomSearch,
        ("GET", DicomResource.StudySeries or DicomResource.StudyInstances or DicomResource.SeriesInstances) =>
            FakeOperation.DicomSearch,
        ("GET", DicomResource.StudyMetadata or DicomResource.SeriesMetadata or DicomResource.InstanceMetadata) =>
            FakeOperation.DicomRetrieveMetadata,
        ("POST", DicomResource.BulkUpdate) => FakeOperation.DicomBulkUpdate,
        ("GET", DicomResource.Operation) => FakeOperation.DicomOperation,
        ("GET", DicomResource.Partitions) => FakeOperation.DicomPartitions,
        ("GET" or "POST", DicomResource.QueryTags) => FakeOperation.DicomExtendedQueryTags,
        ("GET" or "PATCH" or "DELETE", DicomResource.QueryTag) => FakeOperation.DicomExtendedQueryTags,
        ("GET", DicomResource.QueryTagErrors) => FakeOperation.DicomExtendedQueryTags,
        ("GET", DicomResource.ChangeFeed or DicomResource.LatestChange) => FakeOperation.DicomChangeFeed,
        ("DELETE", DicomResource.Study or DicomResource.Series or DicomResource.Instance) => FakeOperation.DicomDelete,
        ("POST", DicomResource.Export) => FakeOperation.DicomExport,
        ("POST", DicomResource.Workitems) => FakeOperation.DicomCreateWorkitem,
        ("GET", DicomResource.Workitems) => FakeOperation.DicomSearchWorkitems,
        ("GET", DicomResource.Workitem) => FakeOperation.DicomRetrieveWorkitem,
        ("POST", DicomResource.Workitem) => FakeOperation.DicomUpdateWorkitem,
        ("PUT", DicomResource.WorkitemState) => FakeOperation.DicomChangeWorkitemState,
        ("POST", DicomResource.WorkitemCancelRequest) => FakeOperation.DicomRequestWorkitemCancellation,
        _ => FakeOperation.Unknown,
    };

    private static async Task AnswerAsync(HttpContext context, ServiceException exception)
    {
        context.Response.StatusCode = exception.Status;
        if (exception.Message.Length > 0)
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(exception.Message, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private Task DispatchAsync(HttpContext context, DicomRoute route)
    {
        var operation = OperationOf(context.Request.Method, route);
        if (operation == FakeOperation.Unknown
            || (operation == FakeOperation.DicomStore && context.Request.Method == "PUT" && route.Version == 1))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = AllowedMethods(route);
            return Task.CompletedTask;
        }

        CheckUids(route);
        var call = new DicomCall(context, route, PartitionOf(route, operation));
        return operation switch
        {
            FakeOperation.DicomStore => _store.InvokeAsync(call),
            FakeOperation.DicomDelete => _delete.InvokeAsync(call),
            FakeOperation.DicomSearch => _search.InvokeAsync(call),
            FakeOperation.DicomBulkUpdate => _update.InvokeAsync(call),
            FakeOperation.DicomOperation => _operation.InvokeAsync(call),
            FakeOperation.DicomExtendedQueryTags => _tags.InvokeAsync(call),
            FakeOperation.DicomPartitions => _partitions.InvokeAsync(call),
            FakeOperation.DicomChangeFeed => _changes.InvokeAsync(call),
            FakeOperation.DicomRetrieveMetadata => _metadata.InvokeAsync(call),
            FakeOperation.DicomExport => _export.InvokeAsync(call),
            _ when route.IsOfWorklist => _worklist.InvokeAsync(call, operation),
            _ => _retrieve.InvokeAsync(call),
        };
    }

    private static string AllowedMethods(DicomRoute route) => route.Resource switch
    {
        DicomResource.Studies => route.Version == 1 ? "GET, POST" : "GET, POST, PUT",
        DicomResource.Study => route.Version == 1 ? "DELETE, GET, POST" : "DELETE, GET, POST, PUT",
        DicomResource.Series or DicomResource.Instance => "DELETE, GET",
        DicomResource.Workitems or DicomResource.Workitem => "GET, POST",
        DicomResource.WorkitemState => "PUT",
        DicomResource.WorkitemCancelRequest => "POST",
        DicomResource.BulkUpdate or DicomResource.Export => "POST",
        DicomResource.QueryTags => "GET, POST",
        DicomResource.QueryTag => "DELETE, GET, PATCH",
        _ => "GET",
    };

    private static void CheckUids(DicomRoute route)
    {
        Check(route.Study, "StudyInstanceUID");
        Check(route.Series, "SeriesInstanceUID");
        Check(route.Instance, "SOPInstanceUID");
        Check(route.Workitem, "workitem's UID");

        static void Check(string? uid, string name)
        {
            if (uid is not null && !UidRule.Allows(uid))
            {
                throw ServiceException.BadRequest($"The {name} in the path is not a valid identifier: '{uid}'.");
            }
        }
    }

    private string PartitionOf(DicomRoute route, FakeOperation operation)
    {
        if (route.IsOfService)
        {
            return string.Empty;
        }

        if (!_options.UseDataPartitions)
        {
            return route.Partition is null
                ? InstanceKey.DefaultPartition
                : throw ServiceException.BadRequest("Data partitions are not enabled.");
        }

        if (route.Partition is null)
        {
            throw ServiceException.BadRequest("The path must name a data partition.");
        }

        if (!IsPartitionName(route.Partition))
        {
            throw ServiceException.BadRequest($"'{route.Partition}' is not a valid partition name.");
        }

        var creates = operation is FakeOperation.DicomStore or FakeOperation.DicomCreateWorkitem;
        return creates || _catalog.HasPartition(route.Partition)
            ? route.Partition
            : throw ServiceException.BadRequest($"There is no data partition '{route.Partition}'.");
    }

    private static bool IsPartitionName(string name) =>
        name.Length is >= 1 and <= 64 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
}
