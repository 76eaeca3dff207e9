namespace HealthData.Management;

/// <summary>The spans and metrics of the package.</summary>
internal static class WorkspaceTelemetry
{
    public static ClientTelemetry Client { get; } = new(
        "HealthData.Management", typeof(WorkspaceTelemetry).Assembly.GetName().Version!.ToString());
}
