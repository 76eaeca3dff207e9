namespace HealthData.Fhir.R4.Tests.Support;

/// <summary>Compares JSON by its values: strings without their escapes, numbers by their text, members in any
/// order.</summary>
internal static class JsonText
{
    private const int MostLevels = 1100;

    private static readonly JsonReaderOptions Reading = new() { MaxDepth = MostLevels };
    private static readonly JsonDocumentOptions Document = new() { MaxDepth = MostLevels };

    /// <summary>Finds the first place where two texts differ; null if there is none.</summary>
    public static string? Difference(byte[] expected, byte[] actual)
    {
        var from = expected.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        return IsSame(expected.AsSpan(from), actual) ? null : Difference(expected.AsMemory(from), actual);
    }

    /// <summary>Compares token by token, so members in another order make a difference.</summary>
    public static bool IsSame(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        var left = new Utf8JsonReader(expected, Reading);
        var right = new Utf8JsonReader(actual, Reading);
        while (left.Read())
        {
            if (!right.Read() || left.TokenType != right.TokenType || !IsSame(ref left, ref right))
            {
                return false;
            }
        }

        return !right.Read();
    }

    private static bool IsSame(ref Utf8JsonReader left, ref Utf8JsonReader right)
    {
        if (left.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
            && (left.ValueIsEscaped || right.ValueIsEscaped))
        {
            return left.GetString() == right.GetString();
        }

        return left.ValueSpan.SequenceEqual(right.ValueSpan);
    }

    private static string? Difference(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual)
    {
        using var left = JsonDocument.Parse(expected, Document);
        using var right = JsonDocument.Parse(actual, Document);
        return Difference(left.RootElement, right.RootElement, "$");
    }

    private static string? Difference(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{path}: {expected.ValueKind} became {actual.ValueKind}";
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => ObjectDifference(expected, actual, path),
            JsonValueKind.Array => ArrayDifference(expected, actual, path),
            JsonValueKind.String => expected.ValueEquals(actual.GetString()) ? null : $"{path}: the text differs",
            JsonValueKind.Number => expected.GetRawText() == actual.GetRawText() ? null : $"{path}: the number differs",
            _ => null,
        };
    }

    private static string? ArrayDifference(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            return $"{path}: {expected.GetArrayLength()} items became {actual.GetArrayLength()}";
        }

        return expected.EnumerateArray().Zip(actual.EnumerateArray())
            .Select((pair, index) => Difference(pair.First, pair.Second, $"{path}[{index}]"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? ObjectDifference(JsonElement expected, JsonElement actual, string path)
    {
        var left = expected.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        var right = actual.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).ToList();
        if (!left.Select(member => member.Name).SequenceEqual(right.Select(member => member.Name)))
        {
            return $"{path}: {Names(left)} became {Names(right)}";
        }

        return left.Zip(right)
            .Select(pair => Difference(pair.First.Value, pair.Second.Value, $"{path}.{pair.First.Name}"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string Names(List<JsonProperty> members) => string.Join(' ', members.Select(member => member.Name));
}
