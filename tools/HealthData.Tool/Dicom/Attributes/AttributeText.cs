using VR = HealthData.Dicom.ValueRepresentation;

namespace HealthData.Tool.Dicom;

/// <summary>Shows attributes to people.</summary>
internal static class AttributeText
{
    private const int MaxValueLength = 80;

    /// <summary>The values as DICOM writes them, but days as ISO 8601.</summary>
    public static string Value(AttributeSet set, AttributeTag tag)
    {
        if (!set.TryGetEntry(tag, out var entry) || entry.IsEmpty)
        {
            return string.Empty;
        }

        return entry.ValueRepresentation switch
        {
            _ when entry.IsBulkData => "(bulk data)",
            VR.SQ => $"({PlainText.Count(set.GetSequence(tag).Count, "item", "items")})",
            VR.OB or VR.OD or VR.OF or VR.OL or VR.OV or VR.OW or VR.UN => Bytes(set, tag),
            VR.DA when set.TryGetDate(tag, out var day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => string.Join('\\', set.GetStrings(tag)),
        };
    }

    /// <summary>Prints all attributes, one a line, items of sequences indented.</summary>
    public static void Print(Output output, AttributeSet set, string indent = "")
    {
        foreach (var entry in set)
        {
            var name = AttributeDictionary.TryFind(entry.Tag, out var definition) ? definition.Keyword : string.Empty;
            var value = PlainText.Cut(PlainText.Clean(Value(set, entry.Tag)), MaxValueLength);
            output.Line($"{indent}{entry.Tag}  {entry.ValueRepresentation}  {name.PadRight(40)}  {value}".TrimEnd());
            if (entry.ValueRepresentation == VR.SQ)
            {
                foreach (var item in set.GetSequence(entry.Tag))
                {
                    Print(output, item, indent + "  ");
                }
            }
        }
    }

    private static string Bytes(AttributeSet set, AttributeTag tag) =>
        set.GetBytes(tag) is { } bytes ? $"({PlainText.Size(bytes.Length)})" : string.Empty;
}
