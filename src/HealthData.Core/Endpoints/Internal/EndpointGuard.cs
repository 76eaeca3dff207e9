namespace HealthData.Core;

/// <summary>Checks the address a client is created with. It is used as given otherwise.</summary>
internal static class EndpointGuard
{
    private const string Audience =
        $"{nameof(HealthDataClientOptions)}.{nameof(HealthDataClientOptions.Audience)}";

    private const string AllowInsecure =
        $"{nameof(HealthDataClientOptions)}.{nameof(HealthDataClientOptions.AllowInsecureEndpoint)}";

    public static Uri Parse(string address) => new(address, UriKind.Absolute);

    /// <param name="endpoint">The address.</param>
    /// <param name="kind">How requests authenticate.</param>
    /// <param name="allowInsecure">Whether the user allows plain http.</param>
    /// <param name="isOwnHost">Whether the host is one of the service's own.</param>
    /// <param name="hasAudience">Whether the user says whom tokens are for.</param>
    public static Uri Check(Uri endpoint, AuthenticationKind kind, bool allowInsecure, bool isOwnHost, bool hasAudience)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != Uri.UriSchemeHttps && endpoint.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The endpoint must be an absolute https address.", nameof(endpoint));
        }

        if (endpoint.UserInfo.Length > 0 || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
        {
            throw new ArgumentException(
                "The endpoint can't have a user name, query, or fragment. Pass a credential to authenticate.",
                nameof(endpoint));
        }

        if (endpoint.Scheme == Uri.UriSchemeHttp)
        {
            CheckInsecure(endpoint, kind, allowInsecure);
        }
        else if (kind == AuthenticationKind.None && isOwnHost)
        {
            throw new ArgumentException(
                "This service requires a credential. Pass a TokenCredential, such as DefaultAzureCredential.",
                nameof(endpoint));
        }
        else if (kind == AuthenticationKind.Token && !isOwnHost && !hasAudience && !endpoint.IsLoopback)
        {
            throw new ArgumentException(
                "The host isn't one of the service's own, so the client doesn't send it a token. Check its spelling, "
                + $"or set {Audience} to the resource that the host accepts tokens for.",
                nameof(endpoint));
        }

        return endpoint;
    }

    private static void CheckInsecure(Uri endpoint, AuthenticationKind kind, bool allowInsecure)
    {
        if (kind == AuthenticationKind.Token)
        {
            throw new ArgumentException(
                "A token can't be sent over http. Use an https endpoint, or create the client without a credential.",
                nameof(endpoint));
        }

        if (kind == AuthenticationKind.Other && !allowInsecure)
        {
            throw new ArgumentException(
                "A password or key would be sent over http unencrypted. Use an https endpoint, or set "
                + $"{AllowInsecure}.",
                nameof(endpoint));
        }

        if (!endpoint.IsLoopback && !allowInsecure)
        {
            throw new ArgumentException(
                $"Plain http is allowed only for this machine. For a server in your own network, set {AllowInsecure}.",
                nameof(endpoint));
        }
    }
}
