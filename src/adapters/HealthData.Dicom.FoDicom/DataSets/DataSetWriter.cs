using System.Globalization;

namespace HealthData.Dicom.FoDicom;

/// <summary>Makes an <see cref="AttributeSet"/> from a data set of fo-dicom.</summary>
internal static class DataSetWriter
{
    public static AttributeSet Write(DicomDataset dataset)
    {
        var attributes = new AttributeSet();
        foreach (var item in dataset)
        {
            var tag = new AttributeTag(item.Tag.Group, item.Tag.Element);
            if (tag.Element != 0
                && Enum.TryParse(item.ValueRepresentation.Code, out ValueRepresentation representation))
            {
                Write(attributes, tag, representation, item);
            }
        }

        return attributes;
    }

    private static void Write(
        AttributeSet attributes, AttributeTag tag, ValueRepresentation representation, DicomItem item)
    {
        switch (item)
        {
            case DicomSequence sequence:
                attributes.SetSequence(tag, [.. sequence.Items.Select(Write)]);
                break;
            case DicomElement { Buffer: IBulkDataUriByteBuffer bulkData }:
                attributes.SetBulkDataUri(tag, Address(tag, bulkData.BulkDataUri), representation);
                break;
            case DicomElement { Buffer.Size: > 0 } element:
                Write(attributes, tag, representation, element);
                break;
            case DicomElement:
                attributes.SetEmpty(tag, representation);
                break;
        }
    }

    private static void Write(
        AttributeSet attributes, AttributeTag tag, ValueRepresentation representation, DicomElement element)
    {
        if (element is DicomStringElement text)
        {
            attributes.Set(tag, representation, Texts(text));
        }
        else if (element is DicomAttributeTag tags)
        {
            attributes.Set(tag, representation, [.. tags.Values.Select(Text)]);
        }
        else if (Numbers(element) is { } numbers)
        {
            attributes.Set(tag, representation, numbers);
        }
        else if (!IsPixelData(tag))
        {
            attributes.SetBytes(tag, element.Buffer.Data, representation);
        }
    }

    private static string[] Texts(DicomStringElement element) => element is DicomMultiStringElement
        ? [.. element.Get<string[]>().Select(text => text.Trim(' ', '\0'))]
        : [element.Get<string>().TrimEnd(' ', '\0')];

    private static string[]? Numbers(DicomElement element) => element switch
    {
        DicomFloatingPointDouble => Texts<double>(element),
        DicomFloatingPointSingle => Texts<float>(element),
        DicomSignedLong => Texts<int>(element),
        DicomSignedShort => Texts<short>(element),
        DicomSignedVeryLong => Texts<long>(element),
        DicomUnsignedLong => Texts<uint>(element),
        DicomUnsignedShort => Texts<ushort>(element),
        DicomUnsignedVeryLong => Texts<ulong>(element),
        _ => null,
    };

    private static string[] Texts<T>(DicomElement element)
        where T : IFormattable =>
        Array.ConvertAll(element.Get<T[]>(), number => number.ToString(null, CultureInfo.InvariantCulture));

    private static string Text(DicomTag tag) => new AttributeTag(tag.Group, tag.Element).ToString();

    // Metadata have no pixel data (PS3.18 10.4.1.1.2), nor have the data sets of files that the client has read.
    private static bool IsPixelData(AttributeTag tag) =>
        tag == Keyword.PixelData || tag == Keyword.FloatPixelData || tag == Keyword.DoubleFloatPixelData;

    private static Uri Address(AttributeTag tag, string address) =>
        Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out var uri)
            ? uri
            : throw new DicomFormatException($"The bulk data of attribute {tag} have an address that isn't valid.");
}
