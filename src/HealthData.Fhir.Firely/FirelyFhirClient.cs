namespace HealthData.Fhir.Firely;

/// <summary>
/// A client for the FHIR service of Azure Health Data Services and for any other FHIR R4 server, with the objects of
/// Firely's Hl7.Fhir.R4.
/// </summary>
/// <remarks>
/// <para>It sends, retries, and pages as <see cref="FhirClient"/> does, and takes the same options. Each resource is
/// read once, from the bytes that arrived. Content that Firely's model doesn't know is kept and sent back; a value of
/// another type than the model has throws when it is asked for.</para>
/// <para>Create one client and keep it: it holds no connection of its own and can be used by any number of threads.
/// </para>
/// <para>Failures are <see cref="HealthDataRequestFailedException"/>s, whose texts hold no patient data. Canceled calls
/// end in an <see cref="OperationCanceledException"/> with the caller's token.</para>
/// </remarks>
/// <example>
/// <code>
/// var client = new FirelyFhirClient(endpoint, new DefaultAzureCredential());
/// Patient patient = await client.ReadAsync&lt;Patient&gt;("7");
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public partial class FirelyFhirClient
{
    private readonly FhirEngine<Poco.Resource> _engine;
    private FhirClient? _typed;

    /// <summary>Creates a client that authenticates with Microsoft Entra ID.</summary>
    /// <param name="endpoint">The service's address, such as
    /// <c>https://{workspace}-{service}.fhir.azurehealthcareapis.com</c>.</param>
    /// <param name="credential">Where tokens come from, such as <c>DefaultAzureCredential</c>.</param>
    /// <exception cref="ArgumentException">The endpoint is not an absolute https address.</exception>
    public FirelyFhirClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new FhirClientOptions())
    {
    }

    /// <summary>Creates a client that authenticates with Microsoft Entra ID.</summary>
    /// <param name="endpoint">The service's address, with any base path.</param>
    /// <param name="credential">Where tokens come from, such as <c>DefaultAzureCredential</c>.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The endpoint is not an absolute https address, or an option is
    /// wrong.</exception>
    public FirelyFhirClient(Uri endpoint, TokenCredential credential, FhirClientOptions options)
        : this(endpoint, options, credential ?? throw new ArgumentNullException(nameof(credential)))
    {
    }

    /// <summary>Creates a client for a server that takes no token.</summary>
    /// <param name="endpoint">The server's address, such as <c>http://localhost:8080/fhir</c>. Plain http is for this
    /// machine only, unless the options allow more.</param>
    /// <exception cref="ArgumentException">The endpoint needs a credential, or is not allowed.</exception>
    public FirelyFhirClient(Uri endpoint)
        : this(endpoint, new FhirClientOptions())
    {
    }

    /// <summary>Creates a client for a server that takes no token.</summary>
    /// <param name="endpoint">The server's address, with any base path.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The endpoint needs a credential, or is not allowed, or an option is
    /// wrong.</exception>
    public FirelyFhirClient(Uri endpoint, FhirClientOptions options)
        : this(endpoint, options, credential: null)
    {
    }

    /// <summary>Creates a client for mocking.</summary>
    protected FirelyFhirClient() => _engine = null!;

    private FirelyFhirClient(Uri endpoint, FhirClientOptions options, TokenCredential? credential)
    {
        Release.Require(Release.Current, "HealthData.Fhir.Firely");
        ArgumentNullException.ThrowIfNull(options);
        _engine = new(
            new ServicePipeline(endpoint, credential, options, FhirService.Profile, FhirService.Telemetry),
            FirelyModel.Instance);
    }

    private FirelyFhirClient(ServicePipeline service) => _engine = new(service, FirelyModel.Instance);

    /// <summary>Gets the service's address.</summary>
    public virtual Uri Endpoint => _engine.Service.Endpoint;

    /// <summary>Gets the twin of this client for the resources of HealthData.Fhir.R4, with what needs no resource of
    /// Firely: jobs such as <c>$export</c>, the states of search parameters, the documents about the server, and what
    /// a <see cref="FhirLoader"/> sends through.</summary>
    public virtual FhirClient Typed => _typed ??= new(_engine.Service);

    /// <summary>
    /// Gets the pipeline that sends this client's requests, authenticated and guarded, for service features that the
    /// client has no method for.
    /// </summary>
    public virtual HttpPipeline Pipeline => _engine.Service.Pipeline;

    /// <summary>Gives a client for the same service whose calls each change their request before it is sent, such as to
    /// add a header to one call.</summary>
    /// <param name="change">Changes the request, once a call, before it is checked and authenticated. It may be called
    /// by several threads at once.</param>
    /// <returns>The client. It shares the connections of this one.</returns>
    [SuppressMessage("Naming", "CA1716", Justification = "Visual Basic writes it in brackets; other words say less.")]
    public virtual FirelyFhirClient With(Action<Request> change) => new(_engine.Service.With(change));

    /// <summary>Makes a request to send through <see cref="Pipeline"/>.</summary>
    /// <param name="method">The HTTP method. GET, HEAD and OPTIONS are retried, others are not.</param>
    /// <param name="path">The path and query below <see cref="Endpoint"/>, escaped where needed, such as
    /// <c>Patient/7/$everything</c>.</param>
    /// <returns>The message; dispose of it after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> leaves the endpoint's path.</exception>
    public virtual HttpMessage CreateMessage(RequestMethod method, string path) =>
        _engine.Service.CreateMessage(method, path);
}
