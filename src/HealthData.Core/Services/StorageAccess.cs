namespace HealthData.Core;

/// <summary>What gives access to the storage of an export, apart from the access to the service.</summary>
internal sealed record StorageAccess(TokenCredential? Credential, AzureSasCredential? Signature)
{
    private const string Scope = "https://storage.azure.com/.default";
    private const string Version = "2023-11-03";

    // The blob and data lake endpoints of all clouds, and those of accounts with DNS zones of their own.
    private static readonly string[] Domains =
    [
        ".blob.core.windows.net", ".dfs.core.windows.net", ".blob.storage.azure.net", ".dfs.storage.azure.net",
        ".blob.core.usgovcloudapi.net", ".dfs.core.usgovcloudapi.net", ".blob.core.chinacloudapi.cn",
        ".dfs.core.chinacloudapi.cn",
    ];

    /// <summary>Gives the address with the signature, where there is one for it.</summary>
    public Uri Sign(Uri address, Uri endpoint)
    {
        if (Signature is null || !IsStorage(address, endpoint))
        {
            return address;
        }

        var signed = new UriBuilder(address);
        signed.Query = signed.Query.TrimStart('?') is { Length: > 0 } query
            ? $"{query}&{Signature.Signature.TrimStart('?')}"
            : Signature.Signature.TrimStart('?');
        return signed.Uri;
    }

    /// <summary>Adds a token of the storage, where there is a credential and the address is of the storage.</summary>
    public async ValueTask AuthorizeAsync(
        ServiceCall call, Uri address, Uri endpoint, CancellationToken cancellationToken)
    {
        if (Credential is not null && IsStorage(address, endpoint) && address.Scheme == Uri.UriSchemeHttps)
        {
            call.Request.Headers.SetValue("x-ms-version", Version);
            await call.AuthorizeAsync(Credential, Scope, cancellationToken).ConfigureAwait(false);
        }
    }

    // Whoever writes the list of files must not be able to send for the access to others.
    private static bool IsStorage(Uri address, Uri endpoint) =>
        Array.Exists(Domains, domain => address.IdnHost.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
        || (address.IsLoopback && endpoint.IsLoopback);
}
