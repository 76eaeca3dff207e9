using HealthData.Events;
using HealthData.Management;

namespace HealthData.Contracts.Tests.Management;

/// <summary>Every call of the clients of Azure Resource Manager that has a contract.</summary>
internal static class ManagementContracts
{
    private const string Name = "new-images";
    private const string Azure = "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000001";
    private const string Region = "westeurope";

    private static readonly JsonSerializerOptions AsWritten = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<ContractCall<ManagementClients>> All { get; } =
    [
        .. Of(
            "dicom-services",
            async clients => Assert.Equal(
                "images", (await clients.Resources.GetDicomServicesAsync(Token).SingleAsync(Token)).Name),
            clients => Assert.Single(clients.Resources.GetDicomServices(Token))),
        .. Of(
            "fhir-services",
            async clients => Assert.Equal(
                "records", (await clients.Resources.GetFhirServicesAsync(Token).SingleAsync(Token)).Name),
            clients => Assert.Single(clients.Resources.GetFhirServices(Token))),
        .. Of(
            "medtech-services",
            async clients => Assert.Equal(
                "vitals", (await clients.Resources.GetMedTechServicesAsync(Token).SingleAsync(Token)).Name),
            clients => Assert.Single(clients.Resources.GetMedTechServices(Token))),
        .. Of(
            "medtech-service",
            clients => clients.Resources.GetMedTechServiceAsync("vitals", Token),
            clients => clients.Resources.GetMedTechService("vitals", Token)),
        .. Of(
            "update-medtech-service",
            clients => clients.Resources.UpdateMedTechServiceAsync(WaitUntil.Completed, Service(), Token),
            clients => clients.Resources.UpdateMedTechService(WaitUntil.Completed, Service(), Token)),
        .. Of(
            "medtech-destinations",
            async clients => Assert.Single(
                await clients.Resources.GetMedTechDestinationsAsync("vitals", Token).ToListAsync(Token)),
            clients => Assert.Single(clients.Resources.GetMedTechDestinations("vitals", Token))),
        .. Of(
            "medtech-destination",
            clients => clients.Resources.GetMedTechDestinationAsync("vitals", "records", Token),
            clients => clients.Resources.GetMedTechDestination("vitals", "records", Token)),
        .. Of(
            "update-medtech-destination",
            clients => clients.Resources.UpdateMedTechDestinationAsync(
                WaitUntil.Completed, "vitals", Destination(), Token),
            clients => clients.Resources.UpdateMedTechDestination(
                WaitUntil.Completed, "vitals", Destination(), Token)),
        .. Of(
            "medtech-operation",
            async clients => await new MedTechServiceOperation(
                Id("Microsoft.HealthcareApis", "operationresults", "2024-03-31"), clients.Resources)
                .UpdateStatusAsync(Token),
            clients => new MedTechDestinationOperation(
                Id("Microsoft.HealthcareApis", "operationresults", "2024-03-31"), clients.Resources)
                .UpdateStatus(Token)),
        .. Of(
            "create-subscription",
            clients => clients.Subscriptions.CreateOrUpdateAsync(WaitUntil.Completed, Name, Subscription, Token),
            clients => clients.Subscriptions.CreateOrUpdate(WaitUntil.Completed, Name, Subscription, Token)),
        .. Of(
            "update-subscription",
            clients => clients.Subscriptions.UpdateAsync(
                WaitUntil.Completed, Name, new() { MaxDeliveryAttempts = 3 }, Token),
            clients => clients.Subscriptions.Update(
                WaitUntil.Completed, Name, new() { MaxDeliveryAttempts = 3 }, Token)),
        .. Of(
            "subscription",
            clients => clients.Subscriptions.GetAsync(Name, Token),
            clients => clients.Subscriptions.Get(Name, Token)),
        .. Of(
            "delete-subscription",
            clients => clients.Subscriptions.DeleteAsync(WaitUntil.Completed, Name, Token),
            clients => clients.Subscriptions.Delete(WaitUntil.Completed, Name, Token)),
        .. Of(
            "subscription-url",
            clients => clients.Subscriptions.GetFullUrlAsync(Name, Token),
            clients => clients.Subscriptions.GetFullUrl(Name, Token)),
        .. Of(
            "subscription-attributes",
            clients => clients.Subscriptions.GetDeliveryAttributesAsync(Name, Token),
            clients => clients.Subscriptions.GetDeliveryAttributes(Name, Token)),
        .. Of(
            "subscriptions",
            async clients => Assert.Single(await clients.Subscriptions.GetAllAsync(Token).ToListAsync(Token)),
            clients => Assert.Single(clients.Subscriptions.GetAll(Token))),
        .. Of(
            "subscriptions-of-group",
            async clients => Assert.Empty(
                await clients.Subscriptions.GetAllInResourceGroupAsync(null, Token).ToListAsync(Token)),
            clients => Assert.Empty(clients.Subscriptions.GetAllInResourceGroup(null, Token))),
        .. Of(
            "subscriptions-of-group-in-region",
            async clients => Assert.Single(
                await clients.Subscriptions.GetAllInResourceGroupAsync(Region, Token).ToListAsync(Token)),
            clients => Assert.Single(clients.Subscriptions.GetAllInResourceGroup(Region, Token))),
        .. Of(
            "subscriptions-of-azure-subscription",
            async clients => Assert.Empty(
                await clients.Subscriptions.GetAllInAzureSubscriptionAsync(null, Token).ToListAsync(Token)),
            clients => Assert.Empty(clients.Subscriptions.GetAllInAzureSubscription(null, Token))),
        .. Of(
            "subscriptions-of-azure-subscription-in-region",
            async clients => Assert.Single(
                await clients.Subscriptions.GetAllInAzureSubscriptionAsync(Region, Token).ToListAsync(Token)),
            clients => Assert.Single(clients.Subscriptions.GetAllInAzureSubscription(Region, Token))),
        .. Of(
            "system-topics",
            async clients => Assert.Single(
                await clients.Subscriptions.GetSystemTopicsAsync(Token).ToListAsync(Token)),
            clients => Assert.Single(clients.Subscriptions.GetSystemTopics(Token))),
        .. Of(
            "system-topic",
            clients => clients.Subscriptions.GetSystemTopicAsync("topic", Token),
            clients => clients.Subscriptions.GetSystemTopic("topic", Token)),
        .. Of(
            "create-system-topic",
            clients => clients.Subscriptions.CreateOrUpdateSystemTopicAsync(
                WaitUntil.Completed, "topic", new SystemTopic(Region), Token),
            clients => clients.Subscriptions.CreateOrUpdateSystemTopic(
                WaitUntil.Completed, "topic", new SystemTopic(Region), Token)),
        .. Of(
            "delete-system-topic",
            clients => clients.Subscriptions.DeleteSystemTopicAsync(WaitUntil.Completed, "topic", Token),
            clients => clients.Subscriptions.DeleteSystemTopic(WaitUntil.Completed, "topic", Token)),
        .. Of(
            "subscription-of-system-topic",
            clients => clients.Subscriptions.GetSystemTopicClient("topic").GetAsync(Name, Token),
            clients => clients.Subscriptions.GetSystemTopicClient("topic").Get(Name, Token)),
        .. Of(
            "event-operation",
            async clients => await new EventSubscriptionOperation(
                Id("Microsoft.EventGrid", "operationsStatus", "2025-02-15"), clients.Subscriptions)
                .UpdateStatusAsync(Token),
            clients => new EventDeleteOperation(
                Id("Microsoft.EventGrid", "operationsStatus", "2025-02-15"), clients.Subscriptions)
                .UpdateStatus(Token)),
    ];

    private static CancellationToken Token => ManagementClients.Token;

    private static EventSubscription Subscription => EventSubscription.NewImages(
        new Uri("https://contracts-images.dicom.azurehealthcareapis.com"),
        new WebhookDestination(new Uri("https://app.contoso.com/events?code=1")));

    private static ContractCall<ManagementClients>[] Of(
        string stub, Func<ManagementClients, Task> call, Action<ManagementClients> synchronous) =>
    [
        new(stub, call),
        new(stub, clients => Task.Run(() => synchronous(clients)), "sync"),
    ];

    private static string Id(string provider, string kind, string version) =>
        $"Status {Azure}/providers/{provider}/locations/{Region}/{kind}/1?api-version={version} {Azure}/resource";

    // The resources are those of the answers.
    private static MedTechService Service() =>
        ManagementModelFactory.MedTechService(new BinaryData(BodyOf("medtech-service")));

    private static MedTechDestination Destination() =>
        ManagementModelFactory.MedTechDestination(new BinaryData(BodyOf("medtech-destination")));

    private static byte[] BodyOf(string stub)
    {
        using var document = JsonDocument.Parse(StubFolder.Management[stub].Json);
        return JsonSerializer.SerializeToUtf8Bytes(
            document.RootElement.GetProperty("response").GetProperty("jsonBody"), AsWritten);
    }
}
