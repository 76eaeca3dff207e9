using System.Buffers.Text;
using System.Text;

namespace HealthData.Dicom;

public sealed partial class AttributeSet
{
    /// <summary>The bytes of a binary attribute: <c>InlineBinary</c> of the JSON model, or the bytes of a file, in
    /// little endian order.</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The bytes; null when the attribute is absent, has no bytes here, or is not of a binary value
    /// representation (OB, OD, OF, OL, OV, OW, UN).</returns>
    /// <exception cref="DicomFormatException">The text is not Base64.</exception>
    public ReadOnlyMemory<byte>? GetBytes(AttributeTag tag)
    {
        var index = IndexOf(tag);
        if (index < 0)
            return null;
        var slot = _slots[index];
        if (slot.Kind == SlotKind.Element)
            return Representations.IsBinary((ValueRepresentation)slot.Representation) ? ElementOf(slot).Bytes : null;
        var content = SingleContent(slot, SlotKind.InlineBinary);
        if (content.IsEmpty)
            return null;
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(content.Length)];
        if (Base64.DecodeFromUtf8(content, bytes, out _, out var written) != OperationStatus.Done)
            throw new DicomFormatException($"InlineBinary of attribute {tag} is not Base64.", tag, -1);
        return bytes.AsMemory(0, written);
    }

    /// <summary>Where the value of an attribute can be retrieved (PS3.18 F.2.2, <c>BulkDataURI</c>).</summary>
    /// <param name="tag">The attribute.</param>
    /// <returns>The address, absolute or relative to that of the set; null when the attribute has none.</returns>
    /// <exception cref="DicomFormatException">The text is not an address.</exception>
    public Uri? GetBulkDataUri(AttributeTag tag)
    {
        var index = IndexOf(tag);
        if (index < 0)
            return null;
        var content = SingleContent(_slots[index], SlotKind.BulkDataUri);
        if (content.IsEmpty)
            return null;
        return Uri.TryCreate(Encoding.UTF8.GetString(content), UriKind.RelativeOrAbsolute, out var uri)
            ? uri
            : throw new DicomFormatException($"BulkDataURI of attribute {tag} is not an address.", tag, -1);
    }

    /// <summary>Adds an element of a binary data set. The bytes are kept, not copied.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="representation">Its value representation; not SQ.</param>
    /// <param name="bytes">The value field, padding included.</param>
    /// <param name="bigEndian">Whether numbers and words have their most significant byte first.</param>
    /// <param name="decoder">Decodes texts; ISO 8859-1 when there is none.</param>
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
