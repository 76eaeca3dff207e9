using System.Globalization;
using System.Text.Json;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>Compares the data sets of searches and metadata.</summary>
internal static class CorpusResults
{
    public static string? Compare(List<AttributeSet> actual, JsonElement expected)
    {
        JsonElement[] wanted = [.. expected.EnumerateArray()];
        return actual.Count == wanted.Length && wanted.Zip(actual).All(pair => pair.First.EnumerateObject().All(
            member => pair.Second.GetString(AttributeTag.Parse(member.Name)) == member.Value.GetString()))
                ? null
                : $"{actual.Count} results: "
                    + string.Join(", ", actual.Select(set => set.GetString(Keyword.StudyInstanceUID)));
    }

    public static string? CompareValues(List<AttributeSet> actual, JsonElement expected)
    {
        List<string> wrong = [];
        foreach (var value in expected.EnumerateArray())
        {
            var tag = AttributeTag.Parse(value.GetProperty("tag").GetString()!);
            var index = value.GetProperty("result").GetInt32() - 1;
            if (index >= actual.Count)
            {
                return "the result is missing";
            }

            var set = actual[index];
            var read = Read(set, tag, value.GetProperty("as").GetString()!);
            var wanted = value.GetProperty("value");
            var text = wanted.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.Array => string.Join('\\', wanted.EnumerateArray()),
                _ => wanted.ToString(),
            };
            if (!AreSame(read, text))
            {
                wrong.Add($"{tag} is {read}, not {text}");
            }

            if (value.TryGetProperty("text", out var raw) && set.GetString(tag)?.Trim() != raw.GetString()!.Trim())
            {
                wrong.Add($"{tag} has the text {set.GetString(tag)}");
            }
        }

        return wrong.Count == 0 ? null : string.Join("; ", wrong);
    }

    private static bool AreSame(string? left, string? right) => left == right
        || (decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var two) && one == two);

    private static string? Read(AttributeSet set, AttributeTag tag, string kind) => kind switch
    {
        "date" => set.GetDate(tag)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "time" => set.GetTime(tag)?.ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture).TrimEnd('.'),
        "datetime" => set.GetDateTime(tag)?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        "int" => set.GetInt64(tag) is { } number && set.GetInt32(tag) == number
            ? number.ToString(CultureInfo.InvariantCulture)
            : set.GetInt32(tag)?.ToString(CultureInfo.InvariantCulture),
        "decimal" => set.GetDecimal(tag)?.ToString(CultureInfo.InvariantCulture),
        "double" => set.GetDouble(tag)?.ToString(CultureInfo.InvariantCulture),
        "strings" => string.Join('\\', set.GetStrings(tag)),
        "personName" => set.GetPersonName(tag)?.ToDicomString(),
        "uri" => set.GetBulkDataUri(tag)?.OriginalString,
        "bytes" => set.GetBytes(tag) is { } bytes ? Convert.ToHexStringLower(bytes.Span) : null,
        _ => set.GetString(tag),
    };
}
