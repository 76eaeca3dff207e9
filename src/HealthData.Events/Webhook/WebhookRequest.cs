namespace HealthData.Events;

/// <summary>The request to a webhook, whatever web framework received it.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class WebhookRequest
{
    private readonly Func<string, string?> _getHeader;
    private readonly Func<string, string?> _getQuery;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="method">The method.</param>
    /// <param name="body">The body, which isn't disposed of.</param>
    /// <param name="getHeader">Gives the value of a header by its name in any case; null if there is none.</param>
    /// <param name="getQuery">Gives the unescaped value of a query parameter; null if there is none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public WebhookRequest(
        string method, Stream body, Func<string, string?> getHeader, Func<string, string?> getQuery)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(getHeader);
        ArgumentNullException.ThrowIfNull(getQuery);
        Method = method;
        Body = body;
        _getHeader = getHeader;
        _getQuery = getQuery;
    }

    /// <summary>Gets or sets the services that handlers find in <see cref="EventContext.Services"/>; null for
    /// none.</summary>
    public IServiceProvider? Services { get; set; }

    internal string Method { get; }

    internal Stream Body { get; }

    internal string? GetHeader(string name) => _getHeader(name);

    internal string? GetQuery(string name) => _getQuery(name);
}
