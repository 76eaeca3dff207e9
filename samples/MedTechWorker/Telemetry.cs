using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MedTechWorker;

/// <summary>The spans and metrics of the SDK in OpenTelemetry. None of them identifies anybody.</summary>
internal static class Telemetry
{
    /// <summary>The variable that OpenTelemetry reads the endpoint from.</summary>
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Kafka = "HealthData.MedTech.Kafka";

    private static readonly string[] Sources =
        ["HealthData.Fhir", "HealthData.MedTech.Fhir", "HealthData.MedTech.EventHubs"];

    public static void Add(IServiceCollection services, bool exports)
    {
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("medtech-worker").AddEnvironmentVariableDetector())
            .WithTracing(tracing => tracing.AddSource(Sources))
            .WithMetrics(metrics => metrics.AddMeter([.. Sources, Kafka]));
        if (exports)
        {
            telemetry.UseOtlpExporter();
        }
    }
}
