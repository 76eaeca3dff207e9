using HealthData.Tool.Management;

namespace HealthData.Tool.Workspace;

/// <summary><c>workspace services</c>: lists the services with their addresses.</summary>
internal sealed class ServicesCommand(ManagementConnection connection) : ManagementVerb(
    connection,
    "services",
    "Lists the services of a workspace with their addresses and audiences.",
    "healthdata workspace services --workspace $WORKSPACE")
{
    protected override async Task<int> RunAsync(
        ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var client = Connection.CreateWorkspaceClient(input);
        var table = new TextTable(output, ["Service", "Name", "Address", "Audience", "State"], static _ => true);
        await foreach (var service in client.GetDicomServicesAsync(cancellationToken))
        {
            Print(
                output, table, "dicom", service.Name, $"{service.Endpoint}", $"{service.Audience}",
                service.ProvisioningState);
        }

        await foreach (var service in client.GetFhirServicesAsync(cancellationToken))
        {
            Print(
                output, table, "fhir", service.Name, $"{service.Endpoint}", $"{service.Audience}",
                service.ProvisioningState);
        }

        await foreach (var service in client.GetMedTechServicesAsync(cancellationToken))
        {
            Print(
                output, table, "medtech", service.Name, $"{service.EventHubNamespace}/{service.EventHubName}",
                string.Empty, service.ProvisioningState);
        }

        table.End();
        if (table.Count == 0 && !output.IsJson)
        {
            output.Line("No services.");
        }

        return ExitCode.Done;
    }

    private static void Print(
        Output output, TextTable table, string kind, string name, string address, string audience, string? state)
    {
        if (!output.IsJson)
        {
            table.Add([kind, name, address, audience, state ?? string.Empty]);
            return;
        }

        output.Json(json =>
        {
            json.WriteString("service", kind);
            json.WriteString("name", name);
            json.WriteString("address", address);
            json.WriteString("audience", audience);
            json.WriteString("state", state);
        });
    }
}
