using HealthData.Core;
using HealthData.Fhir;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="FhirClient"/> to the health checks of an application.</summary>
public static class FhirHealthChecksBuilderExtensions
{
    /// <summary>Checks that the registered client reaches its service, and can read: it reads a patient that doesn't
    /// exist, <c>GET /Patient/health-check</c>.</summary>
    /// <param name="builder">The builder, from <c>AddHealthChecks</c>.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="serviceKey">The key that the client is registered under; null for none.</param>
    /// <param name="failureStatus">What a failure is reported as; null for unhealthy.</param>
    /// <param name="tags">The check's tags; null for none.</param>
    /// <param name="timeout">The time limit, which ends the client's retries too. 10 seconds by default.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static IHealthChecksBuilder AddFhirClient(
        this IHealthChecksBuilder builder,
        string name = "fhir",
        object? serviceKey = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(ClientHealthCheck.Register<FhirClient>(
            name,
            serviceKey,
            static (client, cancellationToken) =>
                client.Raw.ReadIfExistsAsync("Patient", "health-check", cancellationToken),
            failureStatus,
            tags,
            timeout));
    }
}
