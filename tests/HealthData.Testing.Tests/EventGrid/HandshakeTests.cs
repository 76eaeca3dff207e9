using HealthData.Events;

namespace HealthData.Testing.Tests.EventGrid;

/// <summary>A webhook gets events only after it agreed.</summary>
public sealed class HandshakeTests
{
    [Theory]
    [InlineData(FakeEventSchema.EventGrid, "SubscriptionValidation")]
    [InlineData(FakeEventSchema.CloudEvents, "OPTIONS")]
    public async Task Webhook_that_agrees_gets_events(FakeEventSchema schema, string kind)
    {
        await using var lab = await EventGridLab.StartAsync();

        var subscription = await lab.SubscribeAsync(new FakeEventSubscriptionOptions { Schema = schema });
        lab.Publish(1);
        await lab.WaitAsync();

        Assert.Equal(FakeEventSubscriptionState.Succeeded, subscription.State);
        Assert.Equal(kind, Assert.Single(lab.Webhook.Questions).Kind);
        Assert.Single(lab.Webhook.Deliveries);
    }

    [Theory]
    [InlineData(FakeEventSchema.EventGrid, 500)]
    [InlineData(FakeEventSchema.EventGrid, 202)]
    [InlineData(FakeEventSchema.CloudEvents, 405)]
    public async Task Webhook_that_refuses_gets_none(FakeEventSchema schema, int status)
    {
        await using var lab = await EventGridLab.StartAsync();
        lab.Webhook.Validate = (context, _) =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };

        var subscription = await lab.SubscribeAsync(new FakeEventSubscriptionOptions { Schema = schema });
        lab.Publish(1);
        await lab.WaitAsync();

        Assert.Equal(FakeEventSubscriptionState.Failed, subscription.State);
        Assert.Empty(lab.Webhook.Deliveries);
    }

    [Fact]
    public async Task Wrong_code_is_a_refusal()
    {
        await using var lab = await EventGridLab.StartAsync();
        lab.Webhook.Validate = (context, _) =>
            Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(
                context.Response, """{"validationResponse":"other"}""");

        Assert.Equal(FakeEventSubscriptionState.Failed, (await lab.SubscribeAsync()).State);
    }

    [Theory]
    [InlineData(FakeEventSchema.EventGrid)]
    [InlineData(FakeEventSchema.CloudEvents)]
    public async Task Validation_URL_can_be_requested_later(FakeEventSchema schema)
    {
        await using var lab = await EventGridLab.StartAsync();
        lab.Webhook.Validate = (_, _) => Task.CompletedTask;
        var subscription = await lab.SubscribeAsync(new FakeEventSubscriptionOptions { Schema = schema });
        Assert.Equal(FakeEventSubscriptionState.AwaitingManualAction, subscription.State);
        lab.Publish(1);

        var question = Assert.Single(lab.Webhook.Questions);
        var url = schema == FakeEventSchema.CloudEvents
            ? new Uri(question.Headers["WebHook-Request-Callback"])
            : Assert.IsType<SubscriptionValidationEvent>(
                HealthDataEvent.Parse(BinaryData.FromString(question.Body))).ValidationUrl!;
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(url.AbsoluteUri + "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(url)).StatusCode);
        lab.Publish(1);
        await lab.WaitAsync();

        Assert.Equal(FakeEventSubscriptionState.Succeeded, subscription.State);
        Assert.Single(lab.Webhook.Deliveries);
    }

    [Fact]
    public async Task Name_of_a_subscription_is_taken_once()
    {
        await using var lab = await EventGridLab.StartAsync();
        await lab.SubscribeAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => lab.SubscribeAsync());
        Assert.Single(lab.Workspace.EventGrid.Subscriptions);
    }
}
