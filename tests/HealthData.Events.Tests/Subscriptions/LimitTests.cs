using HealthData.Events.Tests.Support;
using HealthData.Management.Tests.Support;
using static HealthData.Events.Tests.Support.SubscriptionLab;

namespace HealthData.Events.Tests.Subscriptions;

/// <summary>The limits of Event Grid are checked before a request, and told without what exceeds them.</summary>
public sealed class LimitTests
{
    public static TheoryData<string, Func<EventSubscription>> Refused => new()
    {
        { "no destination", () => new EventSubscription() },
        { "26 filters", () => With(Enumerable.Repeat(AdvancedFilter.IsNotNull("a"), 26)) },
        { "26 values", () => With(Enumerable.Repeat(AdvancedFilter.StringIn("a", "b", "c"), 13)) },
        { "wildcard", () => new(Hook) { Filter = new() { SubjectBeginsWith = "a*" } } },
        { "wildcard at the end", () => new(Hook) { Filter = new() { SubjectEndsWith = "*" } } },
        { "empty type", () => new(Hook) { Filter = new() { IncludedEventTypes = { "" } } } },
        { "11 attributes", () => new(Attributed(11)) },
        { "hidden address", () => EventSubscription.Parse(BinaryData.FromString(Stored())) },
        {
            "hidden attribute",
            () => FromFile("""{"endpointUrl":"https://a","deliveryAttributeMappings":[{"name":"x"}]}""")
        },
        { "http", () => FromFile("""{"endpointUrl":"http://SECRET"}""") },
        { "one half of a token", () => new(new WebhookDestination(new("https://a")) { TenantId = "t" }) },
        { "identity alone", () => new(Hook) { DeadLetterIdentity = EventIdentity.SystemAssigned } },
        {
            "long text",
            () => Filtered($$"""{"operatorType":"StringIn","key":"a","values":["{{new string('a', 513)}}"]}""")
        },
        { "deep key", () => Filtered("""{"operatorType":"IsNotNull","key":"data.a.b"}""") },
        { "31 attempts", () => Parse("""{"retryPolicy":{"maxDeliveryAttempts":31}}""") },
        { "0 minutes", () => Parse("""{"retryPolicy":{"eventTimeToLiveInMinutes":0}}""") },
    };

    [Theory, MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task Limit_is_checked_before_the_request(string limit, Func<EventSubscription> make)
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, Stored()));

        var refusal = await Assert.ThrowsAnyAsync<ArgumentException>(
            () => ClientOf(server).CreateOrUpdateAsync(WaitUntil.Completed, "abc", make(), Token));

        Assert.DoesNotContain("SECRET", refusal.ToString(), StringComparison.Ordinal);
        Assert.True(server.Connections == 0, limit);
    }

    [Fact]
    public async Task Limits_themselves_are_accepted()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, Stored()));
        var subscription = With(
            [AdvancedFilter.StringIn("a", [.. Enumerable.Repeat(new string('a', 512), 25)]), .. Enumerable.Repeat(
                AdvancedFilter.IsNotNull("data.b"), 24)]);
        subscription.Destination = Attributed(10);
        subscription.MaxDeliveryAttempts = 30;
        subscription.EventTimeToLive = TimeSpan.FromDays(1);

        await ClientOf(server).CreateOrUpdateAsync(WaitUntil.Completed, new string('a', 64), subscription, Token);

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("a_b")]
    [InlineData("..")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Name_that_the_service_refuses_is_refused(string name)
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, Stored()));
        var client = ClientOf(server);

        await Assert.ThrowsAsync<ArgumentException>(nameof(name), () => client.GetAsync(name, Token));
        await Assert.ThrowsAsync<ArgumentException>(
            nameof(name), () => client.DeleteAsync(WaitUntil.Started, name, Token));
        await Assert.ThrowsAsync<ArgumentException>(
            nameof(name), () => client.CreateOrUpdateAsync(WaitUntil.Started, name, new(Hook), Token));
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public void Values_out_of_range_are_refused_where_they_are_set()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventSubscription { MaxDeliveryAttempts = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new EventSubscription { EventTimeToLive = TimeSpan.FromDays(2) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Hook.MaxEventsPerBatch = 5001);
        Assert.Throws<ArgumentOutOfRangeException>(() => Hook.PreferredBatchSizeInKilobytes = 0);
        Assert.Throws<ArgumentException>(() => AdvancedFilter.StringIn("a"));
        Assert.Throws<ArgumentException>(() => AdvancedFilter.NumberIn("a", new decimal[26]));
        Assert.Throws<ArgumentException>(() => AdvancedFilter.StringIn("a", new string('a', 513)));
        Assert.Throws<ArgumentException>(() => AdvancedFilter.IsNotNull("data.a.b"));
        Assert.Throws<ArgumentException>(() => AdvancedFilter.IsNotNull(".a"));
        Assert.Throws<ArgumentException>(() => DeliveryAttributeMapping.Static("a b", "c"));
        Assert.Throws<ArgumentException>(() => DeliveryAttributeMapping.Static("a", "SECRET\r\n"));
        Assert.Throws<ArgumentException>(() => DeliveryAttributeMapping.Static("a", new string('a', 4097)));
        Assert.Throws<ArgumentException>(() => new EventHubDestination("hub"));
        Assert.Throws<ArgumentException>(() => new WebhookDestination(new Uri("http://contoso.com")));
        Assert.Equal("http", new WebhookDestination(new Uri("http://127.0.0.1:5000/")).Endpoint!.Scheme);
        Assert.Throws<ArgumentException>(() => new UnknownDestination("x", BinaryData.FromString("[]")));
        Assert.Throws<ArgumentException>(() => new UnknownDestination("x", BinaryData.FromString("{")));
    }

    private static EventSubscription With(IEnumerable<AdvancedFilter> filters)
    {
        var filter = new EventSubscriptionFilter();
        foreach (var one in filters)
        {
            filter.AdvancedFilters.Add(one);
        }

        return new(Hook) { Filter = filter };
    }

    private static WebhookDestination Attributed(int count)
    {
        var webhook = Hook;
        for (var number = 0; number < count; number++)
        {
            webhook.DeliveryAttributes.Add(DeliveryAttributeMapping.Static($"x-{number}", "SECRET"));
        }

        return webhook;
    }

    private static EventSubscription FromFile(string webhook) => EventSubscription.Parse(BinaryData.FromString(
        $$$$$"""{"properties":{"destination":{"endpointType":"WebHook","properties":{{{{{webhook}}}}}}}}"""));

    private static EventSubscription Filtered(string filter) =>
        Parse($$$"""{"filter":{"advancedFilters":[{{{filter}}}]}}""");

    private static EventSubscription Parse(string properties)
    {
        var subscription = EventSubscription.Parse(
            BinaryData.FromString($$$"""{"properties":{{{properties}}}}"""));
        subscription.Destination = Hook;
        return subscription;
    }
}
