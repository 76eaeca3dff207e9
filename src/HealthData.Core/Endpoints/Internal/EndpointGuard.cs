namespace HealthData.Core;

/// <summary>Checks the address a client is created with. It is used as given otherwise.</summary>
internal static class EndpointGuard
{
    public static Uri Parse(string address) => new(address, UriKind.Absolute);

    public static Uri Check(Uri endpoint, bool hasCredential, bool allowInsecure)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != Uri.UriSchemeHttps && endpoint.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The endpoint must be an absolute https address.", nameof(endpoint));
        }

        if (endpoint.UserInfo.Length > 0 || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
        {
            throw new ArgumentException(
                "The endpoint must have no user name, query or fragment. Pass a credential to authenticate.",
                nameof(endpoint));
        }

        if (endpoint.Scheme == Uri.UriSchemeHttp)
        {
            CheckInsecure(endpoint, hasCredential, allowInsecure);
        }
        else if (!hasCredential && IsAzure(endpoint))
        {
            throw new ArgumentException(
                "An Azure Health Data Services endpoint needs a credential. Pass a TokenCredential, such as " +
                "DefaultAzureCredential.", nameof(endpoint));
        }

        return endpoint;
    }

    public static bool IsAzure(Uri endpoint) =>
        endpoint.IdnHost.Contains(".azurehealthcareapis.", StringComparison.OrdinalIgnoreCase);

    private static void CheckInsecure(Uri endpoint, bool hasCredential, bool allowInsecure)
    {
        if (hasCredential)
        {
            throw new ArgumentException(
                "A token must not travel over http. Use an https endpoint, or create the client without a credential.",
                nameof(endpoint));
        }

        if (!endpoint.IsLoopback && !allowInsecure)
        {
            throw new ArgumentException(
                "Plain http is allowed on this machine only. For a server in your own network, set " +
                $"{nameof(HealthDataClientOptions)}.{nameof(HealthDataClientOptions.AllowInsecureEndpoint)}.",
                nameof(endpoint));
        }
    }
}
