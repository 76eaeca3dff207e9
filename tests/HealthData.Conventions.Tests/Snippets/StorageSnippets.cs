using Azure.Identity;
using Azure.Storage.Blobs;
using HealthData.Core;
using HealthData.Storage.Blobs;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The snippets of the package for states in blobs.</summary>
internal static class StorageSnippets
{
    public static StateStore Open()
    {
        var container = new BlobContainerClient(
            new Uri("https://myaccount.blob.core.windows.net/healthdata-state"), new DefaultAzureCredential());
        StateStore store = new BlobStateStore(container, new BlobStateStoreOptions { Prefix = "events/" });
        return store;
    }

    public static async Task CleanAsync(BlobContainerClient container)
    {
        int deleted = await new BlobStateStore(container).DeleteExpiredAsync();
        Assert.True(deleted >= 0);
    }
}
