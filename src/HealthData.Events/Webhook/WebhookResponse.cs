namespace HealthData.Events;

/// <summary>The response of a webhook.</summary>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public sealed class WebhookResponse
{
    private static readonly Dictionary<string, string> _noHeaders = [];

    private readonly Func<CancellationToken, Task>? _confirm;

    internal WebhookResponse(
        int status,
        BinaryData? body = null,
        IReadOnlyDictionary<string, string>? headers = null,
        Func<CancellationToken, Task>? confirm = null)
    {
        Status = status;
        Body = body;
        Headers = headers ?? _noHeaders;
        _confirm = confirm;
    }

    /// <summary>Gets the HTTP status.</summary>
    public int Status { get; }

    /// <summary>Gets the headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the body, which is JSON; null for none.</summary>
    public BinaryData? Body { get; }

    /// <summary>Gets a value that indicates whether <see cref="ConfirmAsync"/> is to be called.</summary>
    public bool NeedsConfirmation => _confirm is not null;

    /// <summary>Requests the URL of a handshake, which Event Grid expects after the response. Call it when the response
    /// has been sent.</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>A task that ends with the request.</returns>
    /// <exception cref="RequestFailedException">Event Grid refused.</exception>
    public Task ConfirmAsync(CancellationToken cancellationToken = default) =>
        _confirm is null ? Task.CompletedTask : _confirm(cancellationToken);
}
