using System.Buffers.Binary;
using System.Globalization;

namespace HealthData.Testing.Tests;

/// <summary>Builds small Part 10 files byte by byte, right ones and wrong ones, without the code under test.</summary>
internal sealed class TestFile
{
    public const string ImplicitVr = "1.2.840.10008.1.2";
    public const string ExplicitVr = "1.2.840.10008.1.2.1";
    public const string JpegBaseline = "1.2.840.10008.1.2.4.50";
    public const string Jpeg2000Lossless = "1.2.840.10008.1.2.4.90";
    public const string CtImageStorage = "1.2.840.10008.5.1.4.1.1.2";

    private static int _next;

    private readonly SortedDictionary<uint, (string Vr, byte[] Value)> _elements = [];

    public TestFile(string? study = null, string? series = null, string? instance = null)
    {
        var number = Interlocked.Increment(ref _next).ToString(CultureInfo.InvariantCulture);
        Study = study ?? $"1.2.3.{number}.1";
        Series = series ?? $"1.2.3.{number}.2";
        Instance = instance ?? $"1.2.3.{number}.3";
        Text(0x00080016, "UI", CtImageStorage);
        Text(0x00080018, "UI", Instance);
        Text(0x00100010, "PN", "Doe^Jane");
        Text(0x00100020, "LO", "P1");
        Text(0x0020000D, "UI", Study);
        Text(0x0020000E, "UI", Series);
    }

    public string Study { get; }

    public string Series { get; }

    public string Instance { get; }

    public string TransferSyntax { get; set; } = ExplicitVr;

    public byte[] Preamble { get; set; } = new byte[128];

    public byte[]? PixelBytes { get; private set; }

    public TestFile Text(uint tag, string vr, string value)
    {
        var padding = vr == "UI" ? "\0" : " ";
        _elements[tag] = (vr, Encoding.Latin1.GetBytes(value.Length % 2 == 0 ? value : value + padding));
        return this;
    }

    public TestFile Number(uint tag, int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        _elements[tag] = ("US", bytes);
        return this;
    }

    /// <summary>A sequence of one item, of undefined length as the item is.</summary>
    public TestFile Nested(uint tag, params (string Vr, uint Tag, byte[] Value)[] elements)
    {
        using var bytes = new MemoryStream();
        bytes.Write([0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF]);
        foreach (var (vr, inner, value) in elements.OrderBy(element => element.Tag))
        {
            Write(bytes, inner, vr, value, explicitVr: true);
        }

        bytes.Write([0xFE, 0xFF, 0x0D, 0xE0, 0, 0, 0, 0, 0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]);
        _elements[tag] = ("SQ", bytes.ToArray());
        return this;
    }

    public TestFile Without(uint tag)
    {
        _elements.Remove(tag);
        return this;
    }

    public TestFile Image(int rows, int columns, int bits, string photometric, int samples = 1, int frames = 1)
    {
        Number(0x00280002, samples).Text(0x00280004, "CS", photometric);
        Number(0x00280010, rows).Number(0x00280011, columns);
        Number(0x00280100, bits).Number(0x00280101, bits).Number(0x00280102, bits - 1).Number(0x00280103, 0);
        return frames == 1 ? this : Text(0x00280008, "IS", frames.ToString(CultureInfo.InvariantCulture));
    }

    public TestFile Pixels(byte[] pixels)
    {
        PixelBytes = pixels;
        _elements[0x7FE00010] = ("OW", pixels);
        return this;
    }

    public TestFile Fragments(params byte[][] fragments)
    {
        using var bytes = new MemoryStream();
        bytes.Write([0xFE, 0xFF, 0x00, 0xE0, 0, 0, 0, 0]);
        foreach (var fragment in fragments)
        {
            bytes.Write([0xFE, 0xFF, 0x00, 0xE0, (byte)fragment.Length, (byte)(fragment.Length >> 8), 0, 0]);
            bytes.Write(fragment);
        }

        bytes.Write([0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0]);
        _elements[0x7FE00010] = ("", bytes.ToArray());
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        file.Write(Preamble);
        file.Write("DICM"u8);
        using var meta = new MemoryStream();
        Write(meta, 0x00020001, "OB", [0, 1], explicitVr: true);
        Write(meta, 0x00020010, "UI", Encoding.ASCII.GetBytes(Even(TransferSyntax)), explicitVr: true);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, (int)meta.Length);
        Write(file, 0x00020000, "UL", length, explicitVr: true);
        meta.WriteTo(file);
        foreach (var (tag, (vr, value)) in _elements)
        {
            Write(file, tag, vr, value, TransferSyntax != ImplicitVr);
        }

        return file.ToArray();
    }

    private static string Even(string uid) => uid.Length % 2 == 0 ? uid : uid + "\0";

    private static void Write(Stream file, uint tag, string vr, byte[] value, bool explicitVr)
    {
        Span<byte> head = stackalloc byte[12];
        head.Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(head, (ushort)(tag >> 16));
        BinaryPrimitives.WriteUInt16LittleEndian(head[2..], (ushort)tag);
        if (!explicitVr)
        {
            BinaryPrimitives.WriteInt32LittleEndian(head[4..], value.Length);
            file.Write(head[..8]);
        }
        else if (vr is "OB" or "OW" or "UN" or "SQ" or "")
        {
            Encoding.ASCII.GetBytes(vr.Length == 0 ? "OB" : vr, head[4..]);
            var length = vr is "SQ" or "" ? uint.MaxValue : (uint)value.Length;
            BinaryPrimitives.WriteUInt32LittleEndian(head[8..], length);
            file.Write(head);
        }
        else
        {
            Encoding.ASCII.GetBytes(vr, head[4..]);
            BinaryPrimitives.WriteUInt16LittleEndian(head[6..], (ushort)value.Length);
            file.Write(head[..8]);
        }

        file.Write(value);
    }
}
