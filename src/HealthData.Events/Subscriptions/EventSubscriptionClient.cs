namespace HealthData.Events;

/// <summary>
/// A client for the event subscriptions of an Azure Health Data Services workspace, in Azure Resource Manager.
/// </summary>
/// <remarks>
/// <para>Create one client and reuse it. It holds no connection of its own, and any number of threads can use it.
/// </para>
/// <para>Failures are <see cref="HealthDataRequestFailedException"/>s, whose texts hold nothing that the service wrote
/// but codes that are known. Addresses of webhooks and delivery attributes, which might be secrets, are in no text,
/// log, or span. Canceled calls end in an <see cref="OperationCanceledException"/> with the caller's token.</para>
/// </remarks>
/// <example>
/// <code>
/// var subscriptions = new EventSubscriptionClient(workspaceResourceId, new DefaultAzureCredential());
/// await subscriptions.CreateOrUpdateAsync(
///     WaitUntil.Completed,
///     "new-images",
///     EventSubscription.NewImages(dicomEndpoint, new WebhookDestination(webhookUri)));
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public partial class EventSubscriptionClient
{
    private const string Provider = "/providers/Microsoft.EventGrid";

    private readonly ServicePipeline _service;
    private readonly WorkspacePath _workspace;
    private readonly string _apiVersion;

    /// <summary>Creates a client.</summary>
    /// <param name="workspaceResourceId">The Azure Resource Manager id of the workspace, with or without a slash at its
    /// start.</param>
    /// <param name="credential">The source of tokens.</param>
    /// <exception cref="ArgumentException">The id isn't that of a workspace.</exception>
    public EventSubscriptionClient(string workspaceResourceId, TokenCredential credential)
        : this(workspaceResourceId, credential, new EventSubscriptionClientOptions())
    {
    }

    /// <summary>Creates a client.</summary>
    /// <param name="workspaceResourceId">The Azure Resource Manager id of the workspace, with or without a slash at its
    /// start.</param>
    /// <param name="credential">The source of tokens.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The id isn't that of a workspace, or an option is wrong.</exception>
    public EventSubscriptionClient(
        string workspaceResourceId, TokenCredential credential, EventSubscriptionClientOptions options)
        : this(workspaceResourceId, options, credential ?? throw new ArgumentNullException(nameof(credential)))
    {
    }

    /// <summary>Creates a client for an endpoint that requires no token, such as a fake on this machine.</summary>
    /// <param name="workspaceResourceId">The Azure Resource Manager id of the workspace, with or without a slash at its
    /// start.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The id isn't that of a workspace, the endpoint needs a credential, or an
    /// option is wrong.</exception>
    public EventSubscriptionClient(string workspaceResourceId, EventSubscriptionClientOptions options)
        : this(workspaceResourceId, options, credential: null)
    {
    }

    /// <summary>Creates a client for mocking.</summary>
    protected EventSubscriptionClient()
    {
        _service = null!;
        _workspace = null!;
        _apiVersion = null!;
    }

    private EventSubscriptionClient(
        string workspaceResourceId, EventSubscriptionClientOptions options, TokenCredential? credential)
    {
        _workspace = WorkspacePath.Parse(workspaceResourceId, nameof(workspaceResourceId));
        ArgumentNullException.ThrowIfNull(options);
        SubscriptionLimits.Require(
            !options.Diagnostics.IsLoggingContentEnabled,
            "Bodies of requests hold secrets. Don't log them: set Diagnostics.IsLoggingContentEnabled to false.",
            nameof(options));
        _service = ManagementService.Connect(
            options, credential, _workspace + Provider, SubscriptionTelemetry.Client);
        _apiVersion = options.ApiVersion;
    }

    private EventSubscriptionClient(EventSubscriptionClient origin, ServicePipeline service)
    {
        _service = service;
        _workspace = origin._workspace;
        _apiVersion = origin._apiVersion;
    }

    /// <summary>Gets the Azure Resource Manager id of the workspace.</summary>
    public virtual string ResourceId => _workspace.ToString();

    /// <summary>Gets the address of Azure Resource Manager.</summary>
    public virtual Uri Endpoint => _service.Endpoint;

    /// <summary>
    /// Gets the pipeline that sends this client's requests, authenticated and guarded, for features that the client has
    /// no method for.
    /// </summary>
    public virtual HttpPipeline Pipeline => _service.Pipeline;

    internal OperationStart<EventSubscription> SubscriptionStart => new(
        _service,
        SubscriptionOperations.SubscriptionStatus,
        static (root, _) => EventSubscription.Read(root) ?? new EventSubscription());

    internal OperationStart<SystemTopic> TopicStart => new(
        _service, SubscriptionOperations.TopicStatus, static (root, _) => SystemTopic.Read(root));

    internal OperationStart<Response> DeletionStart => new(_service, SubscriptionOperations.DeletionStatus, read: null);

    /// <summary>Gives a client for the event subscriptions of a system topic of the workspace, which can deliver with a
    /// managed identity. Those of the workspace itself aren't among them.</summary>
    /// <param name="name">The name of the system topic.</param>
    /// <returns>The client. It shares the connections of this one.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    public virtual EventSubscriptionClient GetSystemTopicClient(string name) => new(
        this, _service.At($"{_workspace.GroupPath}{Provider}/systemTopics/{WorkspacePath.Name(name, nameof(name))}"));

    /// <summary>Gives a client for the same workspace whose calls each change their request before it is sent, such as
    /// to add a header to one call.</summary>
    /// <param name="change">Changes the request, once a call, before it is checked and authenticated. It may be called
    /// by several threads at once.</param>
    /// <returns>The client. It shares the connections of this one.</returns>
    [SuppressMessage("Naming", "CA1716", Justification = "Visual Basic writes it in brackets; other words say less.")]
    public virtual EventSubscriptionClient With(Action<Request> change) => new(this, _service.With(change));

    /// <summary>Makes a request to send through <see cref="Pipeline"/>.</summary>
    /// <param name="method">The HTTP method. GET, HEAD and OPTIONS are retried, others are not.</param>
    /// <param name="path">The path and query below <see cref="Endpoint"/>, with its <c>api-version</c>, escaped where
    /// needed.</param>
    /// <returns>The message; dispose it after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> leaves the endpoint's path.</exception>
    public virtual HttpMessage CreateMessage(RequestMethod method, string path) => _service.CreateMessage(method, path);

    private ServiceCall Open(RequestOperation operation, params ReadOnlySpan<string> values) =>
        ManagementService.Open(_service, operation, _apiVersion, values);

    private ManagementPages<T> Pages<T>(
        RequestOperation operation, Func<JsonElement, T?> read, params string[] values)
        where T : class => new(_service, operation, () => Open(operation, values), read);
}
