using Azure.Core;
using MedTechWorker;
using Microsoft.Extensions.Configuration;

namespace HealthData.Samples.Tests.Support;

/// <summary>A broker, a storage, and a FHIR service, with a worker on them.</summary>
internal sealed class WorkerLab : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http = new();

    private WorkerLab(BlobServer blobs, FakeWorkspace workspace, FhirClient? client, Dictionary<string, string?> more)
    {
        Blobs = blobs;
        Workspace = workspace;
        var settings = Sample.Read(Sample.Kafka(Kafka.Servers)) with { ExportsTelemetry = more.Count > 0 };
        App = WorkerHost.Build(settings, builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(more);
            builder.Services.AddSingleton<TokenCredential>(workspace.Credential);
            builder.Services.AddSingleton(client ?? workspace.CreateFhirClient());
            builder.Services.AddSingleton<DeadLetterSink>(new BlobDeadLetterSink(blobs.CreateClient()));
            builder.Services.Configure<MedTechPipelineOptions>(options => options.BatchWindow = TimeSpan.Zero);
        });
    }

    public KafkaBroker Kafka { get; } = new();

    public BlobServer Blobs { get; }

    public FakeWorkspace Workspace { get; }

    public WebApplication App { get; }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Starts all but the worker.</summary>
    /// <param name="isTrusted">Whether the FHIR service takes the worker's requests.</param>
    /// <param name="more">Other settings of the host.</param>
    public static async Task<WorkerLab> StartAsync(
        bool isTrusted = true, Dictionary<string, string?>? more = null)
    {
        var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        var client = isTrusted
            ? null
            : new FhirClient(workspace.FhirEndpoint, new FhirClientOptions { Transport = workspace.Transport });
        var blobs = await BlobServer.StartAsync();
        await blobs.CreateClient().CreateIfNotExistsAsync(cancellationToken: Token);
        return new WorkerLab(blobs, workspace, client, more ?? []);
    }

    /// <summary>Gets the status of a health check.</summary>
    public async Task<int> CheckAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(App.Urls.First() + path), Token);
        return (int)response.StatusCode;
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        stop.CancelAfter(Patience);
        while (!holds())
        {
            await Task.Delay(20, stop.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await App.DisposeAsync();
        await Workspace.DisposeAsync();
        await Blobs.DisposeAsync();
        Kafka.Dispose();
    }
}
