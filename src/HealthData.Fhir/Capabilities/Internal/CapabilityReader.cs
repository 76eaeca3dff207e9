namespace HealthData.Fhir;

/// <summary>Reads a CapabilityStatement, whatever it lacks.</summary>
internal static class CapabilityReader
{
    private const string TypeName = "CapabilityStatement";

    public static FhirCapabilities Read(Response response, ServiceCall call)
    {
        var body = FhirBody.Of(response);
        try
        {
            using var document = JsonDocument.Parse(body);
            var statement = document.RootElement;
            var type = statement.Text("resourceType");
            return type == TypeName
                ? new(BinaryData.FromBytes(body), statement.Text("fhirVersion"), Interactions(statement))
                : throw FhirBody.Other(call, type, TypeName);
        }
        catch (JsonException)
        {
            throw FhirBody.NotFhir(call);
        }
    }

    private static HashSet<(string Type, string Interaction)> Interactions(JsonElement statement)
    {
        HashSet<(string Type, string Interaction)> known = [];
        foreach (var resource in statement.Items("rest").SelectMany(rest => rest.Items("resource")))
        {
            foreach (var interaction in resource.Items("interaction"))
            {
                if (resource.Text("type") is { } type && interaction.Text("code") is { } code)
                {
                    known.Add((type, code));
                }
            }
        }

        return known;
    }
}
