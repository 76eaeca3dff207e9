using System.Collections.Concurrent;
using Azure.Core.Pipeline;

namespace HealthData.Peers.Tests.Azurite;

/// <summary>Sends what is for the service by its transport and all else by that of the storage, and keeps what the
/// storage is sent.</summary>
internal sealed class SplitTransport(Uri service, HttpPipelineTransport toService, HttpPipelineTransport toStorage)
    : HttpPipelineTransport
{
    private readonly ConcurrentQueue<(string Query, string? Authorization, string? Range)> _sent = new();

    /// <summary>The requests that the storage was sent.</summary>
    public IReadOnlyCollection<(string Query, string? Authorization, string? Range)> Sent => _sent;

    public override Request CreateRequest() => toService.CreateRequest();

    public override void Process(HttpMessage message) => Choose(message.Request).Process(message);

    public override ValueTask ProcessAsync(HttpMessage message) => Choose(message.Request).ProcessAsync(message);

    private HttpPipelineTransport Choose(Request request)
    {
        if (request.Uri.Port == service.Port)
        {
            return toService;
        }

        _sent.Enqueue((request.Uri.Query, Find(request, "Authorization"), Find(request, "Range")));
        return toStorage;
    }

    private static string? Find(Request request, string name) =>
        request.Headers.TryGetValue(name, out var value) ? value : null;
}
