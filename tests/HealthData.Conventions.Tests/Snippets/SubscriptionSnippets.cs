using Azure;
using Azure.Core;
using HealthData.Events;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The snippets of event subscriptions.</summary>
internal static class SubscriptionSnippets
{
    public static async Task<EventSubscriptionClient> SubscribeAsync(
        string workspaceResourceId, TokenCredential credential, Uri dicomEndpoint, Uri webhookUri)
    {
        var subscriptions = new EventSubscriptionClient(workspaceResourceId, credential);
        await subscriptions.CreateOrUpdateAsync(WaitUntil.Completed, "new-images",
            EventSubscription.NewImages(dicomEndpoint, new WebhookDestination(webhookUri)));
        return subscriptions;
    }

    public static async Task<EventSubscription> FilterAsync(
        EventSubscriptionClient subscriptions,
        Uri fhirEndpoint,
        Uri webhookUri,
        string tenantId,
        string applicationId,
        string storageAccountId)
    {
        var destination = new WebhookDestination(webhookUri)
        {
            TenantId = tenantId,
            ApplicationIdOrUri = applicationId,
        };
        EventSubscription subscription = EventSubscription.ResourceChanges(fhirEndpoint, destination);
        subscription.Filter!.AdvancedFilters.Add(
            AdvancedFilter.StringIn(EventFilterKey.ResourceType, "Patient", "Observation"));
        subscription.DeadLetter = new DeadLetterDestination(storageAccountId, "dead-letters");
        EventSubscriptionOperation operation =
            await subscriptions.CreateOrUpdateAsync(WaitUntil.Completed, "patients", subscription);
        return operation.Value;
    }
}
