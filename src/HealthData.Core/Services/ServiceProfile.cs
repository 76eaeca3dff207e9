namespace HealthData.Core;

/// <summary>What the shared code has to know of one service.</summary>
internal sealed record ServiceProfile
{
    /// <summary>The domains that the service's own hosts belong to, sovereign clouds included: tokens go
    /// there.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>Gives the resource of the service's tokens: for an endpoint, in the cloud of a domain such as
    /// <c>azure.com</c>.</summary>
    public required Func<Uri, string, string> Resource { get; init; }

    /// <summary>Reads the service's error bodies.</summary>
    public FailureInterpreter Interpret { get; init; } = static (_, _, _) => null;

    /// <summary>Says what usually helps against a status.</summary>
    public StatusAdvice Advise { get; init; } = static (_, _) => null;

    /// <summary>The codes that the service is known to write; another one is told as an issue, not in a text.</summary>
    public IReadOnlySet<string> Codes { get; init; } = new HashSet<string>();

    /// <summary>Whether an endpoint is one of the service's own hosts.</summary>
    public bool Owns(Uri endpoint)
    {
        foreach (var domain in Domains)
        {
            var host = endpoint.IdnHost.TrimEnd('.');
            if (host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)
                && (host.Length == domain.Length || host[^(domain.Length + 1)] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the scope of the service's tokens in a cloud, or for an endpoint of its own.</summary>
    public string GetScope(Uri endpoint, HealthDataAudience? audience)
    {
        var chosen = audience is { } given && given != default ? given : HealthDataAudience.Of(endpoint);
        var resource = chosen switch
        {
            _ when chosen == HealthDataAudience.AzurePublicCloud => Resource(endpoint, "azure.com"),
            _ when chosen == HealthDataAudience.AzureUSGovernment => Resource(endpoint, "azure.us"),
            _ => chosen.ToString(),
        };
        resource = resource.TrimEnd('/');
        return resource.EndsWith("/.default", StringComparison.Ordinal) ? resource : resource + "/.default";
    }
}
