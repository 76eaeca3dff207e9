using System.Buffers.Binary;
using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Makes an MPEG-4 instance (PS3.5 A.4.6) of any length whose fragments are a pattern.</summary>
internal static class GeneratedInstance
{
    private const string VideoStorage = "1.2.840.10008.5.1.4.1.1.77.1.4.1";
    private const string Mpeg4 = "1.2.840.10008.1.2.4.102";
    private const int SmallestLength = 4096;

    public static (FakeDicomInstance Info, InstanceHeader Header, StoredContent Content) Create(
        InstanceKey key,
        long length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, SmallestLength);
        ArgumentOutOfRangeException.ThrowIfNotEqual(length % 2, 0, nameof(length));
        CheckUid(key.Study);
        CheckUid(key.Series);
        CheckUid(key.Instance);
        var prefix = Prefix(key);
        var header = new InstanceHeader(Part10File.Read(prefix));
        var info = new FakeDicomInstance(key, VideoStorage, Mpeg4, length);
        return (info, header, new GeneratedContent(prefix, length));
    }

    private static void CheckUid(string uid)
    {
        if (!UidRule.Allows(uid))
        {
            throw new ArgumentException("A UID has 1 to 64 characters of [A-Za-z0-9.-].", nameof(uid));
        }
    }

    private static byte[] Prefix(InstanceKey key)
    {
        var meta = new ElementWriter();
        meta.Bytes(0x0002, 0x0001, "OB", [0, 1]);
        meta.Uid(0x0002, 0x0002, VideoStorage);
        meta.Uid(0x0002, 0x0003, key.Instance);
        meta.Uid(0x0002, 0x0010, Mpeg4);
        meta.Uid(0x0002, 0x0012, "1.2.826.0.1.3680043.8.498.1");

        var file = new ElementWriter();
        file.Raw(new byte[128]);
        file.Raw("DICM"u8);
        file.Number(0x0002, 0x0000, "UL", (uint)meta.Written.Length);
        file.Raw(meta.Written);
        file.Uid(0x0008, 0x0016, VideoStorage);
        file.Uid(0x0008, 0x0018, key.Instance);
        file.Text(0x0008, 0x0060, "CS", "ES");
        file.Text(0x0010, 0x0010, "PN", "Generated^Video");
        file.Text(0x0010, 0x0020, "LO", "GENERATED");
        file.Uid(0x0020, 0x000D, key.Study);
        file.Uid(0x0020, 0x000E, key.Series);
        file.Number(0x0028, 0x0002, "US", 3);
        file.Text(0x0028, 0x0004, "CS", "YBR_PARTIAL_420");
        file.Text(0x0028, 0x0008, "IS", "1");
        file.Number(0x0028, 0x0010, "US", 1080);
        file.Number(0x0028, 0x0011, "US", 1920);
        file.Number(0x0028, 0x0100, "US", 8);
        file.Number(0x0028, 0x0101, "US", 8);
        file.Number(0x0028, 0x0102, "US", 7);
        file.Number(0x0028, 0x0103, "US", 0);
        file.Raw([0xE0, 0x7F, 0x10, 0x00, (byte)'O', (byte)'B', 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]);
        file.Raw([0xFE, 0xFF, 0x00, 0xE0, 0, 0, 0, 0]);
        return file.Written.ToArray();
    }

    private sealed class ElementWriter
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();

        public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

        public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

        public void Uid(ushort group, ushort element, string uid) => Short(group, element, "UI", uid, '\0');

        public void Text(ushort group, ushort element, string vr, string text) => Short(group, element, vr, text, ' ');

        public void Number(ushort group, ushort element, string vr, uint value)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
            Short(group, element, vr, bytes[..(vr == "US" ? 2 : 4)]);
        }

        public void Bytes(ushort group, ushort element, string vr, ReadOnlySpan<byte> value)
        {
            Head(group, element, vr);
            Span<byte> rest = stackalloc byte[6];
            rest.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(rest[2..], (uint)value.Length);
            Raw(rest);
            Raw(value);
        }

        private void Short(ushort group, ushort element, string vr, string text, char padding) =>
            Short(group, element, vr, Encoding.ASCII.GetBytes(text.Length % 2 == 0 ? text : text + padding));

        private void Short(ushort group, ushort element, string vr, ReadOnlySpan<byte> value)
        {
            Head(group, element, vr);
            Span<byte> length = stackalloc byte[2];
            BinaryPrimitives.WriteUInt16LittleEndian(length, (ushort)value.Length);
            Raw(length);
            Raw(value);
        }

        private void Head(ushort group, ushort element, string vr)
        {
            Span<byte> head = stackalloc byte[6];
            BinaryPrimitives.WriteUInt16LittleEndian(head, group);
            BinaryPrimitives.WriteUInt16LittleEndian(head[2..], element);
            head[4] = (byte)vr[0];
            head[5] = (byte)vr[1];
            Raw(head);
        }
    }
}
