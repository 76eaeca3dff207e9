namespace HealthData.Contracts.Tests;

/// <summary>The method and the route of an operation, to find its stubs by.</summary>
internal sealed class OperationRoute(string name, RequestOperation operation)
{
    // The version segment and a partition come before the route; a path ends where the route does.
    private readonly Regex _path = new(
        @"\A/v\d(?:/partitions/[^/]+)?" + Regex.Replace(operation.Route, @"\{\w+\}", "[^/]+") + @"\z",
        RegexOptions.CultureInvariant);

    public string Name => name;

    public bool IsMatch(Stub stub) =>
        stub.Request.Method == operation.Method.Method && _path.IsMatch(stub.Request.Path);
}
