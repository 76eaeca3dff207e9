using System.Globalization;
using System.Numerics;

namespace HealthData.Dicom.FoDicom;

/// <summary>Makes elements of fo-dicom from the values of attributes.</summary>
internal static class ElementReader
{
    public static DicomItem Read(AttributeSet attributes, AttributeEntry entry, DicomTag tag)
    {
        if (entry.IsBulkData)
        {
            return OfBulkData(entry, tag, attributes.GetBulkDataUri(entry.Tag) ?? throw Invalid(entry));
        }

        var representation = entry.ValueRepresentation;
        if (IsBinary(representation))
        {
            var bytes = entry.IsEmpty ? default : attributes.GetBytes(entry.Tag) ?? throw Invalid(entry);
            return ElementFactory.Create(tag, representation, new MemoryByteBuffer(bytes.ToArray()))
                ?? throw Invalid(entry);
        }

        return ElementFactory.Create(tag, representation, Texts(attributes, entry))
            ?? representation switch
            {
                ValueRepresentation.AT => new DicomAttributeTag(tag, Numbers<DicomTag>(attributes, entry, TryTag)),
                ValueRepresentation.FD => new DicomFloatingPointDouble(tag, Numbers<double>(attributes, entry)),
                ValueRepresentation.FL => new DicomFloatingPointSingle(tag, Numbers<float>(attributes, entry)),
                ValueRepresentation.SL => new DicomSignedLong(tag, Numbers<int>(attributes, entry)),
                ValueRepresentation.SS => new DicomSignedShort(tag, Numbers<short>(attributes, entry)),
                ValueRepresentation.SV => new DicomSignedVeryLong(tag, Numbers<long>(attributes, entry)),
                ValueRepresentation.UL => new DicomUnsignedLong(tag, Numbers<uint>(attributes, entry)),
                ValueRepresentation.US => new DicomUnsignedShort(tag, Numbers<ushort>(attributes, entry)),
                ValueRepresentation.UV => new DicomUnsignedVeryLong(tag, Numbers<ulong>(attributes, entry)),
                _ => throw Invalid(entry),
            };
    }

    private delegate bool TryRead<T>(string text, out T value);

    private static DicomElement OfBulkData(AttributeEntry entry, DicomTag tag, Uri uri) =>
        ElementFactory.Create(tag, entry.ValueRepresentation, new BulkDataUriByteBuffer(uri.OriginalString))
            ?? throw Invalid(entry);

    private static string[] Texts(AttributeSet attributes, AttributeEntry entry) =>
        entry.IsEmpty ? [] : [.. attributes.GetStrings(entry.Tag).Select(text => text ?? "")];

    private static T[] Numbers<T>(AttributeSet attributes, AttributeEntry entry)
        where T : INumberBase<T> => Numbers(
            attributes,
            entry,
            (string text, out T value) => T.TryParse(
                text,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out value!));

    private static T[] Numbers<T>(AttributeSet attributes, AttributeEntry entry, TryRead<T> read)
    {
        var texts = Texts(attributes, entry);
        if (Array.TrueForAll(texts, text => text.Length == 0))
        {
            return [];
        }

        return Array.ConvertAll(texts, text => read(text, out var value) ? value : throw Invalid(entry));
    }

    private static bool TryTag(string text, out DicomTag tag)
    {
        var isTag = AttributeTag.TryParse(text, out var read);
        tag = new DicomTag(read.Group, read.Element);
        return isTag;
    }

    private static bool IsBinary(ValueRepresentation representation) => representation
        is ValueRepresentation.OB or ValueRepresentation.OD or ValueRepresentation.OF or ValueRepresentation.OL
        or ValueRepresentation.OV or ValueRepresentation.OW or ValueRepresentation.UN;

    private static DicomFormatException Invalid(AttributeEntry entry) => new(
        $"Attribute {entry.Tag} has a value that isn't valid for its value representation, "
        + $"{entry.ValueRepresentation}, so it can't be in a DicomDataset. Read it from the AttributeSet.");
}
