using VR = HealthData.Dicom.ValueRepresentation;

namespace HealthData.Tool.Dicom;

/// <summary>
/// Writes data sets for programs that don't know DICOM: members by keyword, numbers as numbers, days as ISO 8601, and
/// arrays where the dictionary allows more than one value.
/// </summary>
internal static class AttributeJson
{
    public static void WriteMembers(Utf8JsonWriter writer, AttributeSet set)
    {
        foreach (var entry in set)
        {
            writer.WritePropertyName(MemberName.Of(entry.Tag));
            if (entry.IsBulkData)
            {
                writer.WriteStartObject();
                writer.WriteString("bulkDataUri", set.GetBulkDataUri(entry.Tag)?.OriginalString);
                writer.WriteEndObject();
            }
            else
            {
                WriteValue(writer, set, entry);
            }
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, AttributeSet set, AttributeEntry entry)
    {
        switch (entry.ValueRepresentation)
        {
            case VR.SQ:
                WriteSequence(writer, set.GetSequence(entry.Tag));
                break;
            case VR.OB or VR.OD or VR.OF or VR.OL or VR.OV or VR.OW or VR.UN:
                WriteBytes(writer, set.GetBytes(entry.Tag));
                break;
            case VR.IS or VR.SL or VR.SS or VR.UL or VR.US or VR.SV or VR.UV:
                WriteTyped(writer, set, entry, set.GetInt64s, static (to, number) => to.WriteNumberValue(number));
                break;
            case VR.DS or VR.FL or VR.FD:
                WriteTyped(writer, set, entry, set.GetDecimals, static (to, number) => to.WriteNumberValue(number));
                break;
            case VR.DA:
                WriteTyped(writer, set, entry, set.GetDates, static (to, day) =>
                    to.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
                break;
            default:
                WriteTexts(writer, set, entry);
                break;
        }
    }

    // A value that is not what its type says is written as it is.
    private static void WriteTyped<T>(
        Utf8JsonWriter writer,
        AttributeSet set,
        AttributeEntry entry,
        Func<AttributeTag, IReadOnlyList<T?>> read,
        Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        var values = read(entry.Tag);
        if (!values.Contains(null))
        {
            WriteAll(writer, entry, values, (to, value) => write(to, value!.Value));
            return;
        }

        var texts = set.GetStrings(entry.Tag);
        WriteAll(writer, entry, [.. values.Select((value, index) => Either(value, texts, index))], (to, value) =>
        {
            if (value is T typed)
            {
                write(to, typed);
            }
            else
            {
                to.WriteStringValue((string)value!);
            }
        });
    }

    private static object? Either<T>(T? value, IReadOnlyList<string?> texts, int index)
        where T : struct
    {
        var text = index < texts.Count ? texts[index] : null;
        return value is { } typed ? typed : string.IsNullOrEmpty(text) ? null : text;
    }

    private static void WriteTexts(Utf8JsonWriter writer, AttributeSet set, AttributeEntry entry) =>
        WriteAll(writer, entry, set.GetStrings(entry.Tag), static (to, text) => to.WriteStringValue(text));

    private static void WriteAll<T>(
        Utf8JsonWriter writer, AttributeEntry entry, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        var isArray = values.Count > 1
            || (AttributeDictionary.TryFind(entry.Tag, out var definition) && definition.ValueMultiplicity != "1");
        if (isArray)
        {
            writer.WriteStartArray();
        }
        else if (values.Count == 0)
        {
            writer.WriteNullValue();
        }

        foreach (var value in values)
        {
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                write(writer, value);
            }
        }

        if (isArray)
        {
            writer.WriteEndArray();
        }
    }

    private static void WriteSequence(Utf8JsonWriter writer, IReadOnlyList<AttributeSet> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            writer.WriteStartObject();
            WriteMembers(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteBytes(Utf8JsonWriter writer, ReadOnlyMemory<byte>? bytes)
    {
        if (bytes is { } value)
        {
            writer.WriteBase64StringValue(value.Span);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
