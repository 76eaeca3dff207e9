namespace HealthData.Tool.Dicom;

/// <summary>Prints what a search has found: a table, or a line of JSON for each.</summary>
internal sealed class ResultPrinter(Output output, IReadOnlyList<AttributeTag> columns, bool isDicomJson)
{
    private readonly TextTable _table = new(
        output, [.. columns.Select(Header)], header => header.EndsWith("UID", StringComparison.Ordinal));

    /// <summary>Gets how many results were printed.</summary>
    public int Count { get; private set; }

    public void Print(AttributeSet set)
    {
        Count++;
        if (isDicomJson)
        {
            DicomJson.Print(output, set);
        }
        else if (output.IsJson)
        {
            output.Json(writer => AttributeJson.WriteMembers(writer, set));
        }
        else
        {
            _table.Add([.. columns.Select(tag => AttributeText.Value(set, tag))]);
        }
    }

    public void End()
    {
        _table.End();
        if (Count == 0 && !output.IsJson && !isDicomJson)
        {
            output.Line("No results.");
        }
    }

    private static string Header(AttributeTag tag) =>
        AttributeDictionary.TryFind(tag, out var definition) ? definition.Keyword : tag.ToString();
}
