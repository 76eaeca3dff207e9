namespace HealthData.Events;

/// <summary>A webhook, such as one that <c>MapHealthDataEvents</c> maps.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
public sealed class WebhookDestination : BatchedDestination
{
    internal const string KindName = "WebHook";

    /// <summary>Creates a webhook as a destination.</summary>
    /// <param name="endpoint">The address, with https except on this machine. Its query might be a secret.</param>
    /// <exception cref="ArgumentException">The address isn't an https address.</exception>
    public WebhookDestination(Uri endpoint)
        : base(KindName)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        CheckAddress(endpoint, nameof(endpoint));
        Endpoint = endpoint;
    }

    internal WebhookDestination()
        : base(KindName)
    {
    }

    /// <summary>Gets the address, which might be a secret; null if it was read, since the service hides it except from
    /// <c>GetFullUrlAsync</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? Endpoint { get; internal init; }

    /// <summary>Gets the address without its query, as the service tells it; null if it wasn't read.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? BaseEndpoint { get; internal init; }

    /// <summary>Gets or sets the tenant of the tokens that Event Grid sends; null for no tokens.</summary>
    public string? TenantId { get; set; }

    /// <summary>Gets or sets the application, by its id or URI, that the tokens are for; null for no tokens.</summary>
    public string? ApplicationIdOrUri { get; set; }

    /// <summary>Gets or sets the lowest version of TLS, such as <c>1.2</c>; null for the service's default. It needs
    /// the version 2025-02-15 of the API.</summary>
    public string? MinimumTlsVersion { get; set; }

    internal override void Check(string parameter)
    {
        base.Check(parameter);
        SubscriptionLimits.Require(
            Endpoint is not null,
            "The webhook has no address, since the service hides it. Get it with GetFullUrl, and create a "
                + $"{nameof(WebhookDestination)} with it.",
            parameter);
        CheckAddress(Endpoint!, parameter);
        SubscriptionLimits.Require(
            TenantId is null == ApplicationIdOrUri is null,
            $"{nameof(TenantId)} and {nameof(ApplicationIdOrUri)} are needed both, or none.",
            parameter);
    }

    internal override void WriteProperties(Utf8JsonWriter json)
    {
        MemberWriter.Text(json, "endpointUrl", Endpoint?.AbsoluteUri);
        WriteBatch(json);
        MemberWriter.Text(json, "azureActiveDirectoryTenantId", TenantId);
        MemberWriter.Text(json, "azureActiveDirectoryApplicationIdOrUri", ApplicationIdOrUri);
        MemberWriter.Text(json, "minimumTlsVersionAllowed", MinimumTlsVersion);
        WriteAttributes(json);
    }

    private static void CheckAddress(Uri endpoint, string parameter) => SubscriptionLimits.Require(
        endpoint.IsAbsoluteUri && (endpoint.Scheme == Uri.UriSchemeHttps
            || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback)),
        "The address of a webhook must begin with https.",
        parameter);
}
