using System.Text.Json;

namespace HealthData.Fhir.R4.Tests.Support;

/// <summary>Compares JSON values: numbers by their text, members in any order.</summary>
internal static class JsonValues
{
    /// <summary>Finds the first place where two values differ; null if they are equal.</summary>
    public static string? Difference(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (expected.ValueKind != actual.ValueKind)
            return $"{path}: {expected.ValueKind} became {actual.ValueKind}";
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                return ObjectDifference(expected, actual, path);
            case JsonValueKind.Array:
                if (expected.GetArrayLength() != actual.GetArrayLength())
                    return $"{path}: the length differs";
                return expected.EnumerateArray().Zip(actual.EnumerateArray())
                    .Select((pair, index) => Difference(pair.First, pair.Second, $"{path}[{index}]"))
                    .FirstOrDefault(difference => difference is not null);
            case JsonValueKind.String:
                return expected.ValueEquals(actual.GetString()) ? null : $"{path}: the text differs";
            case JsonValueKind.Number:
                return expected.GetRawText() == actual.GetRawText() ? null : $"{path}: the number differs";
            default:
                return null;
        }
    }

    private static string? ObjectDifference(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.EnumerateObject().Count() != actual.EnumerateObject().Count())
            return $"{path}: the members differ: {Names(expected)} became {Names(actual)}";
        foreach (var member in expected.EnumerateObject())
        {
            if (!actual.TryGetProperty(member.Name, out var value))
                return $"{path}.{member.Name}: is missing";
            if (Difference(member.Value, value, $"{path}.{member.Name}") is { } difference)
                return difference;
        }

        return null;
    }

    private static string Names(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(member => member.Name));
}
