using System.Text;

namespace HealthData.Dicom.FoDicom;

/// <summary>Creates elements of fo-dicom of a value representation.</summary>
internal static class ElementFactory
{
    private static readonly Encoding[] Utf8 = [Encoding.UTF8];

    /// <summary>Creates an element of bytes, or of what stands for them; null for a sequence.</summary>
    public static DicomElement? Create(DicomTag tag, ValueRepresentation representation, IByteBuffer bytes) =>
        representation switch
        {
            ValueRepresentation.AE => new DicomApplicationEntity(tag, bytes),
            ValueRepresentation.AS => new DicomAgeString(tag, bytes),
            ValueRepresentation.AT => new DicomAttributeTag(tag, bytes),
            ValueRepresentation.CS => new DicomCodeString(tag, bytes),
            ValueRepresentation.DA => new DicomDate(tag, bytes),
            ValueRepresentation.DS => new DicomDecimalString(tag, bytes),
            ValueRepresentation.DT => new DicomDateTime(tag, bytes),
            ValueRepresentation.FD => new DicomFloatingPointDouble(tag, bytes),
            ValueRepresentation.FL => new DicomFloatingPointSingle(tag, bytes),
            ValueRepresentation.IS => new DicomIntegerString(tag, bytes),
            ValueRepresentation.LO => new DicomLongString(tag, Utf8, bytes),
            ValueRepresentation.LT => new DicomLongText(tag, Utf8, bytes),
            ValueRepresentation.OB => new DicomOtherByte(tag, bytes),
            ValueRepresentation.OD => new DicomOtherDouble(tag, bytes),
            ValueRepresentation.OF => new DicomOtherFloat(tag, bytes),
            ValueRepresentation.OL => new DicomOtherLong(tag, bytes),
            ValueRepresentation.OV => new DicomOtherVeryLong(tag, bytes),
            ValueRepresentation.OW => new DicomOtherWord(tag, bytes),
            ValueRepresentation.PN => new DicomPersonName(tag, Utf8, bytes),
            ValueRepresentation.SH => new DicomShortString(tag, Utf8, bytes),
            ValueRepresentation.SL => new DicomSignedLong(tag, bytes),
            ValueRepresentation.SS => new DicomSignedShort(tag, bytes),
            ValueRepresentation.ST => new DicomShortText(tag, Utf8, bytes),
            ValueRepresentation.SV => new DicomSignedVeryLong(tag, bytes),
            ValueRepresentation.TM => new DicomTime(tag, bytes),
            ValueRepresentation.UC => new DicomUnlimitedCharacters(tag, Utf8, bytes),
            ValueRepresentation.UI => new DicomUniqueIdentifier(tag, bytes),
            ValueRepresentation.UL => new DicomUnsignedLong(tag, bytes),
            ValueRepresentation.UN => new DicomUnknown(tag, bytes),
            ValueRepresentation.UR => new DicomUniversalResource(tag, Utf8, bytes),
            ValueRepresentation.US => new DicomUnsignedShort(tag, bytes),
            ValueRepresentation.UT => new DicomUnlimitedText(tag, Utf8, bytes),
            ValueRepresentation.UV => new DicomUnsignedVeryLong(tag, bytes),
            _ => null,
        };

    /// <summary>Creates an element of texts; null for a value representation of other values.</summary>
    public static DicomElement? Create(DicomTag tag, ValueRepresentation representation, string[] texts) =>
        representation switch
        {
            ValueRepresentation.AE => new DicomApplicationEntity(tag, texts),
            ValueRepresentation.AS => new DicomAgeString(tag, texts),
            ValueRepresentation.CS => new DicomCodeString(tag, texts),
            ValueRepresentation.DA => new DicomDate(tag, texts),
            ValueRepresentation.DS => new DicomDecimalString(tag, texts),
            ValueRepresentation.DT => new DicomDateTime(tag, texts),
            ValueRepresentation.IS => new DicomIntegerString(tag, texts),
            ValueRepresentation.LO => new DicomLongString(tag, texts),
            ValueRepresentation.LT => new DicomLongText(tag, Single(texts)),
            ValueRepresentation.PN => new DicomPersonName(tag, texts),
            ValueRepresentation.SH => new DicomShortString(tag, texts),
            ValueRepresentation.ST => new DicomShortText(tag, Single(texts)),
            ValueRepresentation.TM => new DicomTime(tag, texts),
            ValueRepresentation.UC => new DicomUnlimitedCharacters(tag, texts),
            ValueRepresentation.UI => new DicomUniqueIdentifier(tag, texts),
            ValueRepresentation.UR => new DicomUniversalResource(tag, Single(texts)),
            ValueRepresentation.UT => new DicomUnlimitedText(tag, Single(texts)),
            _ => null,
        };

    // A backslash is part of such a text.
    private static string Single(string[] texts) => string.Join('\\', texts);
}
