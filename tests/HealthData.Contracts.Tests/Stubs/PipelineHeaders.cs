namespace HealthData.Contracts.Tests.Stubs;

/// <summary>Headers that every request may have. The stub 'custom-request' pins those that are always there.</summary>
internal static class PipelineHeaders
{
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Expect",
        "Host",
        "User-Agent",
        "traceparent",
        "x-ms-client-request-id",
        "x-ms-return-client-request-id",
    };
}
