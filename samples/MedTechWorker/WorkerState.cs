using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MedTechWorker;

/// <summary>What the processor is doing. The worker is ready while it runs.</summary>
internal sealed class WorkerState : IHealthCheck
{
    private volatile bool _isRunning;
    private volatile bool _hasFailed;

    public bool IsRunning
    {
        get => _isRunning;
        set => _isRunning = value;
    }

    public bool HasFailed
    {
        get => _hasFailed;
        set => _hasFailed = value;
    }

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(IsRunning
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The processor isn't running."));
}
