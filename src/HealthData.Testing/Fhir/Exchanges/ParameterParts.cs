using System.Text.Json;

namespace HealthData.Testing;

/// <summary>Finds the parameters of a Parameters resource, and the parts of a parameter.</summary>
internal static class ParameterParts
{
    /// <summary>Finds the first part with a name; null where there is none.</summary>
    public static JsonElement? Named(this IEnumerable<JsonElement> parts, string name)
    {
        foreach (var part in parts)
        {
            if (part.Text("name") == name)
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>Gets the value of a part, whatever its type; null where there is none.</summary>
    public static JsonElement? Value(this JsonElement part)
    {
        foreach (var member in part.EnumerateObject())
        {
            if (member.Name.StartsWith("value", StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }
}
