namespace HealthData.Tool.Dicom;

/// <summary>Prints extended query tags: a table, or a line of JSON for each.</summary>
internal sealed class TagPrinter(Output output)
{
    private readonly TextTable _table = new(
        output, ["Tag", "Keyword", "VR", "Level", "Status", "Queries", "Errors"]);

    private int _count;

    public void Print(ExtendedQueryTag tag)
    {
        _count++;
        if (output.IsJson)
        {
            output.Json(writer => Write(writer, tag));
        }
        else
        {
            _table.Add(
            [
                tag.Tag.ToString(),
                AttributeDictionary.TryFind(tag.Tag, out var definition) ? definition.Keyword : string.Empty,
                tag.ValueRepresentation.ToString(),
                tag.Level.ToString(),
                tag.Status.ToString(),
                tag.QueryStatus.ToString(),
                tag.ErrorCount.ToString(CultureInfo.InvariantCulture),
            ]);
        }
    }

    public void End()
    {
        _table.End();
        if (_count == 0 && !output.IsJson)
        {
            output.Line("No extended query tags.");
        }
    }

    private static void Write(Utf8JsonWriter writer, ExtendedQueryTag tag)
    {
        writer.WriteString("tag", tag.Tag.ToString());
        writer.WriteString("valueRepresentation", tag.ValueRepresentation.ToString());
        writer.WriteString("level", tag.Level.ToString());
        writer.WriteString("status", tag.Status.ToString());
        writer.WriteString("queryStatus", tag.QueryStatus.ToString());
        writer.WriteNumber("errorCount", tag.ErrorCount);
        if (tag.OperationId is { } id)
        {
            writer.WriteString("operationId", id);
        }
    }
}
