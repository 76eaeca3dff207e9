using System.Runtime.CompilerServices;

namespace HealthData.MedTech;

/// <summary>
/// The first and the last eight bytes of a name; of a shorter one, all its bytes twice, moved up with zeros below them.
/// </summary>
internal readonly struct NameKey(ulong first, ulong last)
{
    public readonly ulong First = first;
    public readonly ulong Last = last;

    /// <summary>
    /// The key of a name within a text, before and behind which there are bytes enough to read eight.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NameKey Read(ref byte name, nint length)
    {
        if (length >= 8)
        {
            return new(
                Unsafe.ReadUnaligned<ulong>(ref name),
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref name, length - 8)));
        }

        var key = length == 0 ? 0 : Unsafe.ReadUnaligned<ulong>(ref name) << (64 - (int)(length * 8));
        return new(key, key);
    }
}
