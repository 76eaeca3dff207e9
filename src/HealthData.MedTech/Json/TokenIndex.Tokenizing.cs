using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HealthData.MedTech;

/// <content>
/// The tokenizer: one pass over the text, without checks of bounds. The zeros behind the text end every scan, since no
/// zero is allowed anywhere in JSON, and are as many as the widest load takes. </content>
internal sealed partial class TokenIndex
{
    private const int MaxIntegerLength = 380;
    private const int MaxGuesses = 64;
    private const int TextsWithoutGuesses = 32;

    // One set of 256 bits for each open object: names whose bit is set already may be duplicates.
    private readonly ulong[] _seen = new ulong[(MaxDepth + 1) * 4];

    private readonly NameGuess[] _guesses = NewGuesses();
    private int _pause;

    /// <summary>Reads one value and appends its tokens.</summary>
    /// <param name="start">Where in the text the value, or white space in front of it, begins.</param>
    /// <param name="parent">The container that it goes into, or -1.</param>
    /// <param name="name">Its name.</param>
    private ReadStatus Tokenize(int start, int parent, Token name)
    {
        ref var text = ref MemoryMarshal.GetArrayDataReference(Text);
        ref var tokens = ref MemoryMarshal.GetArrayDataReference(Tokens);
        ref var seen = ref MemoryMarshal.GetArrayDataReference(_seen);
        var names = _names;
        var anchorCount = names.AnchorCount;
        var (count, room, container, depth) = (Count, Tokens.Length, parent, 0);
        var (nameStart, nameLength, nameId, flags) = (name.NameStart, name.NameLength, name.NameId, TokenFlags.None);
        ref var guesses = ref MemoryMarshal.GetArrayDataReference(_guesses);
        var (guess, guessCount, wrong) = (0, _pause > 0 ? 0 : MaxGuesses, 0);
        nint at = start;
        var inObject = false;
        uint letter;
        if (parent < 0)
        {
            nameStart = -1;
        }

    Value:
        letter = Unsafe.Add(ref text, at);
        if (letter <= ' ')
        {
            at = TextScan.SkipSpace(ref text, at);
            letter = Unsafe.Add(ref text, at);
        }

        if (count == room)
        {
            Array.Resize(ref Tokens, room * 2);
            tokens = ref MemoryMarshal.GetArrayDataReference(Tokens);
            room = Tokens.Length;
        }

        ref var token = ref Unsafe.Add(ref tokens, count);
        token.Start = (int)at;
        token.NameStart = nameStart;
        token.NameLength = nameLength;
        token.NameId = nameId;
        token.Flags = flags;
        if (letter == '"')
        {
            token.Start = (int)++at;
            var end = TextScan.FindEndOfPlain(ref text, at);
            if (Unsafe.Add(ref text, end) != '"')
            {
                token.Flags = flags | TokenFlags.Escaped;
                end = TextScan.FindEndOfEscaped(ref text, end);
                if (end < 0)
                {
                    at = ~end;
                    goto Failed;
                }
            }

            // Dates that are outside of what exists begin like this, or with an escape.
            var beginning = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, at));
            if ((beginning is TextScan.Year9999 or TextScan.DateCall || (token.Flags & TokenFlags.Escaped) != 0)
                && IsDateOutOfRange((int)at, (int)end, (token.Flags & TokenFlags.Escaped) != 0))
            {
                _position = (int)at;
                return ReadStatus.DateOutOfRange;
            }

            token.Length = (int)(end - at);
            token.Kind = TokenKind.String;
            token.Next = ++count;
            at = end + 1;
        }
        else if (letter - '0' <= 9 || letter == '-')
        {
            var digits = letter == '-' ? at + 1 : at;
            var end = Unsafe.Add(ref text, digits) == '0' ? digits + 1 : TextScan.SkipDigits(ref text, digits);
            if (end == digits)
            {
                at = end;
                goto Failed;
            }

            letter = Unsafe.Add(ref text, end);
            token.Kind = TokenKind.Integer;
            if (letter == '.' || (letter | 0x20) == 'e')
            {
                token.Kind = TokenKind.Float;
                end = TextScan.SkipFractionAndExponent(ref text, end);
                if (end < 0)
                {
                    at = ~end;
                    goto Failed;
                }
            }
            else if (end - at > MaxIntegerLength)
            {
                _position = (int)at;
                return ReadStatus.IntegerTooLong;
            }

            token.Length = (int)(end - at);
            token.Next = ++count;
            at = end;
        }
        else if (letter is '{' or '[')
        {
            if (depth == MaxDepth)
            {
                _position = (int)at;
                return ReadStatus.TooDeep;
            }

            // While a container is open, its Next leads to the one around it.
            token.Next = container;
            container = count++;
            depth++;
            at++;
            inObject = letter == '{';
            token.Kind = inObject ? TokenKind.Object : TokenKind.Array;
            letter = Unsafe.Add(ref text, at);
            if (letter <= ' ')
            {
                at = TextScan.SkipSpace(ref text, at);
                letter = Unsafe.Add(ref text, at);
            }

            if (letter == (inObject ? '}' : ']'))
            {
                goto Close;
            }

            if (inObject)
            {
                Vector256<ulong>.Zero.StoreUnsafe(ref Unsafe.Add(ref seen, depth * 4));
                goto Member;
            }

            (nameStart, nameLength, nameId, flags) = (-1, 0, 0, TokenFlags.None);
            goto Value;
        }
        else
        {
            var word = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, at));
            (token.Kind, token.Length) = letter switch
            {
                't' when word == TextScan.True => (TokenKind.True, 4),
                'n' when word == TextScan.Null => (TokenKind.Null, 4),
                'f' when word == TextScan.Fals && Unsafe.Add(ref text, at + 4) == 'e' => (TokenKind.False, 5),
                _ => (TokenKind.None, 0),
            };
            if (token.Length == 0)
            {
                at = TextScan.SkipLetters(ref text, at);
                goto Failed;
            }

            at += token.Length;
            token.Next = ++count;
        }

    Behind:
        if (depth == 0)
        {
            (Count, _position) = (count, (int)at);
            _pause = wrong * 2 > guess ? TextsWithoutGuesses : Math.Max(_pause - 1, 0);
            return ReadStatus.Done;
        }

        letter = Unsafe.Add(ref text, at);
        if (letter <= ' ')
        {
            at = TextScan.SkipSpace(ref text, at);
            letter = Unsafe.Add(ref text, at);
        }

        if (letter == ',')
        {
            at++;
            if (!inObject)
            {
                goto Value;
            }

            letter = Unsafe.Add(ref text, at);
            if (letter <= ' ')
            {
                at = TextScan.SkipSpace(ref text, at);
                letter = Unsafe.Add(ref text, at);
            }

            goto Member;
        }

        if (letter != (inObject ? '}' : ']'))
        {
            goto Failed;
        }

    Close:
        ref var closed = ref Unsafe.Add(ref tokens, container);
        at++;
        container = closed.Next;
        closed.Next = count;
        closed.Length = (int)at - closed.Start;
        inObject = container >= 0 && Unsafe.Add(ref tokens, container).Kind == TokenKind.Object;
        (nameStart, nameLength, nameId, flags) = (-1, 0, 0, TokenFlags.None);
        depth--;
        goto Behind;

    Member:
        ulong hash;
        nint endOfName;
        var slot = guess < guessCount ? guess++ : -1;
        if (slot >= 0)
        {
            ref var expected = ref Unsafe.Add(ref guesses, slot);
            if (expected.IsRight(ref Unsafe.Add(ref text, at)))
            {
                (nameStart, nameLength) = ((int)at + 1, expected.Length);
                (nameId, flags) = (expected.NameId, TokenFlags.None);
                hash = expected.Hash;
                at += nameLength + 3;
                goto Named;
            }

            wrong++;
        }

        if (letter != '"')
        {
            goto Failed;
        }

        at++;
        endOfName = TextScan.FindEndOfPlain(ref text, at);
        flags = TokenFlags.None;
        if (Unsafe.Add(ref text, endOfName) != '"')
        {
            flags = TokenFlags.EscapedName;
            endOfName = TextScan.FindEndOfEscaped(ref text, endOfName);
            if (endOfName < 0)
            {
                at = ~endOfName;
                goto Failed;
            }
        }

        (nameStart, nameLength) = ((int)at, (int)(endOfName - at));
        if (flags == TokenFlags.None)
        {
            ref var firstOfName = ref Unsafe.Add(ref text, at);
            var key = NameKey.Read(ref firstOfName, nameLength);
            hash = NameTable.Hash(key);
            nameId = names.Find(key, hash, ref firstOfName, nameLength);
            if (slot >= 0)
            {
                Unsafe.Add(ref guesses, slot).Learn(ref Unsafe.Add(ref text, at - 1), nameLength, hash, nameId);
            }
        }
        else
        {
            hash = 0;
            nameId = FindEscapedName(nameStart, nameLength);
        }

        at = endOfName + 1;
        letter = Unsafe.Add(ref text, at);
        if (letter != ':')
        {
            at = TextScan.SkipSpace(ref text, at);
            if (Unsafe.Add(ref text, at) != ':')
            {
                goto Failed;
            }
        }

        at++;

    Named:
        ref var bits = ref Unsafe.Add(ref seen, (depth * 4) + (int)((hash >> 40) & 3));
        var bit = 1UL << (int)(hash >> 42);
        if ((bits & bit) != 0)
        {
            LookForDuplicate(container, count, nameStart, nameLength);
        }

        bits |= bit;
        if ((uint)(nameId - 1) < (uint)anchorCount)
        {
            AddAnchor(count, container);
        }

        goto Value;

    Failed:
        _position = (int)at;
        return at >= TextLength ? ReadStatus.EndOfText : ReadStatus.UnexpectedText;
    }

    private bool IsDateOutOfRange(int start, int end, bool isEscaped) =>
        !KeepsDateText && DateText.IsOutOfRange(Text.AsSpan(start, end - start), isEscaped);

    private static NameGuess[] NewGuesses()
    {
        var guesses = new NameGuess[MaxGuesses];
        Array.Fill(guesses, NameGuess.None);
        return guesses;
    }
}
