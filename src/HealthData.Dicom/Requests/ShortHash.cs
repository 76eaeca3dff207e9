using System.Security.Cryptography;
using System.Text;

namespace HealthData.Dicom;

/// <summary>A short hash that tells things apart whose own bytes would take more memory.</summary>
// Two halves: a set takes a third more memory for a UInt128, which it aligns to 16 bytes.
internal readonly record struct ShortHash(ulong High, ulong Low)
{
    private const int UsualLength = 512;

    public static ShortHash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new(
            BinaryPrimitives.ReadUInt64LittleEndian(hash[sizeof(ulong)..]),
            BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }

    public static ShortHash Of(ReadOnlySpan<char> text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = length <= UsualLength ? stackalloc byte[UsualLength] : new byte[length];
        return Of(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }
}
