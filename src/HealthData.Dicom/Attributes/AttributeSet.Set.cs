using System.Globalization;
using System.Text.Json;

namespace HealthData.Dicom;

public sealed partial class AttributeSet
{
    /// <summary>Sets an attribute without a value, as for a return key of a query.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="representation">Its value representation; that of the dictionary when left out.</param>
    /// <returns>This set.</returns>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet SetEmpty(AttributeTag tag, ValueRepresentation representation = ValueRepresentation.None) =>
        Put(tag, Known(tag, representation), static _ => { });

    /// <summary>Sets texts. The value representation is that of the dictionary, LO for a tag that it does not have.
    /// </summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="values">The values; null or empty represents an empty value. Names in the form of a DICOM file,
    /// numbers in the invariant culture.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">The attribute has binary values or items.</exception>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet Set(AttributeTag tag, params string?[] values) =>
        Set(tag, TextRepresentation(tag), values);

    /// <summary>Sets texts with a value representation, as for private attributes.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="representation">The value representation.</param>
    /// <param name="values">The values; null or empty represents an empty value.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">The value representation is binary or SQ.</exception>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet Set(AttributeTag tag, ValueRepresentation representation, params string?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (Representations.IsBinary(representation)
            || representation is ValueRepresentation.SQ or ValueRepresentation.None)
        {
            throw new ArgumentException(
                $"Attribute {tag} has the value representation {representation}, which has no text values. Use "
                + "SetBytes or SetSequence, or specify another value representation.",
                nameof(tag));
        }

        return PutValues(tag, representation, values, (writer, value) =>
            AttributeWriter.WriteText(writer, representation, value));
    }

    /// <summary>Sets integers.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="values">The values.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet Set(AttributeTag tag, params long[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var representation = Known(tag, ValueRepresentation.None);
        if (representation == ValueRepresentation.US && Array.Exists(values, static value => value < 0))
        {
            representation = ValueRepresentation.SS;
        }

        representation = NumberRepresentation(representation, ValueRepresentation.SV);
        return PutValues(tag, representation, values, static (writer, value) => writer.WriteNumberValue(value));
    }

    /// <summary>Sets floating point numbers.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="values">The values.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet Set(AttributeTag tag, params double[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var representation = NumberRepresentation(Known(tag, ValueRepresentation.None), ValueRepresentation.FD);
        return PutValues(tag, representation, values, AttributeWriter.WriteDouble);
    }

    /// <summary>Sets decimal numbers.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="values">The values; zeros at the end are kept.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet Set(AttributeTag tag, params decimal[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var representation = NumberRepresentation(Known(tag, ValueRepresentation.None), ValueRepresentation.DS);
        return PutValues(tag, representation, values, static (writer, value) => writer.WriteNumberValue(value));
    }

    /// <summary>Sets persons' names.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="values">The values.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet Set(AttributeTag tag, params PersonName[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return PutValues(tag, ValueRepresentation.PN, values, static (writer, value) =>
        {
            if (value.IsEmpty)
            {
                writer.WriteNullValue();
            }
            else
            {
                PersonNameText.Write(writer, value);
            }
        });
    }

    /// <summary>Sets a date.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The date.</param>
    /// <returns>This set.</returns>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet Set(AttributeTag tag, DateOnly value) =>
        Set(tag, ValueRepresentation.DA, value.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    /// <summary>Sets a time of day.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The time; it is written to the microsecond.</param>
    /// <returns>This set.</returns>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet Set(AttributeTag tag, TimeOnly value) =>
        Set(tag, ValueRepresentation.TM, value.ToString("HHmmss.FFFFFF", CultureInfo.InvariantCulture).TrimEnd('.'));

    /// <summary>Sets a point in time with its offset from UTC.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="value">The point in time; it is written to the microsecond.</param>
    /// <returns>This set.</returns>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet Set(AttributeTag tag, DateTimeOffset value)
    {
        var local = value.ToString("yyyyMMddHHmmss.FFFFFF", CultureInfo.InvariantCulture).TrimEnd('.');
        var offset = value.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        return Set(tag, ValueRepresentation.DT, local + offset);
    }

    /// <summary>Sets the bytes of a binary attribute; they are written as <c>InlineBinary</c>.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="bytes">The bytes, words in little endian order; they are copied.</param>
    /// <param name="representation">The value representation; that of the dictionary when left out.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentException">The value representation is not a binary one.</exception>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet SetBytes(
        AttributeTag tag, ReadOnlyMemory<byte> bytes, ValueRepresentation representation = ValueRepresentation.None)
    {
        representation = Known(tag, representation);
        if (!Representations.IsBinary(representation))
        {
            throw new ArgumentException(
                $"Attribute {tag} has the value representation {representation}, which isn't binary.", nameof(tag));
        }

        return Put(tag, representation, writer =>
        {
            if (!bytes.IsEmpty)
            {
                writer.WriteBase64String("InlineBinary"u8, bytes.Span);
            }
        });
    }

    /// <summary>Sets where the value of an attribute can be retrieved.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="uri">The address.</param>
    /// <param name="representation">The value representation; that of the dictionary when left out.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="uri"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The set is an item of a sequence that was read.</exception>
    public AttributeSet SetBulkDataUri(
        AttributeTag tag, Uri uri, ValueRepresentation representation = ValueRepresentation.None)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return Put(tag, Known(tag, representation), writer =>
            writer.WriteString("BulkDataURI"u8, uri.OriginalString));
    }

    private static ValueRepresentation Known(AttributeTag tag, ValueRepresentation representation) =>
        representation == ValueRepresentation.None ? AttributeDictionary.GetValueRepresentation(tag) : representation;

    private static ValueRepresentation TextRepresentation(AttributeTag tag) =>
        AttributeDictionary.GetValueRepresentation(tag) is var known and not ValueRepresentation.UN
            ? known
            : ValueRepresentation.LO;

    private static ValueRepresentation NumberRepresentation(
        ValueRepresentation known, ValueRepresentation otherwise) =>
        Representations.IsNumber(known) ? known : otherwise;

    private AttributeSet PutValues<T>(
        AttributeTag tag, ValueRepresentation representation, T[] values, Action<Utf8JsonWriter, T> write) =>
        Put(tag, representation, writer =>
        {
            if (values.Length == 0)
            {
                return;
            }

            writer.WriteStartArray("Value"u8);
            foreach (var value in values)
            {
                write(writer, value);
            }

            writer.WriteEndArray();
        });

    private AttributeSet Put(AttributeTag tag, ValueRepresentation representation, Action<Utf8JsonWriter> write)
    {
        var text = AttributeWriter.Write(representation, write);
        var slot = new AttributeSlot { Tag = tag.Value, Representation = (byte)representation };
        new JsonScanner(text).ScanAttribute(0, ref slot);
        Put(slot, text);
        return this;
    }
}
