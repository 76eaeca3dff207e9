using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>The types and versions of a resource provider, for clients that ask for them.</summary>
internal static class ProviderDescription
{
    public static JsonObject Of(string path, string provider) => new()
    {
        ["id"] = path,
        ["namespace"] = provider,
        ["registrationState"] = "Registered",
        ["resourceTypes"] = new JsonArray(
            Type("workspaces", "2024-03-31", "2023-11-01"),
            Type("workspaces/dicomservices", "2024-03-31", "2023-11-01"),
            Type("workspaces/fhirservices", "2024-03-31", "2023-11-01"),
            Type("workspaces/iotconnectors", "2024-03-31", "2023-11-01"),
            Type("workspaces/iotconnectors/fhirdestinations", "2024-03-31", "2023-11-01"),
            Type("eventSubscriptions", "2025-02-15", "2022-06-15"),
            Type("systemTopics", "2025-02-15", "2022-06-15")),
    };

    private static JsonObject Type(string name, string newest, string older) => new()
    {
        ["resourceType"] = name,
        ["apiVersions"] = new JsonArray(newest, older),
        ["defaultApiVersion"] = older,
    };
}
