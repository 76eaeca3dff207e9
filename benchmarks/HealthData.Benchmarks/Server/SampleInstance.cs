using System.Buffers.Binary;
using System.Text;

namespace HealthData.Benchmarks.Server;

/// <summary>A DICOM file with random pixels, whose SOP Instance UID can be numbered in place.</summary>
internal sealed class SampleInstance
{
    public const string Study = "1.2.3";
    private const string CtImageStorage = "1.2.840.10008.5.1.4.1.1.2";
    private const string ExplicitLittleEndian = "1.2.840.10008.1.2.1";
    private const string Uid = "1.2.3.4.1000000";
    private const int Digits = 6;

    private readonly List<int> _numbers = [];

    public SampleInstance(int length, int seed)
    {
        var meta = new MemoryStream();
        Write(meta, 0x0002, 0x0002, "UI", CtImageStorage);
        var inMeta = Write(meta, 0x0002, 0x0003, "UI", Uid);
        Write(meta, 0x0002, 0x0010, "UI", ExplicitLittleEndian);

        var file = new MemoryStream();
        file.Write(new byte[128]);
        file.Write("DICM"u8);
        var metaLength = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(metaLength, (int)meta.Length);
        Write(file, 0x0002, 0x0000, "UL", metaLength);
        _numbers.Add((int)file.Position + inMeta);
        meta.WriteTo(file);
        Write(file, 0x0008, 0x0016, "UI", CtImageStorage);
        _numbers.Add(Write(file, 0x0008, 0x0018, "UI", Uid));
        Write(file, 0x0010, 0x0020, "LO", "P1");
        Write(file, 0x0020, 0x000D, "UI", Study);
        Write(file, 0x0020, 0x000E, "UI", Study + ".4");
        var pixels = new byte[length - (int)file.Length - 12];
        new Random(seed).NextBytes(pixels);
        file.Write([0xE0, 0x7F, 0x10, 0x00, (byte)'O', (byte)'W', 0, 0]);
        var pixelLength = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(pixelLength, pixels.Length);
        PixelLengthOffset = (int)file.Position;
        file.Write(pixelLength);
        file.Write(pixels);
        Bytes = file.ToArray();
    }

    public byte[] Bytes { get; }

    /// <summary>Gets where the length of the pixels stands.</summary>
    public int PixelLengthOffset { get; }

    public static string SopClassUid => CtImageStorage;

    /// <summary>Gets the SOP Instance UID that the file has before it is numbered.</summary>
    public static string SopInstanceUid => Uid;

    /// <summary>Numbers the SOP Instance UID in a copy of the bytes.</summary>
    public void Number(Span<byte> copy, int number)
    {
        foreach (var at in _numbers)
        {
            number.TryFormat(
                copy.Slice(at + Uid.Length - Digits, Digits), out _, "000000", CultureInfo.InvariantCulture);
        }
    }

    private static int Write(MemoryStream to, ushort group, ushort element, string representation, string text) =>
        Write(
            to, group, element, representation, Encoding.ASCII.GetBytes(text.Length % 2 == 0 ? text : text + '\0'));

    private static int Write(MemoryStream to, ushort group, ushort element, string representation, byte[] value)
    {
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteUInt16LittleEndian(head, group);
        BinaryPrimitives.WriteUInt16LittleEndian(head[2..], element);
        Encoding.ASCII.GetBytes(representation, head[4..]);
        BinaryPrimitives.WriteUInt16LittleEndian(head[6..], (ushort)value.Length);
        to.Write(head);
        var at = (int)to.Position;
        to.Write(value);
        return at;
    }
}
