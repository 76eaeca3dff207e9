using Azure;
using Azure.Identity;
using HealthData.Management;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The snippets of the package for the resources of a workspace.</summary>
internal static class ManagementSnippets
{
    public static async Task<WorkspaceClient> ListAsync(string workspaceResourceId)
    {
        var client = new WorkspaceClient(workspaceResourceId, new DefaultAzureCredential());
        await foreach (WorkspaceService service in client.GetDicomServicesAsync())
        {
            Console.WriteLine($"{service.Name}: {service.Endpoint}");
        }

        return client;
    }

    public static async Task MapAsync(WorkspaceClient client)
    {
        MedTechService service = await client.GetMedTechServiceAsync("vitals");
        await File.WriteAllTextAsync("device.json", service.DeviceMapping!.ToString());

        service.DeviceMapping = BinaryData.FromBytes(await File.ReadAllBytesAsync("device.new.json"));
        await client.UpdateMedTechServiceAsync(WaitUntil.Completed, service);
    }
}
