using System.Diagnostics.Metrics;

namespace HealthData.Events;

/// <summary>The spans and metrics of the package, whose tags identify nobody.</summary>
internal static class EventTelemetry
{
    private const string Package = "HealthData.Events";

    /// <summary>Stands for a type or a method that the sender made up.</summary>
    private const string Other = "_OTHER";

    private static readonly string Version = typeof(EventTelemetry).Assembly.GetName().Version!.ToString();
    private static readonly ActivitySource Source = new(Package, Version);
    private static readonly Meter Meter = new(Package, Version);

    public static EventCounter Received { get; } = new(
        Meter, "healthdata.events.received", "The events that arrived at a webhook.");

    public static EventCounter Handled { get; } = new(
        Meter, "healthdata.events.handled", "The events whose handlers are done.");

    public static EventCounter Late { get; } = new(
        Meter, "healthdata.events.late", "The events that came after a newer one.");

    public static EventCounter Duplicate { get; } = new(
        Meter, "healthdata.events.duplicate", "The events that were handled before.");

    public static EventCounter Poisoned { get; } = new(
        Meter, "healthdata.events.poisoned", "The events that can never be handled.");

    public static EventCounter Failed { get; } = new(
        Meter, "healthdata.events.failed", "The events that are to be delivered again after a failure.");

    public static Histogram<double> HandlingTime { get; } = Meter.CreateHistogram<double>(
        "healthdata.events.handling.duration", "s", "The time of the handlers of an event.");

    public static KeyValuePair<string, object?> TypeTag(HealthDataEvent item) =>
        new("healthdata.event.type", item is UnknownEvent ? Other : item.Type);

    public static Activity? Start(EventOperation operation) => Source.StartActivity(operation.Name);

    /// <summary>Starts the span of a request.</summary>
    public static Activity? StartRequest(string method)
    {
        var activity = Start(EventOperation.Request);
        activity?.SetTag("http.request.method", method is "POST" or "OPTIONS" ? method : Other);
        return activity;
    }

    public static void Fail(Activity? activity, string? error) =>
        activity?.SetTag("error.type", error).SetStatus(ActivityStatusCode.Error);
}
