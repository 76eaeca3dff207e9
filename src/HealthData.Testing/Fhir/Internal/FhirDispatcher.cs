namespace HealthData.Testing;

/// <summary>Leads requests to their interactions, whether they come from the wire or from entries of bundles.</summary>
internal sealed class FhirDispatcher
{
    private readonly FhirContext _context;
    private readonly ReadInteraction _read;
    private readonly WriteInteraction _write;
    private readonly PatchInteraction _patch;
    private readonly DeleteInteraction _delete;
    private readonly HistoryInteraction _history;
    private readonly SearchInteraction _search;
    private readonly EverythingOperation _everything;
    private readonly MemberMatchOperation _memberMatch;
    private readonly ExpandOperation _expand;
    private readonly SearchParameterOperation _searchParameters = new();
    private readonly BundleInteraction _bundle;
    private readonly JobTable _jobs;
    private readonly ExportOperation _export;
    private readonly ImportOperation _import;
    private readonly BulkOperation _bulk;
    private readonly ReindexOperation _reindex;

    public FhirDispatcher(FhirContext context, JobTable jobs, BlobStore blobs)
    {
        _context = context;
        _jobs = jobs;
        _read = new ReadInteraction(context);
        _write = new WriteInteraction(context);
        _patch = new PatchInteraction(context, _write);
        _delete = new DeleteInteraction(context);
        _history = new HistoryInteraction(context);
        _search = new SearchInteraction(context);
        _everything = new EverythingOperation(context);
        _memberMatch = new MemberMatchOperation(context);
        _expand = new ExpandOperation(context);
        _bundle = new BundleInteraction(context, AnswerEntry);
        _export = new ExportOperation(context, blobs, jobs);
        _import = new ImportOperation(context, blobs, jobs);
        _bulk = new BulkOperation(context, _delete, jobs);
        _reindex = new ReindexOperation(context, jobs);
    }

    /// <exception cref="FhirException">The request cannot be answered otherwise.</exception>
    public FhirResponse Answer(FhirRequest request, FhirRoute route)
    {
        if (route.Type is { } type && (type != "*" || route.Action != FhirAction.SearchCompartment))
        {
            ResourceTypes.Require(type);
        }

        return route.Action switch
        {
            FhirAction.Capabilities => CapabilityInteraction.Statement(request, _context),
            FhirAction.SmartConfiguration => CapabilityInteraction.SmartConfiguration(),
            FhirAction.Versions => CapabilityInteraction.Versions(),
            FhirAction.Health => CapabilityInteraction.Health(),
            FhirAction.Bundle => _bundle.Submit(request),
            FhirAction.Everything => _everything.List(request, route.Id!),
            FhirAction.Validate => TextOperations.Validate(request, route.Type!),
            FhirAction.Convert => TextOperations.Convert(request),
            FhirAction.PurgeHistory => PurgeHistory(route),
            FhirAction.MemberMatch => _memberMatch.Match(request),
            FhirAction.DocumentReferences => _search.SearchDocumentReferences(request),
            FhirAction.Expand => _expand.Expand(request, route.Id),
            FhirAction.SearchParameterStates => _searchParameters.List(request),
            FhirAction.SearchParameterStatesUpdate => _searchParameters.Update(request),
            FhirAction.Unknown => throw FhirException.NotFound("The service has no such path."),
            FhirAction.NotAllowed => throw FhirException.NotAllowed("The path does not support the method."),
            _ => AnswerJob(request, route) ?? AnswerResource(request, route),
        };
    }

    private FhirResponse AnswerEntry(FhirRequest request)
    {
        var route = FhirRoute.Parse(request);
        return route.IsForEntries
            ? Answer(request, route)
            : throw FhirException.Invalid("An entry of a bundle can neither be a bundle nor start or follow a job.");
    }

    private FhirResponse? AnswerJob(FhirRequest request, FhirRoute route) => route.Action switch
    {
        FhirAction.Export => _export.Start(request, route.Type, route.Id),
        FhirAction.Import => _import.Start(request),
        FhirAction.BulkDelete => _bulk.StartDelete(request, route.Type, isOfDeleted: false),
        FhirAction.BulkDeleteSoftDeleted => _bulk.StartDelete(request, route.Type, isOfDeleted: true),
        FhirAction.BulkUpdate => _bulk.StartUpdate(request, route.Type),
        FhirAction.Reindex => _reindex.Start(request),
        FhirAction.PollJob => _jobs.Poll(route.JobKind!, route.Id!),
        FhirAction.CancelJob => _jobs.Cancel(route.JobKind!, route.Id!),
        _ => null,
    };

    private FhirResponse AnswerResource(FhirRequest request, FhirRoute route) => route.Action switch
    {
        FhirAction.Read => _read.Read(request, route.Type!, route.Id!),
        FhirAction.ReadVersion => _read.ReadVersion(route.Type!, route.Id!, route.Version!),
        FhirAction.Create => _write.Create(request, route.Type!),
        FhirAction.Update => _write.Update(request, route.Type!, route.Id!),
        FhirAction.UpdateConditional => _write.UpdateConditional(request, route.Type!),
        FhirAction.Patch => _patch.Patch(request, route.Type!, route.Id!),
        FhirAction.PatchConditional => _patch.PatchConditional(request, route.Type!),
        FhirAction.Delete => _delete.Delete(request, route.Type!, route.Id!),
        FhirAction.DeleteConditional => _delete.DeleteConditional(request, route.Type!),
        FhirAction.History => _history.List(request, route.Type, route.Id),
        FhirAction.SearchIncludes => _search.SearchIncludes(request, route.Type),
        FhirAction.SearchCompartment => _search.SearchCompartment(request, route.Id!, route.Type!),
        _ => _search.Search(request, route.Type),
    };

    private FhirResponse PurgeHistory(FhirRoute route)
    {
        _context.Require(route.Type!, route.Id!);
        _context.Store.PurgeHistory(route.Type!, route.Id!);
        return new FhirResponse(204);
    }
}
