using MedTechWorker;
using Microsoft.Extensions.Hosting;

namespace HealthData.Samples.Tests;

public sealed class WorkerTests
{
    private const string Good =
        """{"deviceId":"band-1","patientId":"p-1","heartRate":78,"endDate":"2026-03-01T08:00:00Z"}""";

    private const string Bad = """{"deviceId":"band-1","patientId":"p-1","heartRate":78}""";

    [Fact]
    public async Task Worker_writes_observations_and_dead_letters_and_stops_in_order()
    {
        await using var lab = await WorkerLab.StartAsync();
        var state = lab.App.Services.GetRequiredService<WorkerState>();
        lab.Kafka.Send("devices", Good, Bad);
        var run = WorkerHost.RunAsync(lab.App);

        await WorkerLab.UntilAsync(() => run.IsCompleted || (lab.Workspace.Fhir.Count == 3 && lab.Blobs.Names.Any()));
        Assert.False(run.IsCompleted);
        Assert.Equal((200, 200), (await lab.CheckAsync("/healthz/live"), await lab.CheckAsync("/healthz/ready")));

        lab.App.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Equal(0, await run);
        Assert.Equal(2, lab.Kafka.Committed("devices", "worker"));
        Assert.Single(lab.Blobs.Names);
        Assert.False(state.IsRunning);
    }

    [Fact]
    public async Task Worker_whose_requests_the_service_refuses_ends_with_1()
    {
        await using var lab = await WorkerLab.StartAsync(isTrusted: false);
        lab.Kafka.Send("devices", Good);

        Assert.Equal(1, await WorkerHost.RunAsync(lab.App).WaitAsync(WorkerLab.Token));
        Assert.Equal(0, lab.Kafka.Committed("devices", "worker"));
    }

    [Fact]
    public async Task Worker_is_live_and_not_ready_when_its_processor_does_not_run()
    {
        await using var lab = await WorkerLab.StartAsync();
        await lab.App.StartAsync(WorkerLab.Token);
        var state = lab.App.Services.GetRequiredService<WorkerState>();
        await WorkerLab.UntilAsync(() => state.IsRunning);

        state.IsRunning = false;

        Assert.Equal((200, 503), (await lab.CheckAsync("/healthz/live"), await lab.CheckAsync("/healthz/ready")));
        await lab.App.StopAsync(WorkerLab.Token);
    }

    [Fact]
    public async Task Spans_and_metrics_of_the_sdk_go_to_the_otlp_endpoint()
    {
        var received = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body, Encoding.Latin1);
            var text = await body.ReadToEndAsync();
            received.AddOrUpdate(context.Request.Path.Value!, text, (_, known) => known + text);
        });
        await collector.StartAsync(WorkerLab.Token);

        await using (var lab = await WorkerLab.StartAsync(more: new()
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.First(),
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        }))
        {
            lab.Kafka.Send("devices", Good);
            var run = WorkerHost.RunAsync(lab.App);
            await WorkerLab.UntilAsync(() => run.IsCompleted || lab.Workspace.Fhir.Count == 3);
            await lab.App.StopAsync(WorkerLab.Token);
            Assert.Equal(0, await run);
        }

        Assert.Contains("MedTechPipeline.Batch", received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("HealthData.Fhir", received["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("healthdata.medtech.messages", received["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("HealthData.MedTech.Kafka", received["/v1/metrics"], StringComparison.Ordinal);
        Assert.All(received.Values, text => Assert.DoesNotContain("band-1", text, StringComparison.Ordinal));
    }
}
