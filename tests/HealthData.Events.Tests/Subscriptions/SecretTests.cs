using System.Diagnostics;
using System.Reflection;
using HealthData.Core.Tests.Support;
using HealthData.Events.Tests.Support;
using HealthData.Management.Tests.Support;
using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;
using static HealthData.Events.Tests.Support.SubscriptionLab;

namespace HealthData.Events.Tests.Subscriptions;

/// <summary>Addresses of webhooks and delivery attributes are in no log, span, metric, exception, or description.
/// </summary>
[Collection(nameof(Sinks))]
public sealed class SecretTests
{
    private const string Echo =
        """
        {"error":{"code":"SECRET-CODE","message":"SECRET-URL SECRET-KEY","target":"SECRET",
        "details":[{"code":"SECRET"}]}}
        """;

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(409)]
    [InlineData(500)]
    public async Task No_sink_has_a_secret(int status)
    {
        using var sinks = new Sinks();
        await using var server = ScriptedServer.InTurn(_ => new Answer(
            status,
            status == 200 ? Stored().Replace("Succeeded", "Failed", StringComparison.Ordinal) : Echo,
            "x-ms-error-code: SECRET"));
        var client = ClientOf(server);
        var subscription = Secret();
        List<Exception> failures = [];

        foreach (var call in (Func<Task>[])
            [
                () => client.CreateOrUpdateAsync(WaitUntil.Completed, "abc", subscription, Token),
                () => Task.Run(() => client.CreateOrUpdate(WaitUntil.Completed, "abc", subscription, Token), Token),
                () => client.UpdateAsync(WaitUntil.Completed, "abc", subscription, Token),
                () => client.GetFullUrlAsync("abc", Token),
            ])
        {
            failures.Add(await Assert.ThrowsAsync<HealthDataRequestFailedException>(call));
        }

        Assert.All(failures, failure => Assert.DoesNotContain("SECRET", failure.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("SECRET", sinks.Text + sinks.Addresses, StringComparison.Ordinal);
        Assert.Contains("SECRET", server.Requests[0].Body, StringComparison.Ordinal);
        Assert.Contains(sinks.Spans, span => span.DisplayName == "EventSubscriptionClient.CreateOrUpdate");
    }

    [Fact]
    public void No_description_has_a_secret()
    {
        var subscription = Secret();
        var read = EventSubscription.Parse(BinaryData.FromString(WriteOf(subscription)));
        object[] objects =
        [
            subscription, read, read.Destination!, read.Filter!, read.Filter!.AdvancedFilters[0],
            ((WebhookDestination)read.Destination!).DeliveryAttributes[0], read.DeadLetter!,
            read.DeadLetterIdentity!, new UnknownDestination("Pigeon", BinaryData.FromString("""{"a":"SECRET"}""")),
        ];

        Assert.All(objects, item => Assert.DoesNotContain("SECRET", $"{item}", StringComparison.Ordinal));
        Assert.All(
            objects,
            item => Assert.NotNull(item.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)));
        foreach (var (type, property) in (ReadOnlySpan<(Type, string)>)
            [
                (typeof(WebhookDestination), "Endpoint"), (typeof(WebhookDestination), "DeliveryAttributes"),
                (typeof(DeliveryAttributeMapping), "Value"), (typeof(UnknownDestination), "Properties"),
            ])
        {
            Assert.Equal(
                DebuggerBrowsableState.Never,
                type.GetProperty(property)!.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);
        }
    }

    [Fact]
    public void Options_that_log_bodies_are_refused()
    {
        var options = new EventSubscriptionClientOptions { Diagnostics = { IsLoggingContentEnabled = true } };

        Assert.Throws<ArgumentException>(
            "options", () => new EventSubscriptionClient(ScriptedServer.Workspace, new TestCredential(), options));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventSubscriptionClientOptions(0));
        Assert.Throws<ArgumentException>(
            "workspaceResourceId", () => new EventSubscriptionClient("x", new TestCredential()));
    }

    [Fact]
    public async Task Link_to_another_host_is_refused_before_anything_is_sent()
    {
        await using var other = ScriptedServer.InTurn(_ => new Answer(200, """{"status":"Succeeded","value":[]}"""));
        await using var server = new ScriptedServer(request => request.Line switch
        {
            ['G', ..] => new Answer(200, $$"""{"value":[],"nextLink":"{{other.Origin}}next"}"""),
            ['D', ..] => new Answer(202, "", $"Location: {other.Origin}o"),
            _ => new Answer(201, "", $"Azure-AsyncOperation: {other.Origin}o"),
        });
        var client = ClientOf(server);

        foreach (var call in (Func<Task>[])
            [
                () => client.CreateOrUpdateAsync(WaitUntil.Completed, "abc", Secret(), Token),
                () => client.DeleteAsync(WaitUntil.Completed, "abc", Token),
                async () => await client.GetAllAsync(Token).ToListAsync(Token),
                async () => await client.GetSystemTopicsAsync(Token).ToListAsync(Token),
            ])
        {
            var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(call);
            Assert.Equal(HealthDataErrorCode.OriginNotAllowed, failure.ErrorCode);
        }

        Assert.Equal(0, other.Connections);
    }

    [Fact]
    public async Task Client_is_registered_in_both_ways_and_can_be_changed()
    {
        await using var server = ScriptedServer.InTurn(_ => new Answer(200, """{"value":[]}"""));
        var services = new ServiceCollection();
        services.AddEventSubscriptionClient(
            ScriptedServer.Workspace, configure: options => options.Endpoint = server.Origin);
        services.AddAzureClients(clients => clients.AddEventSubscriptionClient(ScriptedServer.Workspace)
            .ConfigureOptions(options => options.Endpoint = server.Origin).WithName("other"));
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<EventSubscriptionClient>();

        Assert.Empty(client.GetAll(Token));
        Assert.Empty(provider.GetRequiredService<IAzureClientFactory<EventSubscriptionClient>>().CreateClient("other")
            .GetAll(Token));
        Assert.Empty(client.With(request => request.Headers.Add("X-Mine", "7")).GetAll(Token));
        using var message = client.CreateMessage(Azure.Core.RequestMethod.Get, "/subscriptions?api-version=1");
        await client.Pipeline.SendAsync(message, Token);

        Assert.Equal("7", server.Requests[2].Header("X-Mine"));
        Assert.Equal("GET /subscriptions?api-version=1", server.Requests[3].Line);
        Assert.Equal((ScriptedServer.Workspace, server.Origin), (client.ResourceId, client.Endpoint));
    }

    private static EventSubscription Secret()
    {
        var webhook = Hook;
        webhook.DeliveryAttributes.Add(DeliveryAttributeMapping.Static("SECRET-name", "SECRET-KEY", isSecret: true));
        return new(webhook)
        {
            Filter = new() { AdvancedFilters = { AdvancedFilter.StringIn("data.a", "SECRET") } },
            DeadLetter = new DeadLetterDestination(Storage, "dead"),
            DeadLetterIdentity = EventIdentity.SystemAssigned,
        };
    }
}
