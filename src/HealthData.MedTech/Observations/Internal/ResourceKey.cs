using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace HealthData.MedTech;

/// <summary>A SHA-256 digest, which ids of resources are the hexadecimal digits of.</summary>
internal readonly record struct ResourceKey(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    public const int TextLength = 64;

    private static readonly ushort[] Digits = MakeDigits();

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
        var digits = MemoryMarshal.Cast<byte, ushort>(text[..16]);
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = Digits[(byte)(value >> (56 - (8 * i)))];
        }
    }

    // The two digits of each byte, as they lie in memory.
    private static ushort[] MakeDigits()
    {
        var text = Encoding.ASCII.GetBytes(string.Concat(
            Enumerable.Range(0, 256).Select(value => value.ToString("x2", CultureInfo.InvariantCulture))));
        return MemoryMarshal.Cast<byte, ushort>(text).ToArray();
    }
}
