namespace HealthData.Fhir;

/// <summary>Reads a CapabilityStatement, whatever it lacks.</summary>
internal static class CapabilityReader
{
    private const string TypeName = "CapabilityStatement";

    public static FhirCapabilities Read(Response response, ServiceCall call)
    {
        using var document = FhirBody.ReadDocument(response, call, TypeName);
        var statement = document.RootElement;
        return new(
            BinaryData.FromBytes(FhirBody.Of(response)), statement.Text("fhirVersion"), Interactions(statement));
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
