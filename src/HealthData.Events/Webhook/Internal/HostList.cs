namespace HealthData.Events;

/// <summary>Hosts that may be requested without a user: over https at its own port, unless another is named.</summary>
internal sealed class HostList(IEnumerable<string> hosts)
{
    private const string AnyBelow = "*.";
    private const string AnyPort = ":*";

    private readonly string[] _hosts = [.. hosts];

    public bool Allows(Uri? url) => url is { IsAbsoluteUri: true, UserInfo: "" }
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
        && Array.Exists(_hosts, host => Matches(host, url));

    private static bool Matches(string pattern, Uri url)
    {
        if (pattern.EndsWith(AnyPort, StringComparison.Ordinal))
        {
            return MatchesName(pattern[..^AnyPort.Length], url.IdnHost);
        }

        var isUsual = url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort;
        return MatchesName(
            pattern, isUsual ? url.IdnHost : string.Create(CultureInfo.InvariantCulture, $"{url.IdnHost}:{url.Port}"));
    }

    private static bool MatchesName(string pattern, string name) =>
        pattern.StartsWith(AnyBelow, StringComparison.Ordinal)
            ? name.Length >= pattern.Length && name.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : name.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
