using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HealthData.Core;

/// <summary>Checks a client by a call that finds nothing: it shows that the service is reached, and that it accepts the
/// client's identity. Its report identifies nobody.</summary>
internal sealed class ClientHealthCheck(Func<CancellationToken, Task> call) : IHealthCheck
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Describes the check of a registered client.</summary>
    public static HealthCheckRegistration Register<TClient>(
        string name,
        object? serviceKey,
        Func<TClient, CancellationToken, Task> call,
        HealthStatus? failureStatus,
        IEnumerable<string>? tags,
        TimeSpan? timeout)
        where TClient : class => new(
            name,
            provider =>
            {
                var client = provider.GetRequiredKeyedService<TClient>(serviceKey);
                return new ClientHealthCheck(cancellationToken => call(client, cancellationToken));
            },
            failureStatus,
            tags,
            timeout ?? DefaultTimeout);

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await call(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (HealthDataRequestFailedException failure)
        {
            return new HealthCheckResult(
                context.Registration.FailureStatus,
                failure.Message,
                failure,
                new Dictionary<string, object>
                {
                    ["status"] = failure.Status,
                    ["code"] = failure.ErrorCode ?? string.Empty,
                });
        }
    }
}
