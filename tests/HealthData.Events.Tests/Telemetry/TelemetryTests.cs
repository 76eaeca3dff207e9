using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Telemetry;

/// <summary>What the spans and the measurements tell.</summary>
public sealed class TelemetryTests
{
    private const string Type = "healthdata.event.type=Microsoft.HealthcareApis.FhirResourceUpdated";
    private const string Duration = "healthdata.events.handling.duration";

    private readonly EventWebhookOptions _options = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Request_is_one_span_and_each_handled_event_another()
    {
        _options.Dispatch.On<HealthDataEvent>((_, _) => Task.CompletedTask);
        using var sink = new TelemetrySink();

        await PostAsync($"[{EventMaker.Json("1", 1, 1)},{EventMaker.Json("2", 2, 1)}]");

        const string Handling = $"EventDispatcher.Handle Unset {Type} healthdata.event.is_late=False "
            + "healthdata.event.result=done";
        Assert.Equal(
            [
                Handling,
                Handling,
                "EventWebhook.Handle Unset http.request.method=POST healthdata.event.count=2 "
                    + "http.response.status_code=200",
            ],
            sink.Spans);
        Assert.Equal(
            [
                $"healthdata.events.handled 1 {Type}",
                $"healthdata.events.handled 1 {Type}",
                $"{Duration} {Type}",
                $"{Duration} {Type}",
                $"healthdata.events.received 1 {Type}",
                $"healthdata.events.received 1 {Type}",
            ],
            sink.Measurements.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Duplicate_is_counted_and_has_no_span()
    {
        _options.Dispatch.On<HealthDataEvent>((_, _) => Task.CompletedTask);
        var webhook = new EventWebhook(_options);
        await PostAsync(EventMaker.Json("1", 1, 1), webhook);
        using var sink = new TelemetrySink();

        await PostAsync(EventMaker.Json("1", 1, 1), webhook);
        await PostAsync(EventMaker.Json("other", 1, 1), webhook);

        Assert.Equal(2, Count(sink, $"healthdata.events.duplicate 1 {Type}"));
        Assert.All(sink.Spans, span => Assert.StartsWith("EventWebhook", span, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(LateEventPolicy.Drop, 0)]
    [InlineData(LateEventPolicy.HandOver, 1)]
    public async Task Late_event_is_counted_and_its_span_says_so(LateEventPolicy policy, int handled)
    {
        _options.Dispatch.LateEvents = policy;
        _options.Dispatch.On<HealthDataEvent>((_, _) => Task.CompletedTask);
        var webhook = new EventWebhook(_options);
        await PostAsync(EventMaker.Json("1", 1, 2), webhook);
        using var sink = new TelemetrySink();

        await PostAsync(EventMaker.Json("2", 1, 1), webhook);

        Assert.Equal(1, Count(sink, $"healthdata.events.late 1 {Type}"));
        Assert.Equal(handled, Count(sink, $"healthdata.events.handled 1 {Type}"));
        Assert.Equal(
            handled, sink.Spans.Count(span => span.Contains("is_late=True", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Handler_that_throws_is_a_failure_without_its_text()
    {
        _options.Dispatch.On<HealthDataEvent>((_, _) => throw new InvalidDataException("Jane Doe"));
        using var sink = new TelemetrySink();

        await PostAsync(EventMaker.Json("1", 1, 1));

        const string Error = "error.type=System.IO.InvalidDataException";
        Assert.Equal(
            [
                $"EventDispatcher.Handle Error {Type} healthdata.event.is_late=False "
                    + $"healthdata.event.result=retry_later {Error}",
                "EventWebhook.Handle Error http.request.method=POST healthdata.event.count=1 "
                    + "http.response.status_code=503 error.type=503",
            ],
            sink.Spans);
        Assert.Equal(1, Count(sink, $"healthdata.events.failed 1 {Type}"));
        Assert.Equal(1, Count(sink, $"{Duration} {Type} {Error}"));
    }

    [Theory]
    [InlineData(EventResult.Poison, "healthdata.events.poisoned", "poison", 400)]
    [InlineData(EventResult.RetryLater, "healthdata.events.failed", "retry_later", 503)]
    public async Task Result_of_a_handler_is_counted(EventResult result, string counter, string text, int status)
    {
        _options.Dispatch.On<HealthDataEvent>((_, _, _) => Task.FromResult(result));
        using var sink = new TelemetrySink();

        Assert.Equal(status, (await PostAsync(EventMaker.Json("1", 1, 1))).Status);

        Assert.Equal(1, Count(sink, $"{counter} 1 {Type}"));
        Assert.EndsWith($"result={text}", sink.Spans[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_that_fails_is_a_failure_of_each_event()
    {
        _options.Queue = (_, _) => throw new IOException("away");
        using var sink = new TelemetrySink();

        await PostAsync($"[{EventMaker.Json("1", 1, 1)},{EventMaker.Json("2", 2, 1)}]");

        Assert.Equal(2, Count(sink, $"healthdata.events.failed 1 {Type}"));
    }

    [Fact]
    public async Task Nothing_that_the_sender_made_up_is_a_tag()
    {
        const string Canary = "DOE^JANE";
        _options.Dispatch.On<HealthDataEvent>((_, _) => throw new InvalidOperationException(Canary));
        using var sink = new TelemetrySink();

        await PostAsync(EventMaker.Json(Canary, 1, 1).Replace("FhirResourceUpdated", Canary, StringComparison.Ordinal));
        await PostAsync(EventMaker.Json(Canary, 1, 1).Replace("Patient", Canary, StringComparison.Ordinal));
        await new EventWebhook(_options).HandleAsync(Requests.Create(Canary, Canary), Token);
        await PostAsync(Canary);

        Assert.Equal(6, sink.Spans.Count);
        Assert.Contains("http.request.method=_OTHER", sink.Spans[^2], StringComparison.Ordinal);
        Assert.Equal(1, Count(sink, "healthdata.events.received 1 healthdata.event.type=_OTHER"));
        Assert.DoesNotContain(
            Canary, string.Join('\n', sink.Spans.Concat(sink.Measurements)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caller_that_has_gone_is_a_failed_span()
    {
        using var sink = new TelemetrySink();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new EventWebhook(_options).HandleAsync(
            Requests.Post(EventMaker.Json("1", 1, 1)), new CancellationToken(canceled: true)));

        Assert.EndsWith("Error http.request.method=POST error.type=System.Threading.Tasks.TaskCanceledException",
            Assert.Single(sink.Spans), StringComparison.Ordinal);
    }

    private static int Count(TelemetrySink sink, string measurement) => sink.Measurements.Count(measurement.Equals);

    private Task<WebhookResponse> PostAsync(string body, EventWebhook? webhook = null) =>
        (webhook ?? new EventWebhook(_options)).HandleAsync(Requests.Post(body), Token);
}
