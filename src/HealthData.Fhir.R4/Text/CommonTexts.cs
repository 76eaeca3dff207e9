using System.Buffers.Binary;

namespace HealthData.Fhir.R4;

/// <summary>Keeps codes, their displays, units, addresses of systems, profiles and extensions, and names of types that
/// were read lately, so that each is one string. It is bounded. Concurrent use is safe: at worst a text is made
/// twice.</summary>
internal static class CommonTexts
{
    private const int Longest = 96;
    private const int Size = 1024;

    private static readonly string?[] Texts = new string?[Size];

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest)
        {
            return null;
        }

        var text = Texts[Slot(bytes)];
        return text is not null && Ascii.Equals(bytes, text) ? text : null;
    }

    public static string Add(ReadOnlySpan<byte> bytes, string text)
    {
        if (bytes.Length <= Longest)
        {
            Texts[Slot(bytes)] = text;
        }

        return text;
    }

    private static int Slot(ReadOnlySpan<byte> bytes)
    {
        ulong hash = (uint)bytes.Length;
        if (bytes.Length >= 8)
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]);
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(bytes[((bytes.Length - 8) / 2)..]) * 0xC2B2AE3D27D4EB4F;
        }
        else
        {
            foreach (var one in bytes)
            {
                hash = (hash << 8) | one;
            }
        }

        return (int)((hash * 0x9E3779B97F4A7C15) >> 54);
    }
}
