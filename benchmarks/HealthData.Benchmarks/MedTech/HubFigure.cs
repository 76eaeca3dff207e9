using System.Text;
using HealthData.MedTech.EventHubs;
using HealthData.MedTech.EventHubs.Tests.Support;
using HealthData.MedTech.Fhir;
using HealthData.Storage.Blobs.Tests.Support;

namespace HealthData.Benchmarks.MedTech;

/// <summary>Messages a second from the event hub of the tests.</summary>
internal sealed class HubFigure() : SourceFigure("scale.worker.hub")
{
    private HubServer? _hub;

    protected override Task<IAsyncDisposable> FillAsync(ReadOnlyMemory<byte>[] texts)
    {
        _hub = new HubServer(partitions: 1);
        foreach (var text in texts)
        {
            _hub.Log.Add(0, Encoding.UTF8.GetString(text.Span));
        }

        return Task.FromResult<IAsyncDisposable>(new Closing(_hub));
    }

    protected override async Task ProcessAsync(
        MedTechPipeline pipeline, int round, CancellationToken cancellationToken)
    {
        await using var blobs = await BlobServer.StartAsync();
        var container = blobs.CreateClient();
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await new EventHubsMedTechProcessor(pipeline, container, "$Default", _hub!.ConnectionString)
            .RunAsync(cancellationToken);
    }

    private sealed class Closing(IDisposable server) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            server.Dispose();
            return default;
        }
    }
}
