using Azure;
using Azure.Core;

namespace HealthData.Conventions.Tests.Flaws;

/// <summary>Breaks every rule for clients once.</summary>
public class FlawedClient
{
    public FlawedClient(Uri endpoint, string? prefix = null) => _ = (endpoint, prefix);

    public Response NotVirtual(CancellationToken cancellationToken = default) => throw new InvalidOperationException();

    public virtual Task<Response> NotVirtualAsync(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException();

    public virtual Response NoToken() => throw new InvalidOperationException();

    public virtual Task<Response> NoTokenAsync() => throw new InvalidOperationException();

    public virtual Task<Response> RequiredTokenAsync(CancellationToken cancellationToken) =>
        throw new InvalidOperationException();

    public virtual Response RequiredToken(CancellationToken cancellationToken) => throw new InvalidOperationException();

    public virtual Task<Response<FlawedModel>> NoTwinAsync(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException();

    public virtual Pageable<string> NoAsyncTwin(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException();

    public virtual Response Upload(Stream content, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException();

    public virtual ValueTask<Response> ValueAsync(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException();

    public virtual ValueTask<Response> Value(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException();

    public virtual void Foreign(HttpClient client) => throw new InvalidOperationException();

    public virtual Task<Response> StreamingAsync(FlawedSource source, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException();
}
