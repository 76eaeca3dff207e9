namespace HealthData.Management;

/// <summary>The Azure Resource Manager id of a workspace, checked and escaped.</summary>
internal sealed record WorkspacePath(string Subscription, string Group, string Workspace)
{
    private const string Form = "/subscriptions/{subscription}/resourceGroups/{group}/providers/"
        + "Microsoft.HealthcareApis/workspaces/{workspace}";

    private const int MaxSegmentLength = 90;

    public string SubscriptionPath => $"/subscriptions/{Escape(Subscription)}";

    public string GroupPath => $"{SubscriptionPath}/resourceGroups/{Escape(Group)}";

    public override string ToString() =>
        $"{GroupPath}/providers/Microsoft.HealthcareApis/workspaces/{Escape(Workspace)}";

    /// <summary>Reads the id of a workspace.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static WorkspacePath Parse([NotNull] string? id, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, parameter);
        return id.TrimStart('/').TrimEnd('/').Split('/') is
            [var subscriptions, var subscription, var groups, var group, var providers, var provider, var type,
                var workspace]
            && Is(subscriptions, "subscriptions") && Is(groups, "resourceGroups") && Is(providers, "providers")
            && Is(provider, "Microsoft.HealthcareApis") && Is(type, "workspaces")
            && IsName(subscription) && IsName(group) && IsName(workspace)
                ? new(subscription, group, workspace)
                : throw new ArgumentException($"The id isn't a workspace's, which has the form {Form}.", parameter);
    }

    /// <summary>Refuses what can't be the name of a resource: one with other characters than letters, digits, and some
    /// punctuation.</summary>
    public static string Name([NotNull] string? name, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameter);
        return IsName(name) ? name : throw new ArgumentException("The name can't be that of a resource.", parameter);
    }

    // The names of resource groups may hold letters of any script, and these marks.
    private static bool IsName(string text) => text.Length is > 0 and <= MaxSegmentLength && text is not ("." or "..")
        && text.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '(' or ')');

    private static string Escape(string segment) => QueryGuards.Escape(segment, "()");

    private static bool Is(string segment, string name) => segment.Equals(name, StringComparison.OrdinalIgnoreCase);
}
