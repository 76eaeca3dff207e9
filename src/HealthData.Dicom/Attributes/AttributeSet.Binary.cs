using System.Buffers.Text;
using System.Text;

namespace HealthData.Dicom;

public sealed partial class AttributeSet
{
    /// <summary>Gets the bytes of a binary attribute: <c>InlineBinary</c> of the JSON model, or the bytes of a file, in
    /// little endian order.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The bytes; null when the attribute is absent, has no bytes here, or is not of a binary value
    /// representation (OB, OD, OF, OL, OV, OW, UN), or when the text is not Base64. Its padding may be
    /// missing.</returns>
    public ReadOnlyMemory<byte>? GetBytes(AttributeTag tag)
    {
        var index = IndexOf(tag);
        if (index < 0)
        {
            return null;
        }

        var slot = _slots[index];
        if (slot.Kind == SlotKind.Element)
        {
            return Representations.IsBinary((ValueRepresentation)slot.Representation) ? ElementOf(slot).Bytes : null;
        }

        var content = SingleContent(slot, SlotKind.InlineBinary);
        if (content.IsEmpty)
        {
            return null;
        }

        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(content.Length + 3)];
        var status = Base64.DecodeFromUtf8(Padded(content), bytes, out _, out var written);
        return status == OperationStatus.Done ? bytes.AsMemory(0, written) : (ReadOnlyMemory<byte>?)null;
    }

    /// <summary>Returns where the value of an attribute can be retrieved (PS3.18 F.2.2, <c>BulkDataURI</c>).</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The address, absolute or relative to that of the set; null when the attribute has none that is valid.
    /// </returns>
    public Uri? GetBulkDataUri(AttributeTag tag)
    {
        var index = IndexOf(tag);
        if (index < 0)
        {
            return null;
        }

        var content = SingleContent(_slots[index], SlotKind.BulkDataUri);
        if (content.IsEmpty)
        {
            return null;
        }

        return Uri.TryCreate(Encoding.UTF8.GetString(content), UriKind.RelativeOrAbsolute, out var uri)
            ? uri
            : null;
    }

    private static ReadOnlySpan<byte> Padded(ReadOnlySpan<byte> content)
    {
        var missing = -content.Length & 3;
        if (missing is 0 or 3 || content.ContainsAny(" \t\r\n"u8))
        {
            return content;
        }

        var padded = new byte[content.Length + missing];
        content.CopyTo(padded);
        padded.AsSpan(content.Length).Fill((byte)'=');
        return padded;
    }

    /// <summary>Adds an element of a binary data set. The bytes are kept, not copied.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="representation">Its value representation; not SQ.</param>
    /// <param name="bytes">The value field, padding included.</param>
    /// <param name="bigEndian">Whether numbers and words have their most significant byte first.</param>
    /// <param name="decoder">Decodes texts; ISO 8859-1 if null.</param>
    internal void AddElement(
        AttributeTag tag,
        ValueRepresentation representation,
        ReadOnlyMemory<byte> bytes,
        bool bigEndian = false,
        ElementTextDecoder? decoder = null)
    {
        var slot = new AttributeSlot
        {
            Tag = tag.Value,
            Representation = (byte)representation,
            Kind = bytes.IsEmpty ? SlotKind.Empty : SlotKind.Element,
        };
        Put(slot, new BinaryElement(representation, bytes, bigEndian, decoder));
    }

    /// <summary>The value field of an element of a binary data set, padding included; empty for any other attribute.
    /// </summary>
    internal ReadOnlyMemory<byte> ElementBytes(AttributeTag tag)
    {
        var index = IndexOf(tag);
        return index >= 0 && _slots[index].Kind == SlotKind.Element ? ElementOf(_slots[index]).Bytes : default;
    }

    private BinaryElement ElementOf(in AttributeSlot slot) => (BinaryElement)_sources![slot.Source];

    private ReadOnlySpan<byte> SingleContent(AttributeSlot slot, SlotKind kind)
    {
        var values = new JsonValues(ValueOf(slot, kind));
        return values.MoveNext() ? JsonText.Content(values.Current) : default;
    }
}
