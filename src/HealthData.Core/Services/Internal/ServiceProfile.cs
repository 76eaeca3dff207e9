namespace HealthData.Core;

/// <summary>What the shared code has to know of one service to ask for its tokens and to explain its errors.</summary>
internal sealed record ServiceProfile
{
    public required string Kind { get; init; }

    public required string Roles { get; init; }

    public required string MissingHint { get; init; }

    /// <summary>Gives the scope of the service's tokens in a cloud, or for an endpoint of its own.</summary>
    /// <summary>Reads the service's error bodies.</summary>
    public FailureInterpreter Interpret { get; init; } = static (_, _, _) => null;

    public required Func<Uri, string, string> Resource { get; init; }

    public string GetScope(Uri endpoint, HealthDataAudience? audience)
    {
        var chosen = audience is { } given && given != default ? given : Cloud(endpoint);
        var resource = chosen switch
        {
            _ when chosen == HealthDataAudience.AzurePublicCloud => Resource(endpoint, "azure.com"),
            _ when chosen == HealthDataAudience.AzureUSGovernment => Resource(endpoint, "azure.us"),
            _ => chosen.ToString(),
        };
        resource = resource.TrimEnd('/');
        return resource.EndsWith("/.default", StringComparison.Ordinal) ? resource : resource + "/.default";
    }

    private static HealthDataAudience Cloud(Uri endpoint) =>
        endpoint.IdnHost.EndsWith(".azurehealthcareapis.us", StringComparison.OrdinalIgnoreCase)
            ? HealthDataAudience.AzureUSGovernment
            : HealthDataAudience.AzurePublicCloud;
}
