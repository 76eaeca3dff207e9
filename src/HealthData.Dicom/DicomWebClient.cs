namespace HealthData.Dicom;

/// <summary>
/// A client for the DICOM service of Azure Health Data Services and for any other DICOMweb server (PS3.18).
/// </summary>
/// <remarks>
/// <para>Create one client and reuse it. It holds no connection of its own, and any number of threads can use it.
/// </para>
/// <para>Failures are <see cref="HealthDataRequestFailedException"/>s, whose texts hold no patient data. Canceled calls
/// end in an <see cref="OperationCanceledException"/> with the caller's token.</para>
/// </remarks>
/// <example>
/// <code>
/// var client = new DicomWebClient(
///     HealthDataEndpoints.Dicom("myworkspace", "myservice"), new DefaultAzureCredential());
/// StoreResult stored = await client.StoreAsync(InstanceContent.FromFile("slice1.dcm"));
/// stored.EnsureComplete();
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use.</threadsafety>
public partial class DicomWebClient
{
    private readonly ServicePipeline _service;

    /// <summary>Creates a client that authenticates with Microsoft Entra ID.</summary>
    /// <param name="endpoint">The service's address, such as
    /// <c>https://{workspace}-{service}.dicom.azurehealthcareapis.com/v2</c>.</param>
    /// <param name="credential">Where tokens come from, such as <c>DefaultAzureCredential</c>.</param>
    /// <exception cref="ArgumentException">The endpoint is not an absolute https address.</exception>
    public DicomWebClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new DicomWebClientOptions())
    {
    }

    /// <summary>Creates a client that authenticates with Microsoft Entra ID.</summary>
    /// <param name="endpoint">The service's address, with any base path.</param>
    /// <param name="credential">Where tokens come from, such as <c>DefaultAzureCredential</c>.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The endpoint is not an absolute https address, or an option is
    /// wrong.</exception>
    public DicomWebClient(Uri endpoint, TokenCredential credential, DicomWebClientOptions options)
        : this(endpoint, options, credential ?? throw new ArgumentNullException(nameof(credential)))
    {
    }

    /// <summary>Creates a client for a server that requires no token, such as Orthanc on this machine.</summary>
    /// <param name="endpoint">The server's address, such as <c>http://localhost:8042/dicom-web</c>. Plain http is for
    /// this machine only, unless the options allow more.</param>
    /// <exception cref="ArgumentException">The endpoint needs a credential, or is not allowed.</exception>
    public DicomWebClient(Uri endpoint)
        : this(endpoint, new DicomWebClientOptions())
    {
    }

    /// <summary>Creates a client for a server that requires no token, such as Orthanc on this machine.</summary>
    /// <param name="endpoint">The server's address, with any base path.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">The endpoint needs a credential, or is not allowed, or an option is
    /// wrong.</exception>
    public DicomWebClient(Uri endpoint, DicomWebClientOptions options)
        : this(endpoint, options, credential: null)
    {
    }

    /// <summary>Creates a client for mocking.</summary>
    protected DicomWebClient() => _service = null!;

    private DicomWebClient(Uri endpoint, DicomWebClientOptions options, TokenCredential? credential)
    {
        ArgumentNullException.ThrowIfNull(options);
        _service = new ServicePipeline(
            DicomService.Complete(endpoint, options), credential, options, DicomService.Profile, DicomService.Telemetry)
        {
            ScopePath = PartitionGuard.Path(options.Partition),
        };
    }

    private DicomWebClient(ServicePipeline service) => _service = service;

    /// <summary>Gets the service's address, with its version segment.</summary>
    public virtual Uri Endpoint => _service.Endpoint;

    /// <summary>Gets the way to the service, for operations that ask for their status.</summary>
    internal ServicePipeline Service => _service;

    /// <summary>Gets whether pages of the change feed are ranges of sequence numbers.</summary>
    internal bool HasSequencePages => _service is { } service && DicomService.IsVersion1(service.Endpoint);

    /// <summary>Gets the name of the change feed among others; a mocked client has no address.</summary>
    internal string FeedName => "changefeed " + _service?.Endpoint.AbsoluteUri;

    /// <summary>
    /// Gets the pipeline that sends this client's requests, authenticated and guarded, for service features that the
    /// client has no method for.
    /// </summary>
    public virtual HttpPipeline Pipeline => _service.Pipeline;

    /// <summary>Gives a client for the same service whose calls each change their request before it is sent, such as to
    /// add a header to one call.</summary>
    /// <param name="change">Changes the request, once a call, before it is checked and authenticated. It may be called
    /// by several threads at once.</param>
    /// <returns>The client. It shares the connections of this one.</returns>
    /// <example>
    /// <code>
    /// await client.With(request => request.Headers.Add("X-Correlation", id)).DeleteStudyAsync(studyInstanceUid);
    /// </code>
    /// </example>
    [SuppressMessage("Naming", "CA1716", Justification = "Visual Basic writes it in brackets; other words say less.")]
    public virtual DicomWebClient With(Action<Request> change) => new(_service.With(change));

    /// <summary>Makes a request to send through <see cref="Pipeline"/>.</summary>
    /// <param name="method">The HTTP method. GET, HEAD and OPTIONS are retried, others are not.</param>
    /// <param name="path">The path and query below <see cref="Endpoint"/>, escaped where needed, such as
    /// <c>studies?limit=1</c>.</param>
    /// <returns>The message; dispose it after use.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> leaves the endpoint's path.</exception>
    /// <example>
    /// <code>
    /// using HttpMessage message = client.CreateMessage(RequestMethod.Get, "changefeed/latest");
    /// await client.Pipeline.SendAsync(message, cancellationToken);
    /// </code>
    /// </example>
    public virtual HttpMessage CreateMessage(RequestMethod method, string path) => _service.CreateMessage(method, path);
}
