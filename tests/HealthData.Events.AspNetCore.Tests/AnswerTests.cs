using HealthData.Fhir.Tests.Support;

namespace HealthData.Events.AspNetCore.Tests;

/// <summary>What Event Grid is told of events, so that none is lost.</summary>
public sealed class AnswerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("application/json", "one")]
    [InlineData("application/json; charset=utf-8", "array")]
    [InlineData("application/cloudevents+json; charset=utf-8", "cloud")]
    [InlineData("application/cloudevents-batch+json", "cloud batch")]
    public async Task Every_form_of_delivery_is_handled(string type, string form)
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync(
            form switch
            {
                "one" => Samples.Fhir,
                "array" => $"[{Samples.Fhir}]",
                "cloud" => Samples.FhirCloud,
                _ => $"[{Samples.FhirCloud}]",
            },
            type);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("p-1", Assert.IsAssignableFrom<FhirResourceEvent>(Assert.Single(host.Handled)).ResourceId);
    }

    [Fact]
    public async Task Binary_mode_is_handled()
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync(
            """
            {
              "resourceType": "Patient", "resourceFhirAccount": "a.fhir.azurehealthcareapis.com",
              "resourceFhirId": "7", "resourceVersionId": 2
            }
            """,
            change: request =>
            {
                request.Headers.Add("ce-specversion", "1.0");
                request.Headers.Add("ce-type", "Microsoft.HealthcareApis.FhirResourceDeleted");
                request.Headers.Add("ce-id", "id-7");
                request.Headers.Add("ce-source", Samples.Source);
            });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var item = Assert.IsType<FhirResourceDeletedEvent>(Assert.Single(host.Handled));
        Assert.Equal(("id-7", "7", 2), (item.Id, item.ResourceId, item.VersionId));
    }

    [Theory]
    [InlineData(EventResult.Done, EventResult.Done, 200)]
    [InlineData(EventResult.Done, EventResult.RetryLater, 503)]
    [InlineData(EventResult.Done, EventResult.Poison, 400)]
    [InlineData(EventResult.Poison, EventResult.RetryLater, 503)]
    public async Task Results_of_all_events_decide_the_answer(EventResult first, EventResult second, int status)
    {
        await using var host = await StartAsync(build: events => events.On<FhirResourceEvent>(
            (item, _, _) => Task.FromResult(item.ResourceId == "1" ? first : second)));

        using var response = await host.PostAsync($"[{EventMaker.Json("a", 1, 1)},{EventMaker.Json("b", 2, 1)}]");

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Bad_event_of_a_batch_costs_no_other_its_handler()
    {
        await using var host = await StartAsync();

        using var response = await host.PostAsync($"[{Samples.Fhir},7]");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Single(host.Handled);
    }

    [Fact]
    public async Task Delivery_count_and_services_reach_the_handler()
    {
        EventContext? seen = null;
        await using var host = await StartAsync(
            build: events => events.On<FhirResourceEvent>((_, context, _) =>
            {
                seen = context;
                Assert.NotNull(context.Services!.GetService<Marker>());
                return Task.FromResult(EventResult.Done);
            }),
            services: services => services.AddScoped<Marker>());

        using var response = await host.PostAsync(
            Samples.Fhir, change: request => request.Headers.Add("aeg-delivery-count", "3"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, seen!.DeliveryCount);
    }

    [Fact]
    public async Task Answer_waits_for_the_handler()
    {
        var started = new TaskCompletionSource();
        var goesOn = new TaskCompletionSource();
        await using var host = await StartAsync(build: events => events.On<FhirResourceEvent>((_, _) =>
        {
            started.SetResult();
            return goesOn.Task;
        }));
        var post = host.PostAsync(Samples.Fhir);
        await started.Task.WaitAsync(Token);
        Assert.False(post.IsCompleted);

        goesOn.SetResult();

        using var response = await post;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(false, 200)]
    [InlineData(true, 503)]
    public async Task Durable_write_to_a_queue_takes_the_place_of_handlers(bool fails, int status)
    {
        var queued = new List<HealthDataEvent>();
        await using var host = await StartAsync(options => options.Queue = (events, _) =>
        {
            queued.AddRange(events);
            return fails ? Task.FromException(new IOException()) : Task.CompletedTask;
        });

        using var response = await host.PostAsync($"[{Samples.Fhir},{Samples.Dicom}]");

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(2, queued.Count);
        Assert.Empty(host.Handled);
    }

    [Fact]
    public async Task Registered_store_remembers_across_restarts()
    {
        var store = new MemoryStateStore();
        for (var start = 0; start < 2; start++)
        {
            await using var host = await StartAsync(services: services => services.AddSingleton<StateStore>(store));

            using var response = await host.PostAsync(Samples.Fhir);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(start == 0 ? 1 : 0, host.Handled.Count);
        }
    }

    [Fact]
    public async Task Log_names_the_failure_without_its_text()
    {
        var log = new LogLines();
        await using var host = await StartAsync(
            build: events => events.On<FhirResourceEvent>(
                (_, _) => Task.FromException(new InvalidOperationException("Doe^Jane"))),
            services: services => services.AddSingleton<ILoggerProvider>(log));

        using var response = await host.PostAsync(Samples.Fhir);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        var line = Assert.Single(log.Lines, line => line.Contains("delivered again", StringComparison.Ordinal));
        Assert.Contains("System.InvalidOperationException", line, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.Contains("Doe", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("p-1", StringComparison.Ordinal));
    }

    private static Task<WebhookHost> StartAsync(
        Action<EventWebhookOptions>? configure = null,
        Action<HealthDataEventsBuilder>? build = null,
        Action<IServiceCollection>? services = null) => WebhookHost.StartAsync(
        options =>
        {
            options.AllowAnonymous = true;
            configure?.Invoke(options);
        },
        build,
        services);

    private sealed class Marker;
}
