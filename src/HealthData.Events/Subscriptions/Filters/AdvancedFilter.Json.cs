namespace HealthData.Events;

/// <content>Reading and writing.</content>
public sealed partial class AdvancedFilter
{
    internal static AdvancedFilter Read(JsonElement element)
    {
        var members = new MemberReader(element);
        var name = members.Text("operatorType");
        var filterOperator = string.IsNullOrEmpty(name) ? default : new AdvancedFilterOperator(name);
        var key = members.Text("key") ?? string.Empty;
        return new(filterOperator, key)
        {
            Flag = filterOperator == AdvancedFilterOperator.BoolEquals && members.Flag("value") == true,
            Ranges = HasRanges(filterOperator) ? TakeRanges(members, element) : [],
            Numbers = Starts(filterOperator, "Number") && !HasRanges(filterOperator)
                ? TakeNumbers(members, element)
                : [],
            Texts = Starts(filterOperator, "String") && AreAll(element, IsText) ? [.. members.Texts("values")] : [],
            Unknown = members.Rest(),
        };
    }

    /// <summary>Refuses what the service can't take.</summary>
    internal void Check()
    {
        FilterLimits.Key(Key);
        if (Texts.Count > 0)
        {
            FilterLimits.Texts([.. Texts]);
        }
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("operatorType", Operator.ToString());
        json.WriteString("key", Key);
        WriteValues(json);
        Unknown.Write(json);
        json.WriteEndObject();
    }

    private static bool HasRanges(AdvancedFilterOperator filterOperator) =>
        filterOperator == AdvancedFilterOperator.NumberInRange
        || filterOperator == AdvancedFilterOperator.NumberNotInRange;

    private static bool HasOneNumber(AdvancedFilterOperator filterOperator) =>
        Starts(filterOperator, "NumberLess") || Starts(filterOperator, "NumberGreater");

    private static bool Starts(AdvancedFilterOperator filterOperator, string start) =>
        filterOperator.ToString().StartsWith(start, StringComparison.OrdinalIgnoreCase);

    // What isn't as it should be stays with the unknown members.
    private static FilterRange[] TakeRanges(MemberReader members, JsonElement element) => AreAll(element, IsRange)
        ? [.. members.Items("values").Select(item => new FilterRange(item[0].GetDecimal(), item[1].GetDecimal()))]
        : [];

    private static decimal[] TakeNumbers(MemberReader members, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("value", out var value)
            && IsNumber(value))
        {
            return [members.Take("value", JsonValueKind.Number)!.Value.GetDecimal()];
        }

        return AreAll(element, IsNumber) ? [.. members.Items("values").Select(item => item.GetDecimal())] : [];
    }

    private static bool AreAll(JsonElement element, Func<JsonElement, bool> test) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array
        && values.EnumerateArray().All(test);

    private static bool IsText(JsonElement item) => item.ValueKind == JsonValueKind.String;

    private static bool IsNumber(JsonElement item) =>
        item.ValueKind == JsonValueKind.Number && item.TryGetDecimal(out _);

    private static bool IsRange(JsonElement item) => item.ValueKind == JsonValueKind.Array
        && item.GetArrayLength() == 2 && IsNumber(item[0]) && IsNumber(item[1]);

    private void WriteValues(Utf8JsonWriter json)
    {
        if (Operator == AdvancedFilterOperator.BoolEquals)
        {
            json.WriteBoolean("value", Flag);
        }
        else if (HasOneNumber(Operator) && Numbers.Count > 0)
        {
            json.WriteNumber("value", Numbers[0]);
        }
        else if (Texts.Count > 0)
        {
            MemberWriter.Texts(json, "values", Texts);
        }
        else if (Numbers.Count > 0 || Ranges.Count > 0)
        {
            json.WriteStartArray("values");
            foreach (var number in Numbers)
            {
                json.WriteNumberValue(number);
            }

            foreach (var (from, to) in Ranges)
            {
                json.WriteStartArray();
                json.WriteNumberValue(from);
                json.WriteNumberValue(to);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }
}
