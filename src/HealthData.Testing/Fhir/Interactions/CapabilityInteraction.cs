using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Tells what the service can do; these documents need no token.</summary>
internal static class CapabilityInteraction
{
    private static readonly string[] Interactions =
    [
        "read", "vread", "update", "patch", "delete", "history-instance", "history-type", "create", "search-type",
    ];

    private static readonly string[] SystemOperations =
        ["export", "import", "convert-data", "bulk-delete", "bulk-update", "versions"];

    private static readonly string[] PatientOperations = ["everything", "export", "member-match"];

    private static readonly string[] SystemInteractions = ["transaction", "batch", "history-system", "search-system"];

    public static FhirResponse Statement(FhirRequest request, FhirContext context) => new(200)
    {
        Body = FhirJsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "CapabilityStatement");
            json.WriteString("url", $"{request.Root}/metadata");
            json.WriteString("status", "active");
            json.WriteString("date", context.Store.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("kind", "instance");
            json.WriteString("fhirVersion", "4.0.1");
            WriteTexts(json, "format", ["application/fhir+json", "json"]);
            WriteTexts(json, "patchFormat", ["application/fhir+json", PatchInteraction.JsonPatchType]);
            json.WriteStartArray("rest");
            json.WriteStartObject();
            json.WriteString("mode", "server");
            json.WriteStartArray("resource");
            foreach (var type in ResourceTypes.All)
            {
                WriteType(json, type);
            }

            json.WriteEndArray();
            WriteCodes(json, "interaction", SystemInteractions);
            WriteNames(json, "operation", SystemOperations);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }),
    };

    public static FhirResponse SmartConfiguration() => new(200)
    {
        ContentType = "application/json",
        Body = """
            {"authorization_endpoint":"https://login.microsoftonline.com/common/oauth2/v2.0/authorize","token_endpoint":
            "https://login.microsoftonline.com/common/oauth2/v2.0/token","capabilities":["client-public"]}
            """u8.ToArray(),
    };

    public static FhirResponse Versions() => new(200)
    {
        ContentType = "application/json",
        Body = """{"versions":["4.0"],"default":"4.0"}"""u8.ToArray(),
    };

    public static FhirResponse Health() => new(200)
    {
        ContentType = "application/json",
        Body = """{"overallStatus":"Healthy"}"""u8.ToArray(),
    };

    private static void WriteType(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        WriteCodes(json, "interaction", Interactions);
        json.WriteString("versioning", "versioned");
        json.WriteBoolean("updateCreate", true);
        json.WriteBoolean("conditionalCreate", true);
        json.WriteBoolean("conditionalUpdate", true);
        json.WriteString("conditionalDelete", "multiple");
        var parameters = SearchParameters.All.Where(parameter => parameter.Type is null || parameter.Type == type);
        WriteNames(json, "searchParam", parameters.Select(parameter => parameter.Name));
        if (type == "Patient")
        {
            WriteNames(json, "operation", PatientOperations);
        }

        json.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter json, string list, string[] codes) =>
        WriteItems(json, list, "code", codes);

    private static void WriteNames(Utf8JsonWriter json, string list, IEnumerable<string> names) =>
        WriteItems(json, list, "name", names);

    private static void WriteItems(Utf8JsonWriter json, string list, string member, IEnumerable<string> texts)
    {
        json.WriteStartArray(list);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            json.WriteString(member, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, string[] texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
