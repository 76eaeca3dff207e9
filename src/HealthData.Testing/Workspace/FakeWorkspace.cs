using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using HealthData.Dicom;
using HealthData.Events;
using HealthData.Fhir;
using HealthData.Management;
using Microsoft.AspNetCore.Builder;

namespace HealthData.Testing;

/// <summary>
/// An Azure Health Data Services workspace in this process, on its own loopback port: a DICOM service and a FHIR
/// service that behave as those of Azure do, with faults on demand.
/// </summary>
/// <remarks>
/// The workspace uses https with a certificate that only its own <see cref="Transport"/> trusts, and requires tokens of
/// its own <see cref="Credential"/>. Where <see cref="FakeWorkspaceOptions.UseHttps"/> is false, it uses plain http and
/// requires no tokens.
/// </remarks>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
/// <example>
/// <code>
/// await using var workspace = await FakeWorkspace.StartAsync();
/// DicomWebClient dicom = workspace.CreateDicomClient();
/// FhirClient fhir = workspace.CreateFhirClient();
/// workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 503, Skip = 1 });
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeWorkspace : IAsyncDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(10);

    private readonly CancellationTokenSource _stopping = new();
    private readonly ConnectionRegistry _connections = new();
    private readonly InstanceCatalog _catalog = new();
    private readonly Worklist _worklist = new();
    private readonly BlobStore _blobs = new();
    private readonly FakeWorkspaceOptions _options;
    private readonly X509Certificate2? _certificate;
    private readonly ContentFolder? _folder;
    private readonly PinnedTransport _pinned;
    private readonly WebhookSender _webhooks;
    private readonly WebApplication _app;
    private Uri? _origin;
    private int _disposed;

    private FakeWorkspace(FakeWorkspaceOptions options, IEnumerable<IFakeService> others)
    {
        _options = options;
        _certificate = options.UseHttps ? LoopbackCertificate.Create(TimeProvider.System) : null;
        _folder = options.Dicom.Storage == FakeDicomStorage.Disk
            ? new ContentFolder(options.Dicom.StorageFolder)
            : null;
        Requests = new FakeRequestLog(options.RecordedRequests);
        Credential = new FakeCredential(options.TimeProvider);
        Faults.CloseIdleConnections = _connections.CloseIdle;
        var changes = new ChangeLog(options.Dicom, options.TimeProvider);
        var operations = new OperationTable(options.Dicom, options.TimeProvider);
        Dicom = new FakeDicomService(options.Dicom, _catalog, changes, _worklist, operations, _blobs);
        _pinned = new PinnedTransport(_certificate, Faults.TakeRefusal);
        Transport = _pinned.Create();
        _webhooks = new WebhookSender(options.TimeProvider);
        EventGrid = new FakeEventGrid(options.TimeProvider, _webhooks);
        _catalog.Changed = (change, key, number) =>
        {
            changes.Note(change, key);
            EventGrid.PublishDicom(change, key, number);
        };
        var resources = new ResourceStore(options.TimeProvider)
        {
            Changed = version => EventGrid.PublishFhir(
                version.IsDeleted ? "Deleted" : version.Number == 1 ? "Created" : "Updated",
                version.Type,
                version.Id,
                version.Number),
        };
        var context = new FhirContext(options.Fhir, resources);
        var jobs = new JobTable(context);
        Fhir = new FakeFhirService(context, jobs, _blobs);
        var (table, tasks) = (new ResourceTable(), new ManagementJobs());
        Management = new FakeManagement(EventGrid.Source, table, tasks);
        IFakeService[] services =
        [
            new DicomEndpoint(options.Dicom, _catalog, _worklist, _folder, changes, operations, _blobs),
            new FhirEndpoint(options.Fhir, new FhirDispatcher(context, jobs, _blobs), resources),
            new BlobEndpoint(_blobs),
            new EventGridEndpoint(EventGrid),
            new Testing.ManagementEndpoint(
                EventGrid.Source, table, tasks, new SubscriptionStore(EventGrid), kind => kind == "dicomservices"
                    ? [WorkspaceServices.Dicom(EventGrid.Source, DicomEndpoint)]
                    : [WorkspaceServices.Fhir(EventGrid.Source, FhirEndpoint)]),
            .. others,
        ];
        var handler = new RequestHandler(options, Requests, Faults, Credential, services, _stopping.Token);
        _app = WorkspaceHost.Build(options, _certificate, _connections);
        _app.Run(handler.HandleAsync);
    }

    /// <summary>Gets the address of version 2 of the DICOM service, without a slash at its end.</summary>
    public Uri DicomEndpoint => GetDicomEndpoint(2);

    /// <summary>Gets the address of the FHIR service, without a slash at its end.</summary>
    public Uri FhirEndpoint => new(_origin!, Testing.FhirEndpoint.Path);

    /// <summary>Gets the address of Azure Resource Manager, without a path.</summary>
    public Uri ManagementEndpoint => _origin!;

    /// <summary>Gets a transport for clients that trusts the workspace's certificate and no other.</summary>
    public HttpPipelineTransport Transport { get; }

    /// <summary>Gets the credential that issues the tokens that the workspace accepts.</summary>
    public FakeCredential Credential { get; }

    /// <summary>Gets the faults that requests meet.</summary>
    public FakeFaults Faults { get; } = new();

    /// <summary>Gets the requests that arrived.</summary>
    public FakeRequestLog Requests { get; }

    /// <summary>Gets the DICOM service, to inspect what is stored and to add to it.</summary>
    public FakeDicomService Dicom { get; }

    /// <summary>Gets the FHIR service, to look at its resources and to add some.</summary>
    public FakeFhirService Fhir { get; }

    /// <summary>Gets the Event Grid, to subscribe webhooks to the changes of resources and instances.</summary>
    public FakeEventGrid EventGrid { get; }

    /// <summary>Gets Azure Resource Manager, to add MedTech services and to look at resources.</summary>
    public FakeManagement Management { get; }

    /// <summary>Gets the number of connections that are open now.</summary>
    public int OpenConnections => _connections.Open;

    /// <summary>Gets the number of connections that were opened since the start.</summary>
    public int TotalConnections => _connections.Total;

    internal X509Certificate2? Certificate => _certificate;

    /// <summary>Starts a workspace. The caller disposes of it.</summary>
    /// <param name="options">The options; null means https, required tokens, and storage in memory.</param>
    /// <param name="cancellationToken">A token that cancels the start.</param>
    /// <returns>A workspace that accepts connections.</returns>
    public static Task<FakeWorkspace> StartAsync(
        FakeWorkspaceOptions? options = null,
        CancellationToken cancellationToken = default) => StartAsync(options, [], cancellationToken);

    /// <summary>Starts a workspace that has more services after its own.</summary>
    internal static async Task<FakeWorkspace> StartAsync(
        FakeWorkspaceOptions? options,
        IEnumerable<IFakeService> others,
        CancellationToken cancellationToken)
    {
        Release.Require(Release.Current, "HealthData.Testing");
        var workspace = new FakeWorkspace(options ?? new FakeWorkspaceOptions(), others);
        try
        {
            await workspace._app.StartAsync(cancellationToken).ConfigureAwait(false);
            var port = WorkspaceHost.PortOf(workspace._app);
            var scheme = workspace._options.UseHttps ? "https" : "http";
            workspace._origin = new UriBuilder(scheme, "127.0.0.1", port).Uri;
            workspace.EventGrid.Origin = workspace._origin;
            workspace.EventGrid.Fhir = workspace.FhirEndpoint;
            workspace.EventGrid.Dicom = workspace.DicomEndpoint;

            // Another host than the services' own, as the address of a storage account is.
            workspace._blobs.Root = new UriBuilder(scheme, "localhost", port, BlobEndpoint.Path).Uri.AbsoluteUri;
            return workspace;
        }
        catch
        {
            await workspace.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Gets the address of a version of the DICOM service, and of a data partition if it has them.
    /// </summary>
    /// <param name="version">The version, 1 or 2.</param>
    /// <param name="partition">The name of a partition, or null for none.</param>
    /// <returns>The address, without a slash at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The service has no such version.</exception>
    public Uri GetDicomEndpoint(int version, string? partition = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(version, 2);
        var path = string.Create(CultureInfo.InvariantCulture, $"/v{version}");
        return new Uri(_origin!, partition is null ? path : $"{path}/partitions/{Uri.EscapeDataString(partition)}");
    }

    /// <summary>
    /// Creates a client of the DICOM service that uses the workspace's <see cref="Transport"/> and, where tokens are
    /// required, its <see cref="Credential"/>.
    /// </summary>
    /// <param name="configure">Changes the client's options; null leaves them as they are.</param>
    /// <returns>A client of version 2 of the service.</returns>
    public DicomWebClient CreateDicomClient(Action<DicomWebClientOptions>? configure = null)
    {
        var options = new DicomWebClientOptions { Transport = Transport };
        configure?.Invoke(options);
        return _options.RequireToken
            ? new DicomWebClient(DicomEndpoint, Credential, options)
            : new DicomWebClient(DicomEndpoint, options);
    }

    /// <summary>
    /// Creates a client of the FHIR service that uses the workspace's <see cref="Transport"/> and, where tokens are
    /// required, its <see cref="Credential"/>.
    /// </summary>
    /// <param name="configure">Changes the client's options; null leaves them as they are.</param>
    /// <returns>A client of the service.</returns>
    public FhirClient CreateFhirClient(Action<FhirClientOptions>? configure = null)
    {
        var options = new FhirClientOptions { Transport = Transport };
        configure?.Invoke(options);
        return _options.RequireToken
            ? new FhirClient(FhirEndpoint, Credential, options)
            : new FhirClient(FhirEndpoint, options);
    }

    /// <summary>
    /// Creates a client of the workspace's resources that uses the workspace's <see cref="Transport"/> and, where
    /// tokens are required, its <see cref="Credential"/>.
    /// </summary>
    /// <param name="configure">Changes the client's options; null leaves them as they are.</param>
    /// <returns>A client of the workspace.</returns>
    public WorkspaceClient CreateWorkspaceClient(Action<WorkspaceClientOptions>? configure = null)
    {
        var options = new WorkspaceClientOptions { Endpoint = ManagementEndpoint, Transport = Transport };
        configure?.Invoke(options);
        return _options.RequireToken
            ? new WorkspaceClient(Management.ResourceId, Credential, options)
            : new WorkspaceClient(Management.ResourceId, options);
    }

    /// <summary>
    /// Creates a client of the workspace's event subscriptions that uses the workspace's <see cref="Transport"/> and,
    /// where tokens are required, its <see cref="Credential"/>.
    /// </summary>
    /// <param name="configure">Changes the client's options; null leaves them as they are.</param>
    /// <returns>A client of the event subscriptions.</returns>
    public EventSubscriptionClient CreateEventSubscriptionClient(
        Action<EventSubscriptionClientOptions>? configure = null)
    {
        var options = new EventSubscriptionClientOptions { Endpoint = ManagementEndpoint, Transport = Transport };
        configure?.Invoke(options);
        return _options.RequireToken
            ? new EventSubscriptionClient(Management.ResourceId, Credential, options)
            : new EventSubscriptionClient(Management.ResourceId, options);
    }

    /// <summary>Waits until no more than a number of connections are open, to show that a client leaks none.</summary>
    /// <param name="atMost">The number of connections that may be open.</param>
    /// <param name="cancellationToken">A token that cancels the wait.</param>
    /// <returns>A task that completes when no more connections are open.</returns>
    public async Task WaitForOpenConnectionsAsync(int atMost, CancellationToken cancellationToken)
    {
        while (OpenConnections > atMost)
        {
            await Task.Delay(PollInterval, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Stops the server, closes open connections and drops everything that is stored.</summary>
    /// <returns>A task that completes when the server has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        await EventGrid.StopAsync().ConfigureAwait(false);
        _pinned.Dispose();
        _webhooks.Dispose();
        await _app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _catalog.Dispose();
        _folder?.Dispose();
        _certificate?.Dispose();
        _stopping.Dispose();
    }

    /// <summary>Returns the number of requests and of stored instances, without identifiers.</summary>
    public override string ToString() =>
        $"{nameof(FakeWorkspace)} ({Requests.Total} requests, {Dicom.Count} instances, {Fhir.Count} resources)";
}
