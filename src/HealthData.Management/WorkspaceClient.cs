namespace HealthData.Management;

/// <summary>
/// A client for the Azure Resource Manager resources of an Azure Health Data Services workspace: its services with
/// their endpoints, and the mappings of its MedTech services.
/// </summary>
/// <remarks>
/// <para>Create one client and reuse it. It holds no connection of its own, and any number of threads can use it.
/// </para>
/// <para>Failures are <see cref="HealthDataRequestFailedException"/>s, whose texts hold nothing that the service wrote
/// but codes that are known. Canceled calls end in an <see cref="OperationCanceledException"/> with the caller's
/// token.</para>
/// </remarks>
/// <example>
/// <code>
/// var client = new WorkspaceClient(workspaceResourceId, new DefaultAzureCredential());
/// await foreach (WorkspaceService service in client.GetDicomServicesAsync())
/// {
///     Console.WriteLine($"{service.Name}: {service.Endpoint}");
/// }
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public partial class WorkspaceClient
{
    private readonly ServicePipeline _service;
    private readonly WorkspacePath _workspace;
    private readonly string _apiVersion;

    /// <summary>Creates a client.</summary>
    /// <param name="workspaceResourceId">The Azure Resource Manager id of the workspace, with or without a slash at its
    /// start.</param>
    /// <param name="credential">The source of tokens.</param>
    /// <exception cref="ArgumentException">The id isn't that of a workspace.</exception>
    public WorkspaceClient(string workspaceResourceId, TokenCredential credential)
        : this(workspaceResourceId, credential, new WorkspaceClientOptions())
    {
    }

    /// <summary>Creates a client.</summary>
    /// <param name="workspaceResourceId">The Azure Resource Manager id of the workspace, with or without a slash at its
    /// start.</param>
    /// <param name="credential">The source of tokens.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The id isn't that of a workspace, or an option is wrong.</exception>
    public WorkspaceClient(string workspaceResourceId, TokenCredential credential, WorkspaceClientOptions options)
        : this(workspaceResourceId, options, credential ?? throw new ArgumentNullException(nameof(credential)))
    {
    }

    /// <summary>Creates a client for an endpoint that requires no token, such as a fake on this machine.</summary>
    /// <param name="workspaceResourceId">The Azure Resource Manager id of the workspace, with or without a slash at its
    /// start.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The id isn't that of a workspace, the endpoint needs a credential, or an
    /// option is wrong.</exception>
    public WorkspaceClient(string workspaceResourceId, WorkspaceClientOptions options)
        : this(workspaceResourceId, options, credential: null)
    {
    }

    /// <summary>Creates a client for mocking.</summary>
    protected WorkspaceClient()
    {
        _service = null!;
        _workspace = null!;
        _apiVersion = null!;
    }

    private WorkspaceClient(string workspaceResourceId, WorkspaceClientOptions options, TokenCredential? credential)
    {
        _workspace = WorkspacePath.Parse(workspaceResourceId, nameof(workspaceResourceId));
        _service = ManagementService.Connect(options, credential, _workspace.ToString(), WorkspaceTelemetry.Client);
        _apiVersion = options.ApiVersion;
    }

    private WorkspaceClient(WorkspaceClient origin, Action<Request> change)
    {
        _service = origin._service.With(change);
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

    /// <summary>Gets the starts of operations on MedTech services.</summary>
    internal OperationStart<MedTechService> ServiceStart => new(
        _service,
        ManagementOperations.UpdateServiceStatus,
        static (root, response) => new(ResourceJson.Of(root, response)));

    /// <summary>Gets the starts of operations on destinations.</summary>
    internal OperationStart<MedTechDestination> DestinationStart => new(
        _service,
        ManagementOperations.UpdateDestinationStatus,
        static (root, response) => new(ResourceJson.Of(root, response)));

    /// <summary>Gives a client for the same workspace whose calls each change their request before it is sent, such as
    /// to add a header to one call.</summary>
    /// <param name="change">Changes the request, once a call, before it is checked and authenticated. It may be called
    /// by several threads at once.</param>
    /// <returns>The client. It shares the connections of this one.</returns>
    [SuppressMessage("Naming", "CA1716", Justification = "Visual Basic writes it in brackets; other words say less.")]
    public virtual WorkspaceClient With(Action<Request> change) => new(this, change);

    /// <summary>Makes a request to send through <see cref="Pipeline"/>.</summary>
    /// <param name="method">The HTTP method. GET, HEAD and OPTIONS are retried, others are not.</param>
    /// <param name="path">The path and query below <see cref="Endpoint"/>, with its <c>api-version</c>, escaped where
    /// needed.</param>
    /// <returns>The message; dispose it after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> leaves the endpoint's path.</exception>
    public virtual HttpMessage CreateMessage(RequestMethod method, string path) => _service.CreateMessage(method, path);
}
