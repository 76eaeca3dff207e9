using System.Runtime.CompilerServices;

namespace HealthData.MedTech;

/// <content>
/// The tokenizer's scalars. Each reads one value that begins where the text is, sets its token, and returns the offset
/// behind it; or the complement of the offset of what is wrong.
/// </content>
internal sealed partial class TokenIndex
{
    private const int MaxIntegerLength = 380;

    // Why a text that is JSON is refused all the same.
    private ReadStatus _refusal;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint ReadString(ref byte text, nint at, ref Token token)
    {
        token.Start = (int)at;
        var end = TextScan.FindEndOfPlain(ref text, at);
        if (Unsafe.Add(ref text, end) != '"')
        {
            token.Flags |= TokenFlags.Escaped;
            end = TextScan.FindEndOfEscaped(ref text, end);
            if (end < 0)
            {
                return end;
            }
        }

        // Dates that are outside of what exists begin like this, or with an escape.
        var beginning = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, at));
        if ((beginning is TextScan.Year9999 or TextScan.DateCall || (token.Flags & TokenFlags.Escaped) != 0)
            && IsDateOutOfRange((int)at, (int)end, (token.Flags & TokenFlags.Escaped) != 0))
        {
            _refusal = ReadStatus.DateOutOfRange;
            return ~at;
        }

        token.Length = (int)(end - at);
        token.Kind = TokenKind.String;
        return end + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint ReadNumber(ref byte text, nint at, uint letter, ref Token token)
    {
        var digits = letter == '-' ? at + 1 : at;
        var end = Unsafe.Add(ref text, digits) == '0' ? digits + 1 : TextScan.SkipDigits(ref text, digits);
        if (end == digits)
        {
            return ~end;
        }

        letter = Unsafe.Add(ref text, end);
        token.Kind = TokenKind.Integer;
        if (letter == '.' || (letter | 0x20) == 'e')
        {
            token.Kind = TokenKind.Float;
            end = TextScan.SkipFractionAndExponent(ref text, end);
            if (end < 0)
            {
                return end;
            }
        }
        else if (end - at > MaxIntegerLength)
        {
            _refusal = ReadStatus.IntegerTooLong;
            return ~at;
        }

        token.Length = (int)(end - at);
        return end;
    }

    private static nint ReadWord(ref byte text, nint at, uint letter, ref Token token)
    {
        var word = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, at));
        (token.Kind, token.Length) = letter switch
        {
            't' when word == TextScan.True => (TokenKind.True, 4),
            'n' when word == TextScan.Null => (TokenKind.Null, 4),
            'f' when word == TextScan.Fals && Unsafe.Add(ref text, at + 4) == 'e' => (TokenKind.False, 5),
            _ => (TokenKind.None, 0),
        };
        return token.Length == 0 ? ~TextScan.SkipLetters(ref text, at) : at + token.Length;
    }

    private bool IsDateOutOfRange(int start, int end, bool isEscaped) =>
        !KeepsDateText && DateText.IsOutOfRange(Text.AsSpan(start, end - start), isEscaped);
}
