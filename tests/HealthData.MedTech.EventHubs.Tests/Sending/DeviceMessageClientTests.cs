using Microsoft.Extensions.Azure;
using Microsoft.Extensions.DependencyInjection;

namespace HealthData.MedTech.EventHubs.Tests.Sending;

public sealed class DeviceMessageClientTests
{
    private static CancellationToken Token => SenderLab.Token;

    [Fact]
    public async Task Messages_are_one_request_with_the_device_beside_each_body()
    {
        await using var server = await MessageServer.StartAsync();
        var first = SenderLab.Message("band-1", "{\"a\":\"ä<&\"}");
        first.Properties["unit"] = "bpm";

        var answer = await server.CreateClient().SendAsync([first, SenderLab.Message("band-1", "2")], Token);

        Assert.Equal(201, answer.Status);
        var received = Assert.Single(server.Received);
        Assert.Equal("POST /devices/messages?timeout=60&api-version=2014-01", received.Line);
        Assert.Equal("application/vnd.microsoft.servicebus.json", received.ContentType);
        Assert.Equal(
            """
            [{"Body":"{\"a\":\"ä<&\"}","BrokerProperties":{"PartitionKey":"band-1"},"UserProperties":{"unit":"bpm"}},
            """.TrimEnd()
            + """{"Body":"2","BrokerProperties":{"PartitionKey":"band-1"}}]""",
            received.Body);
    }

    [Fact]
    public async Task Sync_twin_sends_the_same()
    {
        await using var server = await MessageServer.StartAsync();
        var client = server.CreateClient();

        await client.SendAsync([SenderLab.Message("band-1", "1")], Token);
        client.Send([SenderLab.Message("band-1", "1")], Token);

        Assert.Equal(server.Received[0], server.Received[1]);
    }

    [Theory]
    [InlineData(429, 3)]
    [InlineData(503, 3)]
    [InlineData(500, 1)]
    [InlineData(408, 1)]
    public async Task Only_what_was_not_acted_on_is_sent_again(int status, int attempts)
    {
        await using var server = await MessageServer.StartAsync();
        server.Answer = _ => status;

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.CreateClient(retries: 2).SendAsync([SenderLab.Message("band-1", "1")], Token));

        Assert.Equal((status, attempts), (failure.Status, failure.Attempts));
        Assert.Single(server.Received.Select(batch => batch.Body).Distinct());
        Assert.Equal(attempts, server.Received.Count);
    }

    [Fact]
    public async Task What_is_no_batch_of_one_device_in_text_is_refused_before_it_is_sent()
    {
        await using var server = await MessageServer.StartAsync();
        var client = server.CreateClient();
        DeviceMessageContent[] several = [SenderLab.Message("a", "1"), SenderLab.Message("b", "1")];
        DeviceMessageContent[] binary = [new("a", BinaryData.FromBytes(new byte[] { 0x80 }))];

        foreach (var messages in new[] { several, binary, [] })
        {
            await Assert.ThrowsAsync<ArgumentException>(nameof(messages), () => client.SendAsync(messages, Token));
        }

        Assert.Empty(server.Received);
    }

    [Fact]
    public void Endpoint_is_that_of_an_event_hub()
    {
        var credential = new TestCredential();
        foreach (var endpoint in (string[])[
            "https://contoso.servicebus.windows.net", "http://127.0.0.1/devices", "https://contoso.example/devices"])
        {
            Assert.Throws<ArgumentException>(
                nameof(endpoint), () => new DeviceMessageClient(new Uri(endpoint), credential));
        }

        var client = new DeviceMessageClient(new Uri("https://contoso.servicebus.windows.net/devices"), credential);

        Assert.Equal("https://contoso.servicebus.windows.net/devices", client.Endpoint.ToString());
        Assert.Equal(
            "https://eventhubs.azure.net/.default", MessageService.Profile.GetScope(client.Endpoint, audience: null));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeviceMessageClientOptions(0));
    }

    [Fact]
    public async Task Nothing_of_a_message_is_in_the_text_of_a_failure()
    {
        await using var server = await MessageServer.StartAsync();
        server.Answer = _ => 403;

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.CreateClient().SendAsync([SenderLab.Message("canary", "canary")], Token));

        Assert.DoesNotContain("canary", failure.ToString(), StringComparison.Ordinal);
        Assert.Contains("Azure Event Hubs Data Sender", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_is_changed_and_a_request_of_ones_own_is_made()
    {
        await using var server = await MessageServer.StartAsync();
        var client = server.CreateClient().With(request => request.Uri.AppendQuery("mine", "7"));

        await client.SendAsync([SenderLab.Message("band-1", "1")], Token);
        using var message = client.CreateMessage(RequestMethod.Post, "/publishers/band-1/messages?api-version=2014-01");
        message.Request.Content = RequestContent.Create("[]");
        await client.Pipeline.SendAsync(message, Token);

        Assert.EndsWith("&mine=7", server.Received[0].Line, StringComparison.Ordinal);
        Assert.StartsWith(
            "POST /devices/publishers/band-1/messages", server.Received[1].Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_is_registered_in_both_ways()
    {
        await using var server = await MessageServer.StartAsync();
        var services = new ServiceCollection();
        services.AddDeviceMessageClient(server.Endpoint);
        services.AddAzureClients(clients => clients.AddDeviceMessageClient(server.Endpoint).WithName("other"));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DeviceMessageClient>().SendAsync([SenderLab.Message("a", "1")], Token);
        await provider.GetRequiredService<IAzureClientFactory<DeviceMessageClient>>().CreateClient("other")
            .SendAsync([SenderLab.Message("a", "2")], Token);

        Assert.Equal(2, server.Received.Count);
    }
}
