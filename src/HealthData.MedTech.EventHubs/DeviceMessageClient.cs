namespace HealthData.MedTech.EventHubs;

/// <summary>A client that sends messages of devices to an event hub over HTTPS, where AMQP has no way out.</summary>
/// <remarks>
/// <para>Each call is one request. <see cref="DeviceMessageSender"/> makes batches of any number of messages.</para>
/// <para>Create one client and reuse it. It holds no connection of its own, and any number of threads can use it. The
/// identity needs the role <em>Azure Event Hubs Data Sender</em>.</para>
/// </remarks>
/// <example>
/// <code>
/// var client = new DeviceMessageClient(
///     new Uri("https://contoso.servicebus.windows.net/devices"), new DefaultAzureCredential());
/// await client.SendAsync([new DeviceMessageContent("band-1", body)]);
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public class DeviceMessageClient
{
    private const string TimeoutSeconds = "60";

    private readonly ServicePipeline _service;
    private readonly string _apiVersion;

    /// <summary>Initializes a new instance of the <see cref="DeviceMessageClient"/> class.</summary>
    /// <param name="endpoint">The address of the event hub: that of the namespace, with the event hub as its path.
    /// </param>
    /// <param name="credential">The source of tokens.</param>
    /// <exception cref="ArgumentException">The endpoint isn't https, or has no path.</exception>
    public DeviceMessageClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new DeviceMessageClientOptions())
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DeviceMessageClient"/> class.</summary>
    /// <param name="endpoint">The address of the event hub: that of the namespace, with the event hub as its path.
    /// </param>
    /// <param name="credential">The source of tokens.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The endpoint isn't https, or has no path, or an option is wrong.</exception>
    public DeviceMessageClient(Uri endpoint, TokenCredential credential, DeviceMessageClientOptions options)
        : this(endpoint, options, credential ?? throw new ArgumentNullException(nameof(credential)))
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DeviceMessageClient"/> class for an endpoint without
    /// tokens, such as a fake on this machine, or with the authentication of the options.</summary>
    /// <param name="endpoint">The address of the event hub.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The endpoint needs a credential, or has no path, or an option is wrong.
    /// </exception>
    public DeviceMessageClient(Uri endpoint, DeviceMessageClientOptions options)
        : this(endpoint, options, credential: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DeviceMessageClient"/> class for mocking.</summary>
    protected DeviceMessageClient()
    {
        _service = null!;
        _apiVersion = null!;
    }

    private DeviceMessageClient(Uri endpoint, DeviceMessageClientOptions options, TokenCredential? credential)
    {
        ArgumentNullException.ThrowIfNull(options);
        _service = new(endpoint, credential, options, MessageService.Profile, MessageService.Telemetry);
        if (Endpoint.AbsolutePath == "/")
        {
            throw new ArgumentException("The endpoint must have the event hub as its path.", nameof(endpoint));
        }

        _apiVersion = options.ApiVersion;
    }

    private DeviceMessageClient(DeviceMessageClient origin, Action<Request> change)
    {
        _service = origin._service.With(change);
        _apiVersion = origin._apiVersion;
    }

    /// <summary>Gets the address of the event hub.</summary>
    public virtual Uri Endpoint => _service.Endpoint;

    /// <summary>
    /// Gets the pipeline that sends this client's requests, authenticated and guarded, for features that the client has
    /// no method for.
    /// </summary>
    public virtual HttpPipeline Pipeline => _service.Pipeline;

    /// <summary>Gives a client for the same event hub whose calls each change their request before it is sent, such as
    /// to add a header to one call.</summary>
    /// <param name="change">Changes the request, once a call, before it is checked and authenticated. It may be called
    /// by several threads at once.</param>
    /// <returns>The client. It shares the connections of this one.</returns>
    [SuppressMessage("Naming", "CA1716", Justification = "Visual Basic writes it in brackets; other words say less.")]
    public virtual DeviceMessageClient With(Action<Request> change) => new(this, change);

    /// <summary>Makes a request to send through <see cref="Pipeline"/>.</summary>
    /// <param name="method">The HTTP method. GET, HEAD and OPTIONS are retried, others are not.</param>
    /// <param name="path">The path and query below <see cref="Endpoint"/>, with its <c>api-version</c>, escaped where
    /// needed.</param>
    /// <returns>The message; dispose it after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> leaves the endpoint's path.</exception>
    public virtual HttpMessage CreateMessage(RequestMethod method, string path) => _service.CreateMessage(method, path);

    /// <summary>Sends messages of one device in one request: the event hub takes all of them, or none.</summary>
    /// <param name="messages">The messages, in order. Their bodies must be UTF-8 text.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">There are no messages, they are of several devices, or a body isn't UTF-8
    /// text.</exception>
    /// <exception cref="HealthDataRequestFailedException">The event hub refused (413 when the messages are larger than
    /// it takes at once), or couldn't be reached.</exception>
    public virtual async Task<Response> SendAsync(
        IReadOnlyList<DeviceMessageContent> messages, CancellationToken cancellationToken = default)
    {
        using var call = Open(messages);
        return await call.SendAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="SendAsync"/>
    public virtual Response Send(
        IReadOnlyList<DeviceMessageContent> messages, CancellationToken cancellationToken = default)
    {
        using var call = Open(messages);
        return call.Send(cancellationToken);
    }

    private ServiceCall Open(IReadOnlyList<DeviceMessageContent> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        if (messages.Count == 0 || messages.Any(message => message.DeviceId != messages[0].DeviceId))
        {
            throw new ArgumentException("The messages of a request must be those of one device.", nameof(messages));
        }

        if (!messages.All(MessageJson.CanWrite))
        {
            throw new ArgumentException("A body that isn't UTF-8 text can't be sent over HTTPS.", nameof(messages));
        }

        var call = _service.Open(MessageService.Send);
        call.Request.Uri.AppendQuery("timeout", TimeoutSeconds);
        call.Request.Uri.AppendQuery("api-version", _apiVersion);
        call.SetContent(
            RequestContent.Create(MessageJson.Write(messages)),
            "application/vnd.microsoft.servicebus.json",
            isReplayable: true);
        return call;
    }
}
