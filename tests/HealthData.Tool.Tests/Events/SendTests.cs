using HealthData.Events;
using HealthData.Testing.Tests.EventGrid;

namespace HealthData.Tool.Tests.Events;

public sealed class SendTests
{
    [Theory]
    [InlineData("FhirResourceCreated", typeof(FhirResourceCreatedEvent))]
    [InlineData("FhirResourceUpdated", typeof(FhirResourceUpdatedEvent))]
    [InlineData("FhirResourceDeleted", typeof(FhirResourceDeletedEvent))]
    [InlineData("DicomImageCreated", typeof(DicomImageCreatedEvent))]
    [InlineData("DicomImageUpdated", typeof(DicomImageUpdatedEvent))]
    [InlineData("DicomImageDeleted", typeof(DicomImageDeletedEvent))]
    public async Task Event_of_each_type_arrives_in_both_schemas(string type, Type expected)
    {
        await using var webhook = await Webhook.StartAsync();

        var plain = await SendAsync(webhook, "--type", type, "--workspace", "contoso", "--number", "7");
        var cloud = await SendAsync(
            webhook, "--type", type, "--workspace", "contoso", "--number", "7", "--cloud-event");

        Assert.Equal((0, "Status 200."), (plain.Code, plain.Out.TrimEnd()));
        Assert.Equal((0, "Status 200."), (cloud.Code, cloud.Out.TrimEnd()));
        Assert.Equal(
            ["application/json; charset=utf-8", "application/cloudevents+json; charset=utf-8"],
            webhook.Deliveries.Select(delivery => delivery.Headers["Content-Type"]));
        var events = webhook.Deliveries.Select(delivery => HealthDataEvent.Parse(BinaryData.FromString(delivery.Body)));
        Assert.All(events, read =>
        {
            Assert.IsType(expected, read);
            Assert.Equal(7, read.OrderNumber);
            Assert.EndsWith("/workspaces/contoso", read.Source, StringComparison.Ordinal);
            Assert.NotNull(read.Time);
        });
        Assert.Equal(2, events.Select(read => read.Id).Distinct().Count());
        Assert.Single(events.Select(read => read.ContentKey).Distinct());
    }

    [Fact]
    public async Task Header_is_sent()
    {
        await using var webhook = await Webhook.StartAsync();

        await SendAsync(webhook, "--header", "X-Secret: abc");

        Assert.Equal("abc", Assert.Single(webhook.Deliveries).Headers["X-Secret"]);
    }

    [Theory]
    [InlineData(204, 0)]
    [InlineData(206, 1)]
    [InlineData(302, 1)]
    [InlineData(401, 1)]
    [InlineData(503, 1)]
    public async Task Exit_code_tells_whether_Event_Grid_would_be_satisfied(int status, int code)
    {
        await using var webhook = await Webhook.StartAsync();
        webhook.Status = _ => status;

        var result = await SendAsync(webhook, "--json");

        Assert.Equal((code, $$"""{"status":{{status}}}"""), (result.Code, result.Out.TrimEnd()));
    }

    [Fact]
    public async Task Webhook_that_is_away_is_a_failure()
    {
        var webhook = await Webhook.StartAsync();
        await webhook.DisposeAsync();

        var result = await SendAsync(webhook);

        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.NotEmpty(result.Error);
    }

    [Theory]
    [InlineData("events", "send", "ftp://localhost/")]
    [InlineData("events", "send", "localhost")]
    [InlineData("events", "send", "http://localhost:1/", "--type", "BlobCreated")]
    [InlineData("events", "send", "http://localhost:1/", "--workspace", "a/b")]
    [InlineData("events", "send", "http://localhost:1/", "--header", "secret")]
    public async Task Misuse_is_told(params string[] args) =>
        Assert.Equal(2, (await InProcess.RunAsync(args)).Code);

    private static Task<CliResult> SendAsync(Webhook webhook, params string[] options) =>
        InProcess.RunAsync(["events", "send", webhook.Address.AbsoluteUri, .. options]);
}
