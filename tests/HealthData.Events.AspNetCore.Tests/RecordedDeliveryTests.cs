using System.Text.Json;

namespace HealthData.Events.AspNetCore.Tests;

/// <summary>What two public simulators of Event Grid sent to a webhook: AzureEventGridSimulator
/// (github.com/pm7y/AzureEventGridSimulator at 1490d9e), and EventGridEmulator
/// (github.com/workleap/wl-eventgrid-emulator at 98e48a8), whose first delivery was refused, and which then sent the
/// same changes as CloudEvents.</summary>
public sealed class RecordedDeliveryTests
{
    private const string Fhir = "FhirResourceUpdatedEvent 2";
    private const string Dicom = "DicomImageCreatedEvent 9007199254740993";

    [Theory]
    [InlineData("AzureEventGridSimulator", 3, new[] { Fhir, Dicom }, new[] { 0, 0 })]
    [InlineData("EventGridEmulator", 4, new[] { Fhir, Dicom }, new[] { 1, 1 })]
    public async Task Simulators_get_the_answers_that_they_need(
        string simulator, int requests, string[] handled, int[] counts)
    {
        List<string> calls = [];
        List<int?> deliveries = [];
        var status = 0;
        await using var host = await WebhookHost.StartAsync(
            options =>
            {
                options.AllowAnonymous = true;
                options.ValidationHosts.Add("127.0.0.1:*");
                options.Dispatch.MaxConcurrency = 1;
            },
            events => events.On<HealthDataEvent>((item, context, _) =>
            {
                if (status != 200)
                {
                    throw new IOException("The first delivery fails.");
                }

                calls.Add($"{item.GetType().Name} {item.OrderNumber}");
                deliveries.Add(context.DeliveryCount);
                return Task.FromResult(EventResult.Done);
            }));
        var deliveriesOfAll = Read(simulator);
        foreach (var delivery in deliveriesOfAll)
        {
            status = delivery.GetProperty("status").GetInt32();

            using var response = await SendAsync(host, delivery);

            Assert.Equal(status, (int)response.StatusCode);
            if (delivery.GetProperty("headers").TryGetProperty("aeg-event-type", out var kind)
                && kind.GetString() == "SubscriptionValidation")
            {
                Assert.Equal(
                    """{"validationResponse":"656e7473-6576-312f-3030-363a312e302e"}""",
                    await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }
        }

        Assert.Equal(requests, deliveriesOfAll.Length);
        Assert.Equal(handled, calls);
        Assert.Equal(counts, deliveries.Select(count => count!.Value));
    }

    private static JsonElement[] Read(string simulator)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Recorded", simulator + ".json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.EnumerateArray().Select(delivery => delivery.Clone())];
    }

    private static Task<HttpResponseMessage> SendAsync(WebhookHost host, JsonElement delivery)
    {
        var headers = delivery.GetProperty("headers");
        return host.PostAsync(
            delivery.GetProperty("body").GetString()!,
            headers.GetProperty("Content-Type").GetString()!,
            request =>
            {
                foreach (var header in headers.EnumerateObject().Where(header => header.Name != "Content-Type"))
                {
                    request.Headers.Add(header.Name, header.Value.GetString());
                }
            });
    }
}
