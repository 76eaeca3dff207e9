using System.Buffers.Binary;
using System.Text;

namespace HealthData.Dicom.Tests.Part10;

/// <summary>Puts files together byte by byte, right ones and wrong ones.</summary>
internal sealed class DicomBytes
{
    public const uint Undefined = 0xFFFFFFFF;
    public const uint Item = 0xFFFEE000;
    public const uint ItemEnd = 0xFFFEE00D;
    public const uint SequenceEnd = 0xFFFEE0DD;
    public const string ExplicitLittle = "1.2.840.10008.1.2.1";
    public const string ImplicitLittle = "1.2.840.10008.1.2";
    public const string ExplicitBig = "1.2.840.10008.1.2.2";
    public const string Deflated = "1.2.840.10008.1.2.1.99";
    public const string Jpeg = "1.2.840.10008.1.2.4.50";

    private readonly List<byte> _bytes = [];

    public static DicomBytes Bare => new();

    public bool IsBigEndian { get; init; }

    public int Length => _bytes.Count;

    public static DicomBytes File(string syntax, uint metaLengthError = 0)
    {
        var meta = new DicomBytes().Explicit(0x00020010, "UI", syntax);
        return new DicomBytes { IsBigEndian = false }.Raw(new byte[128]).Raw("DICM"u8.ToArray())
            .Explicit(0x00020000, "UL", BitConverter.GetBytes((uint)meta.Length + metaLengthError)).Raw(meta.ToArray());
    }

    public DicomBytes Raw(params byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public DicomBytes Explicit(uint tag, string vr, string value) => Explicit(tag, vr, Padded(value));

    public DicomBytes Explicit(uint tag, string vr, byte[] value) =>
        ExplicitHeader(tag, vr, (uint)value.Length).Raw(value);

    public DicomBytes ExplicitHeader(uint tag, string vr, uint length)
    {
        Tag(tag).Raw(Encoding.Latin1.GetBytes(vr));
        return vr is "OB" or "OW" or "OF" or "OD" or "OL" or "OV" or "SQ" or "UN" or "UT"
            or "UC" or "UR" or "SV" or "UV"
            ? UInt16(0).UInt32(length)
            : UInt16((ushort)length);
    }

    public DicomBytes Implicit(uint tag, string value) => Implicit(tag, Padded(value));

    public DicomBytes Implicit(uint tag, byte[] value) => Header(tag, (uint)value.Length).Raw(value);

    /// <summary>A tag and a length of four bytes: an implicit element, an item or a delimiter.</summary>
    public DicomBytes Header(uint tag, uint length) => Tag(tag).UInt32(length);

    public DicomBytes UInt16(ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(
            bytes, IsBigEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
        _bytes.AddRange(bytes);
        return this;
    }

    public DicomBytes UInt32(uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(
            bytes, IsBigEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
        _bytes.AddRange(bytes);
        return this;
    }

    public byte[] ToArray() => [.. _bytes];

    private DicomBytes Tag(uint tag) => UInt16((ushort)(tag >> 16)).UInt16((ushort)tag);

    private static byte[] Padded(string text) => Encoding.Latin1.GetBytes(text.Length % 2 == 0 ? text : text + "\0");
}
