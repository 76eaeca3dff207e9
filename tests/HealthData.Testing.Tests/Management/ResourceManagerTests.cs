using Azure;
using Azure.ResourceManager;
using Azure.ResourceManager.Resources;
using HealthData.Testing.Tests.EventGrid;

namespace HealthData.Testing.Tests.Management;

/// <summary>Microsoft's own client for Azure Resource Manager works against the workspace.</summary>
public sealed class ResourceManagerTests
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Resource_is_read_and_written_by_a_stranger(bool isPinned)
    {
        await using var workspace = await FakeWorkspace.StartAsync();
        workspace.Management.AddMedTechService("vitals", """{"templateType":"CollectionContent"}""");
        var arm = ClientOf(workspace, isPinned);
        var id = new ResourceIdentifier(workspace.Management.ResourceId + "/iotconnectors/vitals");

        var read = (await arm.GetGenericResource(id).GetAsync()).Value.Data;
        read.Properties = BinaryData.FromString(
            """{"deviceMapping":{"content":{"templateType":"CollectionContent","template":[]}}}""");
        var operation = await arm.GetGenericResources().CreateOrUpdateAsync(WaitUntil.Started, id, read);
        Assert.False(operation.HasCompleted);
        await operation.WaitForCompletionAsync(Poll, default);

        var stored = JsonDocument.Parse(workspace.Management.GetResource(id!)!).RootElement;
        Assert.Equal(
            0, stored.GetProperty("properties").GetProperty("deviceMapping").GetProperty("content")
                .GetProperty("template").GetArrayLength());
        Assert.Equal("vitals", operation.Value.Data.Name);
    }

    [Fact]
    public async Task Event_subscription_is_created_and_deleted_by_a_stranger()
    {
        await using var webhook = await Webhook.StartAsync();
        await using var workspace = await FakeWorkspace.StartAsync();
        var arm = ClientOf(workspace, isPinned: true);
        var id = new ResourceIdentifier(
            workspace.Management.ResourceId + "/providers/Microsoft.EventGrid/eventSubscriptions/mine");
        var data = new GenericResourceData(AzureLocation.WestEurope)
        {
            Properties = BinaryData.FromString(
                $$$$"""
                {"destination":{"endpointType":"WebHook","properties":{"endpointUrl":"{{{{webhook.Address}}}}"}}}
                """),
        };

        var created = await arm.GetGenericResources().CreateOrUpdateAsync(WaitUntil.Completed, id, data);
        var subscription = Assert.Single(workspace.EventGrid.Subscriptions);
        await arm.GetGenericResource(id).DeleteAsync(WaitUntil.Completed);

        Assert.Equal("mine", created.Value.Data.Name);
        Assert.Equal((FakeEventSubscriptionState.Succeeded, "mine"), (subscription.State, subscription.Name));
        Assert.Empty(workspace.EventGrid.Subscriptions);
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => arm.GetGenericResource(id).GetAsync());
        Assert.Equal((404, "ResourceNotFound"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task Failed_operation_is_told_to_a_stranger()
    {
        await using var workspace = await FakeWorkspace.StartAsync();
        workspace.Management.FailNextOperation("BadMapping", "No template.");
        var id = new ResourceIdentifier(workspace.Management.ResourceId + "/iotconnectors/bad");
        var data = new GenericResourceData(AzureLocation.WestEurope) { Properties = BinaryData.FromString("{}") };

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => ClientOf(workspace, isPinned: true)
            .GetGenericResources().CreateOrUpdateAsync(WaitUntil.Completed, id, data));

        Assert.Equal("BadMapping", failure.ErrorCode);
        Assert.Null(workspace.Management.GetResource(id!));
    }

    private static ArmClient ClientOf(FakeWorkspace workspace, bool isPinned)
    {
        var options = new ArmClientOptions
        {
            Environment = new ArmEnvironment(workspace.ManagementEndpoint, "https://management.azure.com/"),
            Transport = workspace.Transport,
        };
        if (isPinned)
        {
            options.SetApiVersion(new ResourceType("Microsoft.HealthcareApis/workspaces/iotconnectors"), "2023-11-01");
            options.SetApiVersion(new ResourceType("Microsoft.EventGrid/eventSubscriptions"), "2025-02-15");
        }

        return new ArmClient(workspace.Credential, "00000000-0000-0000-0000-000000000000", options);
    }
}
