namespace HealthData.Tool.MedTech.Compare;

/// <summary>Prints differences: one a line, or as a JSON object a line.</summary>
/// <param name="output">Where to.</param>
/// <param name="mask">Whether values and ids are left out.</param>
internal sealed class ChangePrinter(Output output, bool mask)
{
    private const int MaxValues = 10;
    private const int MaxLength = 60;

    public int Count { get; private set; }

    public void Print(MappingChange change)
    {
        Count++;
        if (output.IsJson)
        {
            output.Json(json => Write(json, change));
            return;
        }

        var place = change.Source is { } source
            ? string.Create(CultureInfo.InvariantCulture, $"{source}({change.Line}): ")
            : "";
        var what = change.What == "observation" ? "Observation" : change.What;
        var id = change.Id is { } known && !mask ? $" {known}" : "";
        var values = change.Values.Take(MaxValues).Select(TextOf).ToList();
        if (change.Values.Count > MaxValues)
        {
            values.Add($"and {change.Values.Count - MaxValues} more");
        }

        var text = $"{place}{what} {NameOf(change.Kind)}: {change.Type}{id}"
            + string.Concat(values.Select(value => $", {value}"));
        output.Line(PlainText.Clean(text));
    }

    private string TextOf(ValueChange change) =>
        mask ? change.Name : $"{change.Name} {Quoted(change.Before)} -> {Quoted(change.After)}";

    private static string Quoted(string? value) => value is null ? "none" : $"\"{PlainText.Cut(value, MaxLength)}\"";

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Changed => "changed",
        ChangeKind.Appeared => "appeared",
        _ => "vanished",
    };

    private void Write(Utf8JsonWriter json, MappingChange change)
    {
        json.WriteString("what", change.What);
        json.WriteString("change", NameOf(change.Kind));
        if (change.Source is { } source)
        {
            json.WriteString("source", source);
            json.WriteNumber("line", change.Line);
        }

        json.WriteString(change.What == "problem" ? "problem" : "type", change.Type);
        if (change.Id is { } id && !mask)
        {
            json.WriteString("id", id);
        }

        json.WriteStartArray("values");
        foreach (var value in change.Values)
        {
            json.WriteStartObject();
            json.WriteString("name", value.Name);
            if (!mask)
            {
                json.WriteString("before", value.Before);
                json.WriteString("after", value.After);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
