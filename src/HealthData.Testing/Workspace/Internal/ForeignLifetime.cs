using Microsoft.Extensions.Hosting;

namespace HealthData.Testing;

/// <summary>The process belongs to the test: no Ctrl+C handling, no start or stop of its own.</summary>
internal sealed class ForeignLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
