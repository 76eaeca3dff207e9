using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HealthData.MedTech;

/// <summary>A SHA-256 digest, which ids of resources are the hexadecimal digits of.</summary>
internal readonly record struct ResourceKey(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    public const int TextLength = 64;

    public static ResourceKey Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static ResourceKey Of(ReadOnlySpan<byte> text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, digest);
        return new ResourceKey(
            BinaryPrimitives.ReadUInt64BigEndian(digest),
            BinaryPrimitives.ReadUInt64BigEndian(digest[8..]),
            BinaryPrimitives.ReadUInt64BigEndian(digest[16..]),
            BinaryPrimitives.ReadUInt64BigEndian(digest[24..]));
    }

    // The digest is as good as random.
    public override int GetHashCode() => (int)First;

    public void Write(Span<byte> text)
    {
        Write(First, text);
        Write(Second, text[16..]);
        Write(Third, text[32..]);
        Write(Fourth, text[48..]);
    }

    public override string ToString() => string.Create(TextLength, this, static (text, key) =>
    {
        Span<byte> digits = stackalloc byte[TextLength];
        key.Write(digits);
        Encoding.ASCII.GetChars(digits, text);
    });

    private static void Write(ulong value, Span<byte> text)
    {
        for (var i = 0; i < 16; i++)
        {
            text[i] = "0123456789abcdef"u8[(int)(value >> (60 - (4 * i))) & 15];
        }
    }
}
