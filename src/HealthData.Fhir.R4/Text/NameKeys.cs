using System.Buffers.Binary;

namespace HealthData.Fhir.R4;

/// <summary>The first eight bytes of a name as a little-endian number, which generated code dispatches on.</summary>
internal static class NameKeys
{
    private const ulong OfNoElement = ulong.MaxValue;

    public static ulong Of(ReadOnlySpan<byte> name)
    {
        // A short name with NULs behind it has the key of the name without them.
        if (name.Contains((byte)0))
        {
            return OfNoElement;
        }

        if (name.Length >= 8)
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(name);
        }

        ulong key = 0;
        for (var index = name.Length - 1; index >= 0; index--)
        {
            key = (key << 8) | name[index];
        }

        return key;
    }
}
