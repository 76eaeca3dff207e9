namespace HealthData.Contracts.Tests.Stubs;

/// <summary>Compares JSON: members may be more than expected, items of arrays may not.</summary>
internal static class JsonDifferences
{
    public static IEnumerable<Difference> Find(string place, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            return expected.EnumerateObject().SelectMany(member => actual.TryGetProperty(member.Name, out var value)
                ? Find($"{place}.{member.Name}", member.Value, value)
                : [new Difference($"{place}.{member.Name}", member.Value.GetRawText(), Shown.Nothing)]);
        }

        if (expected.ValueKind == JsonValueKind.Array
            && actual.ValueKind == JsonValueKind.Array
            && expected.GetArrayLength() == actual.GetArrayLength())
        {
            return expected.EnumerateArray().Zip(actual.EnumerateArray()).SelectMany(
                (pair, index) => Find($"{place}[{index}]", pair.First, pair.Second));
        }

        return JsonElement.DeepEquals(expected, actual)
            ? []
            : [new Difference(place, expected.GetRawText(), actual.GetRawText())];
    }
}
