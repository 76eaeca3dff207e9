using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>The conditions of a filter on an event, as Event Grid documents them.</summary>
internal static class EventCondition
{
    /// <summary>Makes a test of the subject and of all advanced filters.</summary>
    public static Func<PublishedEvent, bool> Read(JsonObject? filter)
    {
        if (filter is null)
        {
            return static _ => true;
        }

        var comparison = $"{filter["isSubjectCaseSensitive"]}" == "true"
            ? StringComparison.Ordinal
            : StringComparison.OrdinalIgnoreCase;
        var (start, end) = ($"{filter["subjectBeginsWith"]}", $"{filter["subjectEndsWith"]}");
        JsonObject[] advanced = [.. (filter["advancedFilters"] as JsonArray ?? []).OfType<JsonObject>()];
        return item => item.Subject.StartsWith(start, comparison) && item.Subject.EndsWith(end, comparison)
            && Array.TrueForAll(advanced, one => Holds(one, item));
    }

    private static bool Holds(JsonObject filter, PublishedEvent item)
    {
        var value = ValueOf(item, $"{filter["key"]}");
        var name = $"{filter["operatorType"]}";
        if (name is "IsNullOrUndefined" or "IsNotNull")
        {
            return value is null == (name == "IsNullOrUndefined");
        }

        var isNegated = name.Contains("Not", StringComparison.Ordinal);
        var plain = name.Replace("Not", string.Empty, StringComparison.Ordinal);
        JsonNode?[] values = filter["values"] is JsonArray several ? [.. several] : [filter["value"]];
        return value is null ? isNegated : Array.Exists(values, one => Compare(plain, value, one)) != isNegated;
    }

    private static bool Compare(string name, string value, JsonNode? other) => name switch
    {
        "StringIn" or "BoolEquals" => value.Equals($"{other}", StringComparison.OrdinalIgnoreCase),
        "StringBeginsWith" => value.StartsWith($"{other}", StringComparison.OrdinalIgnoreCase),
        "StringEndsWith" => value.EndsWith($"{other}", StringComparison.OrdinalIgnoreCase),
        "StringContains" => value.Contains($"{other}", StringComparison.OrdinalIgnoreCase),
        _ => decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) && Compare(name, number, other),
    };

    private static bool Compare(string name, decimal number, JsonNode? other) => name switch
    {
        "NumberIn" => number == Number(other),
        "NumberLessThan" => number < Number(other),
        "NumberGreaterThan" => number > Number(other),
        "NumberLessThanOrEquals" => number <= Number(other),
        "NumberGreaterThanOrEquals" => number >= Number(other),
        "NumberInRange" => number >= Number(other?[0]) && number <= Number(other?[1]),
        _ => false,
    };

    private static decimal Number(JsonNode? node) =>
        decimal.TryParse($"{node}", NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? ValueOf(PublishedEvent item, string key) => key.ToUpperInvariant() switch
    {
        "ID" => item.Id,
        "SUBJECT" => item.Subject,
        "EVENTTYPE" or "TYPE" => item.Type,
        "TOPIC" or "SOURCE" => item.Source,
        "DATAVERSION" => item.DataVersion,
        _ => (JsonNode.Parse(item.Data.Span) as JsonObject)?[key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..]]
            ?.ToString(),
    };
}
