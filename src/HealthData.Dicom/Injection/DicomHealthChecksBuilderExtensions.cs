using HealthData.Core;
using HealthData.Dicom;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds <see cref="DicomWebClient"/> to the health checks of an application.</summary>
public static class DicomHealthChecksBuilderExtensions
{
    /// <summary>Checks that the registered client reaches its service, and can search: it searches for a study that
    /// doesn't exist, <c>GET /studies?0020000D=2.25.0&amp;limit=1</c>.</summary>
    /// <param name="builder">The builder, from <c>AddHealthChecks</c>.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="serviceKey">The key that the client is registered under; null for none.</param>
    /// <param name="failureStatus">What a failure is reported as; null for unhealthy.</param>
    /// <param name="tags">The check's tags; null for none.</param>
    /// <param name="timeout">The time limit, which ends the client's retries too. 10 seconds by default.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static IHealthChecksBuilder AddDicomWebClient(
        this IHealthChecksBuilder builder,
        string name = "dicom",
        object? serviceKey = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(ClientHealthCheck.Register<DicomWebClient>(
            name,
            serviceKey,
            static (client, cancellationToken) => SearchAsync(client, cancellationToken),
            failureStatus,
            tags,
            timeout));
    }

    private static async Task SearchAsync(DicomWebClient client, CancellationToken cancellationToken)
    {
        var query = new StudyQuery { StudyInstanceUid = "2.25.0", PageSize = 1 };
        await foreach (var page in client.SearchStudiesAsync(query, cancellationToken).AsPages().ConfigureAwait(false))
        {
            return;
        }
    }
}
