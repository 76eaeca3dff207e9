namespace HealthData.Contracts.Tests;

/// <summary>The method and the route of an operation, to find its stubs by.</summary>
internal sealed class OperationRoute(string name, RequestOperation operation)
{
    // The version segment of DICOM and a partition, or the id of a workspace, come before the route; a path ends where
    // the route does.
    private const string Scope =
        @"(?:/v\d(?:/partitions/[^/]+)?|/subscriptions/.+/workspaces/[^/]+(?:/providers/Microsoft\.EventGrid)?)?";

    private readonly Regex _path = new(
        @"\A" + Scope + Pattern(operation.Route) + @"\z", RegexOptions.CultureInvariant);

    public string Name => name;

    /// <summary>The name, the method and the route, as a row of docs/retries.md begins.</summary>
    public string Key => $"{operation.Name} | {operation.Method.Method} {operation.Route}";

    public bool IsMatch(Stub stub) =>
        stub.Request.Method == operation.Method.Method && _path.IsMatch(stub.Request.Path);

    // Names that begin with a dollar sign or an underscore are those of operations, not of resources.
    private static string Pattern(string route) => Regex.Replace(
        Regex.Escape(route),
        @"\\{(\w+)}",
        part => part.Groups[1].Value == "operation" ? @"\$[^/]+" : "[^/$_][^/]*");
}
