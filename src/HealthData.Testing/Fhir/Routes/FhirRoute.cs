namespace HealthData.Testing;

/// <summary>The path and method of a request to the FHIR service, taken apart.</summary>
internal sealed record FhirRoute(FhirAction Action, string? Type = null, string? Id = null)
{
    public string? Version { get; init; }

    public string? JobKind { get; init; }

    /// <summary>Tells whether the action needs no token.</summary>
    public bool IsAnonymous => Action
        is FhirAction.Capabilities
        or FhirAction.SmartConfiguration
        or FhirAction.Versions
        or FhirAction.Health;

    /// <summary>Tells whether an entry of a bundle may ask for the action: bundles and jobs cannot be undone.</summary>
    public bool IsForEntries => Action is not (FhirAction.Bundle
        or FhirAction.Export
        or FhirAction.Import
        or FhirAction.BulkDelete
        or FhirAction.BulkDeleteSoftDeleted
        or FhirAction.BulkUpdate
        or FhirAction.Reindex
        or FhirAction.PollJob
        or FhirAction.CancelJob);

    public static FhirRoute Parse(FhirRequest request)
    {
        var (method, path) = (request.Method, request.Segments);
        return path switch
        {
            [] => method == "POST" ? new(FhirAction.Bundle) : Only("GET", method, new(FhirAction.Search)),
            ["metadata"] => Only("GET", method, new(FhirAction.Capabilities)),
            [".well-known", "smart-configuration"] => Only("GET", method, new(FhirAction.SmartConfiguration)),
            ["health", "check"] => Only("GET", method, new(FhirAction.Health)),
            ["_history"] => Only("GET", method, new(FhirAction.History)),
            ["_search"] => Only("POST", method, new(FhirAction.Search)),
            ["_operations", var kind, var id] => Job(method, kind, id),
            ["SearchParameter", "$status", "_search"] => Only("POST", method, new(FhirAction.SearchParameterStates)),
            [['$', ..] operation] => Operation(method, null, null, operation),
            [var type, ['$', ..] operation] => Operation(method, type, null, operation),
            [var type, var id, ['$', ..] operation] => Operation(method, type, id, operation),
            [var type] => OfType(method, type),
            [var type, "_search"] => Only("POST", method, new(FhirAction.Search, type)),
            [var type, "_history"] => Only("GET", method, new(FhirAction.History, type)),
            [var type, var id] => OfResource(method, type, id),
            [var type, var id, "_history"] => Only("GET", method, new(FhirAction.History, type, id)),
            ["Patient", var id, var type] => Only("GET", method, new(FhirAction.SearchCompartment, type, id)),
            [var type, var id, "_history", var version] =>
                Only("GET", method, new(FhirAction.ReadVersion, type, id) { Version = version }),
            _ => new(FhirAction.Unknown),
        };
    }

    public override string ToString() => $"{nameof(FhirRoute)} {Action}";

    private static FhirRoute Only(string wanted, string method, FhirRoute route) =>
        method == wanted ? route : new(FhirAction.NotAllowed);

    private static FhirRoute Job(string method, string kind, string id) => method switch
    {
        "GET" => new(FhirAction.PollJob, null, id) { JobKind = kind },
        "DELETE" => new(FhirAction.CancelJob, null, id) { JobKind = kind },
        _ => new(FhirAction.NotAllowed),
    };

    private static FhirRoute OfType(string method, string type) => method switch
    {
        "GET" => new(FhirAction.Search, type),
        "POST" => new(FhirAction.Create, type),
        "PUT" => new(FhirAction.UpdateConditional, type),
        "PATCH" => new(FhirAction.PatchConditional, type),
        "DELETE" => new(FhirAction.DeleteConditional, type),
        _ => new(FhirAction.NotAllowed),
    };

    private static FhirRoute OfResource(string method, string type, string id) => method switch
    {
        "GET" => new(FhirAction.Read, type, id),
        "PUT" => new(FhirAction.Update, type, id),
        "PATCH" => new(FhirAction.Patch, type, id),
        "DELETE" => new(FhirAction.Delete, type, id),
        _ => new(FhirAction.NotAllowed),
    };

    private static FhirRoute Operation(string method, string? type, string? id, string operation)
    {
        var action = (operation, type, id) switch
        {
            ("$versions", null, null) => FhirAction.Versions,
            ("$export", null or "Patient", null) or ("$export", "Group", not null) => FhirAction.Export,
            ("$import", null, null) => FhirAction.Import,
            ("$convert-data", null, null) => FhirAction.Convert,
            ("$bulk-delete", _, null) => FhirAction.BulkDelete,
            ("$bulk-delete-soft-deleted", _, null) => FhirAction.BulkDeleteSoftDeleted,
            ("$bulk-update", _, null) => FhirAction.BulkUpdate,
            ("$reindex", null, null) => FhirAction.Reindex,
            ("$includes", _, null) => FhirAction.SearchIncludes,
            ("$everything", "Patient", not null) => FhirAction.Everything,
            ("$validate", not null, _) => FhirAction.Validate,
            ("$purge-history", not null, not null) => FhirAction.PurgeHistory,
            ("$member-match", "Patient", null) => FhirAction.MemberMatch,
            ("$docref", "DocumentReference", null) => FhirAction.DocumentReferences,
            ("$expand", "ValueSet", _) => FhirAction.Expand,
            ("$status", "SearchParameter", null) when method == "PUT" => FhirAction.SearchParameterStatesUpdate,
            ("$status", "SearchParameter", null) => FhirAction.SearchParameterStates,
            _ => FhirAction.Unknown,
        };
        return action == FhirAction.Unknown || Methods(action).Contains(method)
            ? new(action, type, id)
            : new(FhirAction.NotAllowed);
    }

    private static string[] Methods(FhirAction action) => action switch
    {
        FhirAction.Import or FhirAction.Convert or FhirAction.Reindex => ["POST"],
        FhirAction.BulkDelete or FhirAction.BulkDeleteSoftDeleted or FhirAction.PurgeHistory => ["DELETE"],
        FhirAction.BulkUpdate => ["PATCH"],
        FhirAction.MemberMatch => ["POST"],
        FhirAction.SearchParameterStatesUpdate => ["PUT"],
        FhirAction.Validate or FhirAction.Expand or FhirAction.DocumentReferences => ["GET", "POST"],
        _ => ["GET"],
    };
}
