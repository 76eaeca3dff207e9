using System.Diagnostics.Metrics;

namespace HealthData.MedTech.Fhir;

/// <summary>The spans and metrics of the package. No tag identifies anybody.</summary>
internal static class MedTechTelemetry
{
    private const string Package = "HealthData.MedTech.Fhir";
    private const string StatusTag = "healthdata.medtech.status";
    private const string ReasonTag = "healthdata.medtech.reason";

    private static readonly string Version = typeof(MedTechTelemetry).Assembly.GetName().Version!.ToString();

    private static readonly ActivitySource Source = new(Package, Version);

    private static readonly Meter Meter = new(Package, Version);

    private static readonly Counter<long> MessageCount = Meter.CreateCounter<long>(
        "healthdata.medtech.messages", "{message}", "The messages whose batch is done.");

    private static readonly Counter<long> ObservationCount = Meter.CreateCounter<long>(
        "healthdata.medtech.observations", "{observation}", "What became of Observations.");

    private static readonly Counter<long> DeadLetterCount = Meter.CreateCounter<long>(
        "healthdata.medtech.dead_letters", "{message}", "The messages that went to the dead letters.");

    private static readonly Counter<long> UnmatchedCount = Meter.CreateCounter<long>(
        "healthdata.medtech.unmatched", "{message}", "The messages that no device template matches.");

    private static readonly Counter<long> RetryCount = Meter.CreateCounter<long>(
        "healthdata.medtech.retries", "{retry}", "The waits for a FHIR service that was busy, or for other writers.");

    private static readonly Counter<long> ThrottledCount = Meter.CreateCounter<long>(
        "healthdata.medtech.throttled", "{response}", "The responses with status 429 behind the client's retries.");

    private static readonly Histogram<double> BatchDuration = Meter.CreateHistogram<double>(
        "healthdata.medtech.batch.duration", "s", "The time of a batch, from its last message to its checkpoint.");

    /// <summary>The span of a batch of a pipeline.</summary>
    public static readonly MedTechOperation Batch = new("MedTechPipeline.Batch");

    /// <summary>The span of a write.</summary>
    public static readonly MedTechOperation Write = new("MeasurementWriter.Write");

    public static MedTechSpan Start(MedTechOperation operation) =>
        new(Source.StartActivity(operation.Name, ActivityKind.Internal));

    public static void CountRetry() => RetryCount.Add(1);

    public static void CountThrottled() => ThrottledCount.Add(1);

    public static void CountMessages(int messages, int unmatched)
    {
        MessageCount.Add(messages);
        UnmatchedCount.Add(unmatched);
    }

    public static void CountDeadLetter(string reason) =>
        DeadLetterCount.Add(1, new KeyValuePair<string, object?>(ReasonTag, reason));

    public static void CountObservation(string status) =>
        ObservationCount.Add(1, new KeyValuePair<string, object?>(StatusTag, status));

    public static void Record(TimeSpan elapsed) => BatchDuration.Record(elapsed.TotalSeconds);
}
