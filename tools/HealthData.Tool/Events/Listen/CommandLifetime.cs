using Microsoft.Extensions.Hosting;

namespace HealthData.Tool.Events;

/// <summary>Leaves Ctrl+C to the command.</summary>
internal sealed class CommandLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
