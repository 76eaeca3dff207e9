using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HealthData.MedTech;

/// <summary>
/// The name that the n-th member of a text is expected to have, since the one before had it: one comparison of the name
/// with its quotes and colon stands for finding its end and its number.
/// </summary>
internal struct NameGuess
{
    public ulong Hash;
    public int Length;
    public ushort NameId;
    private Vector256<byte> _text;
    private Vector256<byte> _mask;

    /// <summary>A guess that is never right.</summary>
    public static NameGuess None => new() { _text = Vector256<byte>.AllBitsSet };

    // As many bytes of ones as are asked for, when read from 32 less that many on.
    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Whether the text at a quote, with at least 32 bytes to read, is what was expected.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsRight(ref byte quote) => (Vector256.LoadUnsafe(ref quote) & _mask) == _text;

    /// <summary>
    /// Expects the name that begins at a quote the next time, if it is short enough and a colon follows at once.
    /// </summary>
    public void Learn(ref byte quote, int length, ulong hash, ushort nameId)
    {
        if (length > 29 || Unsafe.Add(ref quote, length + 2) != ':')
        {
            return;
        }

        (Hash, Length, NameId) = (hash, length, nameId);
        _mask = Vector256.Create(Masks.Slice(29 - length, 32));
        _text = Vector256.LoadUnsafe(ref quote) & _mask;
    }
}
