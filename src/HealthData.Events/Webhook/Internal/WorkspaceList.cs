namespace HealthData.Events;

/// <summary>Workspaces by name or by Azure Resource Manager id, whatever the case; all if there are none.</summary>
internal sealed class WorkspaceList(IEnumerable<string> workspaces)
{
    private const string Provider = "/providers/Microsoft.HealthcareApis/workspaces/";

    private readonly string[] _workspaces = [.. workspaces];

    public bool Contains(string? source) =>
        _workspaces.Length == 0 || (source is not null && Array.Exists(_workspaces, name => Matches(name, source)));

    private static bool Matches(string workspace, string source)
    {
        if (workspace.StartsWith('/'))
        {
            return source.Equals(workspace, StringComparison.OrdinalIgnoreCase);
        }

        var at = source.IndexOf(Provider, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && source.AsSpan(at + Provider.Length).Equals(workspace, StringComparison.OrdinalIgnoreCase);
    }
}
