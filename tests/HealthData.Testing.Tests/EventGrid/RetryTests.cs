using HealthData.Events;

namespace HealthData.Testing.Tests.EventGrid;

/// <summary>The documented schedule of retries, and what is given up.</summary>
public sealed class RetryTests
{
    [Fact]
    public async Task Delivery_is_retried_as_documented_until_the_event_is_a_day_old()
    {
        await using var lab = await EventGridLab.StartAsync();
        lab.Webhook.Status = _ => 500;
        var subscription = await lab.SubscribeAsync();
        var start = lab.Time.GetUtcNow();
        lab.Publish(1);
        await lab.WaitAsync();
        foreach (var minutes in new[] { 1 / 6.0, 0.5, 1, 5, 10, 30, 60, 180, 360, 720 })
        {
            var before = subscription.Deliveries.Count;
            await lab.AdvanceAsync(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.Equal(before, subscription.Deliveries.Count);
            await lab.AdvanceAsync(TimeSpan.FromSeconds(1));
            Assert.Equal(before + 1, subscription.Deliveries.Count);
        }

        Assert.Equal(Enumerable.Range(0, 11), subscription.Deliveries.Select(delivery => delivery.Attempt));
        Assert.Equal(
            Enumerable.Range(0, 11).Select(attempt => $"{attempt}"),
            lab.Webhook.Deliveries.Select(delivery => delivery.Headers["aeg-delivery-count"]));
        var letter = HealthDataEvent.Parse(Assert.Single(subscription.DeadLetters)).DeadLetter!;
        Assert.Equal(
            ("TimeToLiveExceeded", 11L, "GenericError"),
            (letter.Reason, letter.DeliveryAttempts, letter.LastDeliveryOutcome));
        Assert.Equal((start, lab.Time.GetUtcNow()), (letter.PublishTime, letter.LastDeliveryAttemptTime));
        Assert.Equal(0, subscription.PendingCount);
    }

    [Theory]
    [InlineData(404, 300)]
    [InlineData(408, 120)]
    [InlineData(503, 30)]
    [InlineData(429, 10)]
    [InlineData(302, 10)]
    [InlineData(206, 10)]
    public async Task Status_sets_the_least_delay(int status, int seconds)
    {
        await using var lab = await EventGridLab.StartAsync();
        lab.Webhook.Status = number => number == 0 ? status : 204;
        var subscription = await lab.SubscribeAsync();
        lab.Publish(1);
        await lab.WaitAsync();

        await lab.AdvanceAsync(TimeSpan.FromSeconds(seconds - 1));
        Assert.Single(subscription.Deliveries);
        await lab.AdvanceAsync(TimeSpan.FromSeconds(1));

        Assert.Equal([status, 204], subscription.Deliveries.Select(delivery => delivery.Status));
        Assert.Empty(subscription.DeadLetters);
    }

    [Theory]
    [InlineData(400, "BadRequest")]
    [InlineData(401, "Unauthorized")]
    [InlineData(403, "Forbidden")]
    [InlineData(413, "PayloadTooLarge")]
    public async Task Refused_event_is_a_dead_letter_at_once(int status, string outcome)
    {
        await using var lab = await EventGridLab.StartAsync();
        lab.Webhook.Status = _ => status;
        var subscription = await lab.SubscribeAsync(
            new FakeEventSubscriptionOptions { Schema = FakeEventSchema.CloudEvents });
        lab.Publish(1);
        await lab.WaitAsync();

        var letter = Assert.Single(subscription.DeadLetters);
        Assert.Contains("\"deadletterreason\"", letter.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("specversion", letter.ToString(), StringComparison.Ordinal);
        var facts = HealthDataEvent.Parse(letter).DeadLetter!;
        Assert.Equal(
            ("UndeliverableDueToClientError", 1L, outcome),
            (facts.Reason, facts.DeliveryAttempts, facts.LastDeliveryOutcome));
    }

    [Fact]
    public async Task Number_of_attempts_has_a_limit()
    {
        await using var lab = await EventGridLab.StartAsync();
        lab.Webhook.Status = _ => 500;
        var subscription = await lab.SubscribeAsync(new FakeEventSubscriptionOptions { MaxDeliveryAttempts = 2 });
        lab.Publish(1);
        await lab.WaitAsync();
        await lab.AdvanceAsync(TimeSpan.FromSeconds(10));

        var letter = HealthDataEvent.Parse(Assert.Single(subscription.DeadLetters)).DeadLetter!;
        Assert.Equal(("MaxDeliveryAttemptsExceeded", 2L), (letter.Reason, letter.DeliveryAttempts));
    }

    [Fact]
    public async Task Webhook_that_is_away_is_tried_again()
    {
        await using var lab = await EventGridLab.StartAsync();
        var subscription = await lab.SubscribeAsync();
        await lab.Webhook.DisposeAsync();
        lab.Publish(1);
        await lab.WaitAsync();

        Assert.Equal(0, Assert.Single(subscription.Deliveries).Status);
        Assert.Equal(1, subscription.PendingCount);
    }
}
