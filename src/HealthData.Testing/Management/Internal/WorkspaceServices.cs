using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>The services of the workspace as resources.</summary>
internal static class WorkspaceServices
{
    public static JsonObject Dicom(string workspace, Uri endpoint) => Service(
        workspace,
        "dicomservices",
        "dicom",
        endpoint,
        new JsonObject { ["audiences"] = new JsonArray("https://dicom.healthcareapis.azure.com") });

    public static JsonObject Fhir(string workspace, Uri endpoint)
    {
        var service = Service(
            workspace, "fhirservices", "fhir", endpoint, new JsonObject { ["audience"] = endpoint.AbsoluteUri });
        service["kind"] = "fhir-R4";
        return service;
    }

    private static JsonObject Service(
        string workspace, string type, string name, Uri endpoint, JsonObject authentication) => new()
        {
            ["id"] = $"{workspace}/{type}/{name}",
            ["name"] = $"fake/{name}",
            ["type"] = $"Microsoft.HealthcareApis/workspaces/{type}",
            ["location"] = ResourceTable.Location,
            ["properties"] = new JsonObject
            {
                ["provisioningState"] = "Succeeded",
                ["eventState"] = "Enabled",
                ["serviceUrl"] = endpoint.AbsoluteUri,
                ["authenticationConfiguration"] = authentication,
            },
        };
}
