namespace HealthData.Events;

/// <summary>Hosts that may be requested over https, at its own port and without a user.</summary>
internal sealed class HostList(IEnumerable<string> hosts)
{
    private const string AnyBelow = "*.";

    private readonly string[] _hosts = [.. hosts];

    public bool Allows(Uri? url) => url is { IsAbsoluteUri: true, IsDefaultPort: true, UserInfo: "" }
        && url.Scheme == Uri.UriSchemeHttps
        && Array.Exists(_hosts, host => Matches(host, url.IdnHost));

    private static bool Matches(string pattern, string host) => pattern.StartsWith(AnyBelow, StringComparison.Ordinal)
        ? host.Length >= pattern.Length && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
