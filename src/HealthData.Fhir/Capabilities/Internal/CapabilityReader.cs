namespace HealthData.Fhir;

/// <summary>Reads a CapabilityStatement, whatever it lacks.</summary>
internal static class CapabilityReader
{
    private const string TypeName = "CapabilityStatement";

    public static FhirCapabilities Read(Response response, ServiceCall call)
    {
        using var document = FhirBody.ReadDocument(response, call, TypeName);
        var statement = document.RootElement;
        return new(BinaryData.FromBytes(FhirBody.Of(response)), statement.Text("fhirVersion"), Read(statement));
    }

    private static CapabilitySets Read(JsonElement statement)
    {
        var sets = new CapabilitySets([], [], []);
        foreach (var rest in statement.Items("rest"))
        {
            Add(sets, rest, FhirCapabilities.AnyType);
            foreach (var resource in rest.Items("resource"))
            {
                if (resource.Text("type") is { } type)
                {
                    Add(sets, resource, type);
                }
            }
        }

        return sets;
    }

    private static void Add(CapabilitySets sets, JsonElement owner, string type)
    {
        Add(sets.Interactions, owner, "interaction", "code", type);
        Add(sets.Operations, owner, "operation", "name", type);
        Add(sets.SearchParameters, owner, "searchParam", "name", type);
    }

    private static void Add(
        HashSet<(string Type, string Name)> known, JsonElement owner, string list, string member, string type)
    {
        foreach (var item in owner.Items(list))
        {
            if (item.Text(member) is { } name)
            {
                known.Add((type, name.TrimStart('$')));
            }
        }
    }
}
