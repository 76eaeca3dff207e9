using System.Diagnostics;

namespace HealthData.Core.Tests.Telemetry;

[Collection(nameof(Sinks))]
public sealed class TelemetryTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_is_one_span_with_one_child_for_each_attempt(bool async)
    {
        using var sinks = new Sinks();
        var service = TestService.Create(TestClientOptions.For(MockTransport.Sequence(503, 200), new ManualTime()));

        await service.Get(async);

        var span = Assert.Single(sinks.Spans, span => span.Source.Name == TestService.Package);
        Assert.Equal(("TestClient.Read", ActivityStatusCode.Unset), (span.DisplayName, span.Status));
        Assert.Equal(
            ["http.request.method=GET", "http.response.status_code=200", "url.template=/items/{item}"],
            span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order());
        var attempts = sinks.Spans.Where(other => other.Source.Name == "Azure.Core.Http").ToList();
        Assert.Equal(2, attempts.Count);
        Assert.All(attempts, attempt => Assert.Equal(span.SpanId, attempt.ParentSpanId));
        Assert.Contains(
            "metric healthdata.client.operation.duration [healthdata.operation, TestClient.Read]",
            sinks.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_names_its_kind_and_says_no_more()
    {
        using var sinks = new Sinks();
        var service = TestService.Create(TestClientOptions.For(
            new MockTransport(_ => new MockResponse(404).With("x-ms-error-code", "NotFound"))));

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get());

        var span = Assert.Single(sinks.Spans, span => span.Source.Name == TestService.Package);
        Assert.Equal((ActivityStatusCode.Error, null), (span.Status, span.StatusDescription));
        Assert.Equal("NotFound", span.GetTagItem("error.type"));
        Assert.Equal(404, span.GetTagItem("http.response.status_code"));
        Assert.Empty(span.Events);
        Assert.Contains("[error.type, NotFound]", sinks.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_canceled_call_is_a_span_too()
    {
        using var sinks = new Sinks();
        var service = TestService.Create(TestClientOptions.For(MockTransport.Always(200)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => service.Get(true, new CancellationToken(true)));

        var span = Assert.Single(sinks.Spans, span => span.Source.Name == TestService.Package);
        Assert.Equal("System.OperationCanceledException", span.GetTagItem("error.type"));
    }

    [Fact]
    public async Task The_user_agent_names_the_assembly_of_the_options()
    {
        var transport = MockTransport.Always(200);

        await TestService.Create(TestClientOptions.For(transport)).Get();

        Assert.Contains(
            "HealthData.Core.Tests/",
            Assert.Single(transport.Attempts).Headers["User-Agent"],
            StringComparison.Ordinal);
    }
}
