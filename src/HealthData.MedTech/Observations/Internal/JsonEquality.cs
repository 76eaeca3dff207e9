using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>
/// Compares JSON by what it means: the order of members, blanks and the zeros of numbers don't count.
/// </summary>
internal static class JsonEquality
{
    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }

        if (left.IsEmpty || right.IsEmpty)
        {
            return false;
        }

        using var first = JsonDocument.Parse(left.ToArray());
        using var second = JsonDocument.Parse(right.ToArray());
        return AreEqual(first.RootElement, second.RootElement);
    }

    private static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        switch (left.ValueKind)
        {
            case JsonValueKind.Object:
                var count = 0;
                foreach (var member in left.EnumerateObject())
                {
                    if (!right.TryGetProperty(member.Name, out var other) || !AreEqual(member.Value, other))
                    {
                        return false;
                    }

                    count++;
                }

                return count == right.EnumerateObject().Count();
            case JsonValueKind.Array:
                if (left.GetArrayLength() != right.GetArrayLength())
                {
                    return false;
                }

                for (var i = 0; i < left.GetArrayLength(); i++)
                {
                    if (!AreEqual(left[i], right[i]))
                    {
                        return false;
                    }
                }

                return true;
            case JsonValueKind.String:
                return left.ValueEquals(right.GetString());
            case JsonValueKind.Number:
                return left.TryGetDecimal(out var one) && right.TryGetDecimal(out var two)
                    ? one == two
                    : left.GetRawText() == right.GetRawText();
            default:
                return true;
        }
    }
}
