using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HealthData.Events;

/// <summary>Finds the end of printable ASCII text that needs no decoding.</summary>
internal static class PlainText
{
    /// <summary>Gives the place of the first byte from a place on that is a quotation mark, a backslash, a control
    /// character, or not ASCII; the length of the bytes if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int End(ReadOnlySpan<byte> json, int at)
    {
        while (at + Vector128<byte>.Count <= json.Length)
        {
            var bytes = Vector128.Create(json.Slice(at, Vector128<byte>.Count));

            // As signed numbers, bytes that aren't ASCII are negative.
            var marks = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
                | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
            var found = marks.ExtractMostSignificantBits();
            if (found != 0)
            {
                return at + BitOperations.TrailingZeroCount(found);
            }

            at += Vector128<byte>.Count;
        }

        while (at < json.Length && (sbyte)json[at] >= ' ' && json[at] is not ((byte)'"' or (byte)'\\'))
        {
            at++;
        }

        return at;
    }
}
