namespace HealthData.Dicom.FoDicom;

/// <summary>Reads an identifier of a query (PS3.4 C.2.2): an attribute with a value is to match, one without is to be
/// returned.</summary>
internal static class QueryReader
{
    public static void Read(
        DicomDataset dataset,
        IDictionary<AttributeTag, string> matches,
        IList<AttributeTag> fields,
        Func<AttributeTag, AttributeSet, bool> takeItem)
    {
        var attributes = DataSetWriter.Write(dataset);
        foreach (var entry in attributes)
        {
            if (IsAboutQuery(entry.Tag))
            {
                continue;
            }

            if (entry.ValueRepresentation == ValueRepresentation.SQ)
            {
                ReadSequence(entry.Tag, attributes.GetSequence(entry.Tag), fields, takeItem);
            }
            else if (Text(attributes, entry) is { Length: > 0 } text)
            {
                matches[entry.Tag] = text;
            }
            else
            {
                fields.Add(entry.Tag);
            }
        }
    }

    private static void ReadSequence(
        AttributeTag tag,
        IReadOnlyList<AttributeSet> items,
        IList<AttributeTag> fields,
        Func<AttributeTag, AttributeSet, bool> takeItem)
    {
        var keys = items.Where(item => item.Any(entry => !entry.IsEmpty)).ToArray();
        if (keys.Length == 0)
        {
            fields.Add(tag);
        }
        else if (keys.Length > 1 || !takeItem(tag, keys[0]))
        {
            throw new ArgumentException($"The items of {tag} can't be searched by. Leave them empty.");
        }
    }

    // What tells how to read the rest, or has no values of its own.
    private static bool IsAboutQuery(AttributeTag tag) => tag.IsPrivateCreator
        || tag == Keyword.SpecificCharacterSet || tag == Keyword.QueryRetrieveLevel
        || tag == Keyword.TimezoneOffsetFromUTC;

    private static string Text(AttributeSet attributes, AttributeEntry entry) => entry.IsEmpty
        ? ""
        : string.Join('\\', attributes.GetStrings(entry.Tag)) is { Length: > 0 } text
            ? text
            : throw new ArgumentException($"Attribute {entry.Tag} can't be searched by its bytes.");
}
