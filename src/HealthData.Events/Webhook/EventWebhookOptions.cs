using Azure.Core.Pipeline;

namespace HealthData.Events;

/// <summary>The options of an <see cref="EventWebhook"/>: whom it trusts, and what it takes.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class EventWebhookOptions
{
    private const int DefaultBodyBytes = 2 * 1024 * 1024;

    private int _maxBodyBytes = DefaultBodyBytes;
    private int _maxEvents = EventLimits.MaxBatchCount;

    /// <summary>Gets the workspaces whose events are taken: names, or Azure Resource Manager ids. If it's empty, those
    /// of all workspaces are.</summary>
    public ICollection<string> Workspaces { get; } = [];

    /// <summary>Gets the secrets. If there are any, each request has to carry one of them: to change a secret, add the
    /// new one before you remove the old one. The request with which Event Grid asks for events in the CloudEvents
    /// schema needs only those in the query.</summary>
    public ICollection<WebhookSecret> Secrets { get; } = [];

    /// <summary>Gets or sets a value that indicates whether a webhook may have neither a secret nor a token, so that
    /// anyone who reaches it can send events. The default is false.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>Gets or sets the number of bytes that a body may have. The default is 2 MiB; Event Grid sends at most
    /// one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It isn't positive.</exception>
    public int MaxBodyBytes
    {
        get => _maxBodyBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxBodyBytes = value;
        }
    }

    /// <summary>Gets or sets the number of events that a body may hold. The default is that of Event Grid's largest
    /// batches.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It isn't positive.</exception>
    public int MaxEvents
    {
        get => _maxEvents;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxEvents = value;
        }
    }

    /// <summary>Gets the origins that may send events in the CloudEvents schema. The default is
    /// <c>eventgrid.azure.net</c>.</summary>
    public ICollection<string> AllowedOrigins { get; } = ["eventgrid.azure.net"];

    /// <summary>Gets or sets the number of requests a minute that the webhook agrees to in the CloudEvents schema; null
    /// for any number.</summary>
    public int? AllowedRate { get; set; }

    /// <summary>Gets the hosts whose validation URLs are requested: <c>*.</c> at the beginning stands for all names
    /// below, and <c>:*</c> at the end for all ports. The default is <c>*.eventgrid.azure.net</c>. A handshake with
    /// another URL is refused. Only hosts on this machine can do without https.</summary>
    public ICollection<string> ValidationHosts { get; } = ["*.eventgrid.azure.net"];

    /// <summary>Gets or sets a value that indicates whether a handshake is confirmed by a request to its URL after the
    /// response, instead of by the response. The default is false.</summary>
    public bool ConfirmsByUrl { get; set; }

    /// <summary>Gets or sets the transport of requests to validation URLs; null for one from
    /// <see cref="HealthDataTransport"/>.</summary>
    public HttpPipelineTransport? Transport { get; set; }

    /// <summary>Gets or sets a durable write of all events of a request to a queue of your own, instead of handlers:
    /// Event Grid is told that they arrived when it has ended. If it fails, or lasts longer than
    /// <see cref="EventDispatcherOptions.Deadline"/>, they are to be delivered again. What reads the queue can hand
    /// them to an <see cref="EventDispatcher"/>. Null for the handlers.</summary>
    public Func<IReadOnlyList<HealthDataEvent>, CancellationToken, Task>? Queue { get; set; }

    /// <summary>Gets the handlers, and how they are called.</summary>
    public EventDispatcherOptions Dispatch { get; } = new();
}
