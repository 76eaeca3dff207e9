using System.Security.Cryptography;
using System.Text;

namespace HealthData.Dicom;

/// <summary>A short hash that tells things apart whose own bytes would take more memory.</summary>
internal static class ShortHash
{
    private const int UsualLength = 512;

    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    public static UInt128 Of(string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = length <= UsualLength ? stackalloc byte[UsualLength] : new byte[length];
        return Of(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }
}
