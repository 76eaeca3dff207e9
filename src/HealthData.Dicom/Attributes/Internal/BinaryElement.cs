using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>The bytes of one element of a binary data set (PS3.5 7.1), put into the JSON model when asked
/// for.</summary>
internal sealed class BinaryElement(
    ValueRepresentation representation, ReadOnlyMemory<byte> bytes, bool bigEndian, ElementTextDecoder? decoder)
{
    private byte[]? _json;

    /// <summary>The bytes in little endian order.</summary>
    public ReadOnlyMemory<byte> Bytes => bigEndian ? Swap() : bytes;

    /// <summary>The JSON object of the attribute.</summary>
    public byte[] Json => _json ??= AttributeWriter.Write(representation, WriteValue);

    private void WriteValue(Utf8JsonWriter writer)
    {
        if (bytes.Length == 0)
        {
            return;
        }

        if (Representations.IsBinary(representation))
        {
            writer.WriteBase64String("InlineBinary"u8, Bytes.Span);
            return;
        }

        writer.WriteStartArray("Value"u8);
        if (Representations.IsText(representation))
        {
            WriteTexts(writer);
        }
        else
        {
            WriteNumbers(writer, Bytes.Span);
        }

        writer.WriteEndArray();
    }

    private void WriteTexts(Utf8JsonWriter writer)
    {
        var text = decoder is null ? Encoding.Latin1.GetString(bytes.Span) : decoder(bytes.Span, representation);
        if (Representations.IsSingleText(representation))
        {
            AttributeWriter.WriteText(writer, representation, text.TrimEnd(' ', '\0'));
            return;
        }

        foreach (var value in text.Split('\\'))
        {
            AttributeWriter.WriteText(writer, representation, value.Trim(' ', '\0'));
        }
    }

    private void WriteNumbers(Utf8JsonWriter writer, ReadOnlySpan<byte> rest)
    {
        var size = representation == ValueRepresentation.AT ? 4 : Representations.WordSize(representation);
        for (; rest.Length >= size; rest = rest[size..])
        {
            switch (representation)
            {
                case ValueRepresentation.US:
                    writer.WriteNumberValue(BinaryPrimitives.ReadUInt16LittleEndian(rest));
                    break;
                case ValueRepresentation.SS:
                    writer.WriteNumberValue(BinaryPrimitives.ReadInt16LittleEndian(rest));
                    break;
                case ValueRepresentation.UL:
                    writer.WriteNumberValue(BinaryPrimitives.ReadUInt32LittleEndian(rest));
                    break;
                case ValueRepresentation.SL:
                    writer.WriteNumberValue(BinaryPrimitives.ReadInt32LittleEndian(rest));
                    break;
                case ValueRepresentation.UV:
                    writer.WriteNumberValue(BinaryPrimitives.ReadUInt64LittleEndian(rest));
                    break;
                case ValueRepresentation.SV:
                    writer.WriteNumberValue(BinaryPrimitives.ReadInt64LittleEndian(rest));
                    break;
                case ValueRepresentation.FL:
                    AttributeWriter.WriteFloat(writer, BinaryPrimitives.ReadSingleLittleEndian(rest));
                    break;
                case ValueRepresentation.FD:
                    AttributeWriter.WriteDouble(writer, BinaryPrimitives.ReadDoubleLittleEndian(rest));
                    break;
                case ValueRepresentation.AT:
                    WriteTag(writer, rest);
                    break;
            }
        }
    }

    private static void WriteTag(Utf8JsonWriter writer, ReadOnlySpan<byte> bytes)
    {
        var group = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        var element = BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..]);
        writer.WriteStringValue(new AttributeTag(group, element).ToString());
    }

    private byte[] Swap()
    {
        var swapped = bytes.ToArray();
        var size = Representations.WordSize(representation);
        for (var at = 0; at + size <= swapped.Length; at += size)
        {
            swapped.AsSpan(at, size).Reverse();
        }

        return swapped;
    }
}
