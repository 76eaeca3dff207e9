using Azure;
using HealthData.Core;
using HealthData.Dicom;
using HealthData.Events;
using HealthData.Management;
using HealthData.Testing.Tests.EventGrid;

namespace HealthData.Testing.Tests.Management;

/// <summary>Azure Resource Manager of the workspace, as its clients see it.</summary>
public sealed class ManagementTests
{
    private const string Device = """{"templateType":"CollectionContent","template":[]}""";
    private const string Fhir = """{"templateType":"CollectionFhir","template":[]}""";

    [Fact]
    public async Task Subscription_is_validated_delivers_what_it_filters_and_ends()
    {
        await using var webhook = await Webhook.StartAsync();
        await using var workspace = await FakeWorkspace.StartAsync();
        var client = workspace.CreateEventSubscriptionClient();
        var destination = new WebhookDestination(new Uri($"{webhook.Address}?code=SECRET"))
        {
            DeliveryAttributes = { DeliveryAttributeMapping.Static("x-key", "SECRET", isSecret: true) },
        };

        var operation = await client.CreateOrUpdateAsync(
            WaitUntil.Started, "new-images", EventSubscription.NewImages(workspace.DicomEndpoint, destination));
        var polls = 1;
        while (!operation.HasCompleted)
        {
            await operation.UpdateStatusAsync();
            polls++;
        }

        await workspace.CreateFhirClient().CreateAsync(new HealthData.Fhir.R4.Patient());
        await workspace.CreateDicomClient().StoreAsync(
            InstanceContent.FromBytes(CtPhantom.CreateSeries(1, 16)[0].Content));
        await workspace.EventGrid.WaitForIdleAsync();

        Assert.Equal(4, polls);
        Assert.Equal(EventSubscriptionState.Succeeded, operation.Value.ProvisioningState);
        var delivery = Assert.Single(webhook.Deliveries);
        Assert.Contains(HealthDataEventType.DicomImageCreated, delivery.Body, StringComparison.Ordinal);
        Assert.Equal("SECRET", delivery.Headers["x-key"]);

        var read = (await client.GetAsync("new-images")).Value;
        var hidden = Assert.IsType<WebhookDestination>(read.Destination);
        Assert.Equal((null, null), (hidden.Endpoint, hidden.DeliveryAttributes[0].Value));
        Assert.Equal("?code=SECRET", (await client.GetFullUrlAsync("new-images")).Value.Query);
        Assert.Equal("SECRET", (await client.GetDeliveryAttributesAsync("new-images")).Value[0].Value);

        await client.DeleteAsync(WaitUntil.Completed, "new-images");
        Assert.Empty(await client.GetAllAsync().ToListAsync());
        Assert.Empty(workspace.EventGrid.Subscriptions);
        await client.DeleteAsync(WaitUntil.Completed, "new-images");
    }

    [Fact]
    public async Task Webhook_that_refuses_fails_the_operation()
    {
        await using var webhook = await Webhook.StartAsync();
        webhook.Validate = (context, _) =>
        {
            context.Response.StatusCode = 400;
            return Task.CompletedTask;
        };
        await using var workspace = await FakeWorkspace.StartAsync();
        var client = workspace.CreateEventSubscriptionClient();

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => client.CreateOrUpdateAsync(
            WaitUntil.Completed, "mine", new(new WebhookDestination(webhook.Address))));

        Assert.Equal((HealthDataErrorCode.JobFailed, "URL validation"), (failure.ErrorCode, failure.Issues[0].Code));
        Assert.Equal(EventSubscriptionState.Failed, (await client.GetAsync("mine")).Value.ProvisioningState);
    }

    [Fact]
    public async Task Webhook_that_leaves_it_to_a_person_ends_the_operation_in_that_state()
    {
        await using var webhook = await Webhook.StartAsync();
        webhook.Validate = (_, _) => Task.CompletedTask;
        await using var workspace = await FakeWorkspace.StartAsync();
        var client = workspace.CreateEventSubscriptionClient();

        var operation = await client.CreateOrUpdateAsync(
            WaitUntil.Completed, "mine", new(new WebhookDestination(webhook.Address)));

        Assert.Equal(EventSubscriptionState.AwaitingManualAction, operation.Value.ProvisioningState);
    }

    [Fact]
    public async Task Update_changes_what_it_names_and_lists_have_pages()
    {
        await using var webhook = await Webhook.StartAsync();
        await using var workspace = await FakeWorkspace.StartAsync();
        workspace.Management.PageSize = 1;
        var client = workspace.CreateEventSubscriptionClient();
        await client.CreateOrUpdateAsync(WaitUntil.Completed, "one", new(new WebhookDestination(webhook.Address)));
        await client.CreateOrUpdateAsync(
            WaitUntil.Completed, "two", new(new EventHubDestination(workspace.Management.ResourceId)));

        var updated = await client.UpdateAsync(WaitUntil.Completed, "one", new() { MaxDeliveryAttempts = 3 });

        Assert.Equal(3, updated.Value.MaxDeliveryAttempts);
        Assert.IsType<WebhookDestination>(updated.Value.Destination);
        Assert.Equal(["one", "two"], await client.GetAllAsync().Select(one => one.Name).ToListAsync());
        Assert.Equal(2, await client.GetAllInResourceGroupAsync("westeurope").CountAsync());
        Assert.Equal(2, await client.GetAllInAzureSubscriptionAsync("westeurope").CountAsync());
        Assert.Empty(await client.GetAllInResourceGroupAsync(null).ToListAsync());
    }

    [Fact]
    public async Task System_topic_has_subscriptions_of_its_own()
    {
        await using var workspace = await FakeWorkspace.StartAsync();
        var client = workspace.CreateEventSubscriptionClient();
        await client.CreateOrUpdateSystemTopicAsync(WaitUntil.Completed, "topic", new("westeurope"));
        var ofTopic = client.GetSystemTopicClient("topic");

        await ofTopic.CreateOrUpdateAsync(
            WaitUntil.Completed, "mine", new(new EventHubDestination(workspace.Management.ResourceId)));

        Assert.Single(await ofTopic.GetAllAsync().ToListAsync());
        Assert.Empty(await client.GetAllAsync().ToListAsync());
        Assert.Equal("topic", (await client.GetSystemTopicsAsync().SingleAsync()).Name);
        await client.DeleteSystemTopicAsync(WaitUntil.Completed, "topic");
        Assert.Empty(await client.GetSystemTopicsAsync().ToListAsync());
    }

    [Fact]
    public async Task Services_have_addresses_that_work()
    {
        await using var workspace = await FakeWorkspace.StartAsync();
        var client = workspace.CreateWorkspaceClient();

        var dicom = await client.GetDicomServicesAsync().SingleAsync();
        var fhir = await client.GetFhirServicesAsync().SingleAsync();

        Assert.Equal(("dicom", workspace.DicomEndpoint), (dicom.Name, dicom.Endpoint));
        Assert.Equal(("fhir", workspace.FhirEndpoint, "fhir-R4"), (fhir.Name, fhir.Endpoint, fhir.Kind));
    }

    [Fact]
    public async Task Mappings_are_read_and_written_and_a_change_in_between_is_not_lost()
    {
        await using var workspace = await FakeWorkspace.StartAsync();
        workspace.Management.AddMedTechService("vitals", Device, Fhir);
        var client = workspace.CreateWorkspaceClient();
        MedTechService first = await client.GetMedTechServiceAsync("vitals");
        MedTechService second = await client.GetMedTechServiceAsync("vitals");
        var destination = await client.GetMedTechDestinationsAsync("vitals").SingleAsync();
        first.DeviceMapping = BinaryData.FromString("""{"templateType":"CollectionContent","template":[1]}""");

        var updated = await client.UpdateMedTechServiceAsync(WaitUntil.Completed, first);
        var conflict = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.UpdateMedTechServiceAsync(WaitUntil.Completed, second));
        destination.FhirMapping = BinaryData.FromString("{}");
        await client.UpdateMedTechDestinationAsync(WaitUntil.Completed, "vitals", destination);

        Assert.Equal(first.DeviceMapping.ToString(), updated.Value.DeviceMapping!.ToString());
        Assert.NotEqual(first.ETag, updated.Value.ETag);
        Assert.Equal((412, "PreconditionFailed"), (conflict.Status, conflict.ErrorCode));
        using var stored = JsonDocument.Parse(workspace.Management.GetResource(destination.ResourceId)!);
        Assert.Equal(
            "{}", stored.RootElement.GetProperty("properties").GetProperty("fhirMapping").GetProperty("content")
                .GetRawText());
    }

    [Theory]
    [InlineData("StringContains", """["NOT-THERE","dicomimage"]""", 1)]
    [InlineData("StringNotContains", """["dicomimage"]""", 0)]
    [InlineData("StringEndsWith", """["created"]""", 1)]
    [InlineData("StringNotBeginsWith", """["microsoft."]""", 0)]
    public async Task Advanced_filter_on_a_text_holds(string name, string values, int count) =>
        Assert.Equal(count, await CountAsync(
            $$"""{"operatorType":"{{name}}","key":"eventType","values":{{values}}}"""));

    [Theory]
    [InlineData("NumberIn", "\"values\":[2,1]", 1)]
    [InlineData("NumberNotIn", "\"values\":[2,1]", 0)]
    [InlineData("NumberInRange", "\"values\":[[5,6],[0,1]]", 1)]
    [InlineData("NumberLessThan", "\"value\":1", 0)]
    [InlineData("NumberGreaterThanOrEquals", "\"value\":1.0", 1)]
    [InlineData("IsNotNull", "\"x\":0", 1)]
    [InlineData("IsNullOrUndefined", "\"x\":0", 0)]
    public async Task Advanced_filter_on_a_number_holds(string name, string values, int count) =>
        Assert.Equal(count, await CountAsync(
            $$"""{"operatorType":"{{name}}","key":"data.sequenceNumber",{{values}}}"""));

    private static async Task<int> CountAsync(string filter)
    {
        await using var webhook = await Webhook.StartAsync();
        await using var workspace = await FakeWorkspace.StartAsync();
        var subscription = EventSubscription.Parse(BinaryData.FromString(
            $$$$"""
            {"properties":{"destination":{"endpointType":"WebHook",
            "properties":{"endpointUrl":"{{{{webhook.Address}}}}"}},"filter":{"advancedFilters":[{{{{filter}}}}]}}}
            """));
        await workspace.CreateEventSubscriptionClient().CreateOrUpdateAsync(
            WaitUntil.Completed, "mine", subscription);

        await workspace.CreateDicomClient().StoreAsync(
            InstanceContent.FromBytes(CtPhantom.CreateSeries(1, 16)[0].Content));
        await workspace.EventGrid.WaitForIdleAsync();
        return webhook.Deliveries.Count;
    }
}
