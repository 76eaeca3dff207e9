using System.Buffers.Binary;

namespace HealthData.MedTech;

/// <summary>A quick hash of short texts.</summary>
internal static class TextHash
{
    private const ulong Factor = 0x9E37_79B9_7F4A_7C15;

    public static uint Of(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length * Factor;
        while (text.Length >= 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Factor;
            hash ^= hash >> 32;
            text = text[8..];
        }

        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Factor;
        }

        return (uint)(hash >> 32);
    }
}
