using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;

namespace HealthData.Testing;

/// <summary>
/// An Azure Health Data Services workspace in this process, on a loopback port of its own: a DICOM service that stores,
/// searches, streams back, renders and deletes as the real one does, with faults on demand.
/// </summary>
/// <remarks>
/// <para>It speaks https with a certificate that only its own <see cref="Transport"/> trusts, and wants tokens of its own
/// <see cref="Credential"/>; with <see cref="FakeWorkspaceOptions.UseHttps"/> off it speaks plain http and wants none.</para>
/// </remarks>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
/// <example>
/// <code>
/// await using var workspace = await FakeWorkspace.StartAsync();
/// var options = new DicomWebClientOptions { Transport = workspace.Transport };
/// var client = new DicomWebClient(workspace.DicomEndpoint, workspace.Credential, options);
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeWorkspace : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConnectionRegistry _connections = new();
    private readonly InstanceCatalog _catalog = new();
    private readonly FakeWorkspaceOptions _options;
    private readonly X509Certificate2? _certificate;
    private readonly ContentFolder? _folder;
    private readonly PinnedTransport _pinned;
    private readonly WebApplication _app;
    private Uri? _origin;
    private int _disposed;

    private FakeWorkspace(FakeWorkspaceOptions options)
    {
        _options = options;
        _certificate = options.UseHttps ? LoopbackCertificate.Create(TimeProvider.System) : null;
        _folder = options.Dicom.Storage == FakeDicomStorage.Disk ? new ContentFolder(options.Dicom.StorageFolder) : null;
        Requests = new FakeRequestLog(options.RecordedRequests);
        Credential = new FakeCredential(options.TimeProvider);
        Faults.CloseIdleConnections = _connections.CloseIdle;
        Dicom = new FakeDicomService(_catalog);
        _pinned = new PinnedTransport(_certificate, Faults.TakeRefusal);
        Transport = _pinned.Create();
        var service = new DicomEndpoint(options.Dicom, _catalog, _folder);
        var handler = new RequestHandler(options, Requests, Faults, Credential, service, _stopping.Token);
        _app = WorkspaceHost.Build(options, _certificate, _connections);
        _app.Run(handler.HandleAsync);
    }

    /// <summary>The address of the DICOM service, version 2: what a client is made with.</summary>
    public Uri DicomEndpoint => GetDicomEndpoint(2);

    /// <summary>A transport for clients: it trusts the workspace's certificate and no other.</summary>
    public HttpPipelineTransport Transport { get; }

    /// <summary>Issues the tokens that the workspace accepts, and counts them.</summary>
    public FakeCredential Credential { get; }

    /// <summary>What is to go wrong.</summary>
    public FakeFaults Faults { get; } = new();

    /// <summary>The requests that arrived.</summary>
    public FakeRequestLog Requests { get; }

    /// <summary>What is stored in the DICOM service.</summary>
    public FakeDicomService Dicom { get; }

    /// <summary>How many connections are open now.</summary>
    public int OpenConnections => _connections.Open;

    /// <summary>How many connections were opened since the start.</summary>
    public int TotalConnections => _connections.Total;

    internal X509Certificate2? Certificate => _certificate;

    /// <summary>Starts a workspace. Dispose of it when the test ends.</summary>
    /// <param name="options">How it is to behave; null gives https, tokens required, instances in memory.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>A workspace that accepts connections.</returns>
    public static async Task<FakeWorkspace> StartAsync(
        FakeWorkspaceOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        Release.Require(Release.Current, "HealthData.Testing");
        var workspace = new FakeWorkspace(options ?? new FakeWorkspaceOptions());
        try
        {
            await workspace._app.StartAsync(cancellationToken).ConfigureAwait(false);
            var port = WorkspaceHost.PortOf(workspace._app);
            workspace._origin = new UriBuilder(workspace._options.UseHttps ? "https" : "http", "127.0.0.1", port).Uri;
            return workspace;
        }
        catch
        {
            await workspace.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The address of the DICOM service for a version of its API, and a data partition if it has them.</summary>
    /// <param name="version">1 or 2.</param>
    /// <param name="partition">The name of a partition, or null for none.</param>
    /// <returns>The address, without a slash at its end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    public Uri GetDicomEndpoint(int version, string? partition = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(version, 2);
        var path = string.Create(CultureInfo.InvariantCulture, $"/v{version}");
        return new Uri(_origin!, partition is null ? path : $"{path}/partitions/{Uri.EscapeDataString(partition)}");
    }

    /// <summary>Waits until no more than so many connections are open, to show that a client leaks none.</summary>
    /// <param name="atMost">How many connections may be open.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when the count is reached.</returns>
    public async Task WaitForOpenConnectionsAsync(int atMost, CancellationToken cancellationToken)
    {
        while (OpenConnections > atMost)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Stops the server, cuts what is still open and forgets what was stored.</summary>
    /// <returns>A task that ends when all is gone.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _stopping.CancelAsync().ConfigureAwait(false);
        _pinned.Dispose();
        await _app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _catalog.Dispose();
        _folder?.Dispose();
        _certificate?.Dispose();
        _stopping.Dispose();
    }

    /// <summary>How much was asked and how much is stored; no ids.</summary>
    public override string ToString() => $"{nameof(FakeWorkspace)} ({Requests.Total} requests, {Dicom.Count} instances)";
}
