using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HealthData.MedTech;

/// <content>
/// The tokenizer: one pass over the text, without checks of bounds. The zeros behind the text end every scan, since no
/// zero is allowed anywhere in JSON, and are as many as the widest load takes.
/// </content>
internal sealed partial class TokenIndex
{
    private const int MaxGuesses = 64;
    private const int MaxSkippedGuesses = 4;
    private const int LeastPause = 32;
    private const int LongestPause = 1_024;

    // One set of 256 bits for each open object: names whose bit is set already may be duplicates.
    private readonly ulong[] _seen = new ulong[(MaxDepth + 1) * 4];

    private readonly NameGuess[] _guesses = NewGuesses();

    // How many texts are read without guesses, and how many will be where most guesses are wrong again.
    private int _pause;
    private int _nextPause = LeastPause;

    /// <summary>Reads one value and appends its tokens.</summary>
    /// <param name="start">Where in the text the value, or white space in front of it, begins.</param>
    /// <param name="parent">The container that it goes into, or -1.</param>
    /// <param name="name">Its name.</param>
    private ReadStatus Tokenize(int start, int parent, Token name) =>
        Tokenize(ref MemoryMarshal.GetArrayDataReference(Text), start, parent, name);

    /// <summary>Reads one value from bytes that are those of <see cref="Text"/>, padding included.</summary>
    internal ReadStatus Tokenize(ref byte text, int start, int parent, Token name)
    {
        ref var tokens = ref MemoryMarshal.GetArrayDataReference(Tokens);
        ref var seen = ref MemoryMarshal.GetArrayDataReference(_seen);
        var names = _names;
        var anchorCount = names.AnchorCount;
        var (count, room, container, depth) = (Count, Tokens.Length, parent, 0);
        var (nameStart, nameLength, nameId, flags) = (name.NameStart, name.NameLength, name.NameId, TokenFlags.None);
        ref var guesses = ref MemoryMarshal.GetArrayDataReference(_guesses);
        var (guess, guessCount, wrong) = (0, _pause > 0 ? 0 : MaxGuesses, 0);
        var (elements, guessOfElement, guessedAgain) = (-1, 0, 0);
        nint at = start;
        _refusal = ReadStatus.Done;
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
            EnsureCapacity(room + 1);
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
            at = ReadString(ref text, at + 1, ref token);
            if (at < 0)
            {
                goto FailedScalar;
            }

            token.Next = ++count;
        }
        else if (letter - '0' <= 9 || letter == '-')
        {
            at = ReadNumber(ref text, at, letter, ref token);
            if (at < 0)
            {
                goto FailedScalar;
            }

            token.Next = ++count;
        }
        else if (letter is '{' or '[')
        {
            if (depth == MaxDepth)
            {
                _position = (int)at;
                return ReadStatus.TooDeep;
            }

            if (!inObject && letter == '{')
            {
                // Where no guesses are left for as many members as the element before has, its own serve again.
                if (container == elements && (guess * 2) - guessOfElement > guessCount)
                {
                    guessedAgain += guess - guessOfElement;
                    guess = guessOfElement;
                }

                (elements, guessOfElement) = (container, guess);
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
            at = ReadWord(ref text, at, letter, ref token);
            if (at < 0)
            {
                goto FailedScalar;
            }

            token.Next = ++count;
        }

    Behind:
        if (depth == 0)
        {
            (Count, _position) = (count, (int)at);
            if (guessCount == 0)
            {
                _pause--;
            }
            else if (wrong * 2 > guess + guessedAgain)
            {
                (_pause, _nextPause) = (_nextPause, Math.Min(_nextPause * 2, LongestPause));
            }
            else
            {
                _nextPause = LeastPause;
            }

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
                var skipped = FindGuess(ref guesses, slot + 1, guessCount, hash) - slot;
                if (skipped > 0)
                {
                    (guess, guessedAgain) = (guess + skipped, guessedAgain - skipped);
                }
                else
                {
                    Unsafe.Add(ref guesses, slot).Learn(ref Unsafe.Add(ref text, at - 1), nameLength, hash, nameId);
                }
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

    FailedScalar:
        at = ~at;
        if (_refusal != ReadStatus.Done)
        {
            _position = (int)at;
            return _refusal;
        }

    Failed:
        _position = (int)at;
        return at >= TextLength ? ReadStatus.EndOfText : ReadStatus.UnexpectedText;
    }

    // Where a name is guessed a little later, the members between are not in this text, and may be in the next one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int FindGuess(ref NameGuess guesses, int start, int count, ulong hash)
    {
        for (var slot = start; slot < count && slot < start + MaxSkippedGuesses; slot++)
        {
            if (Unsafe.Add(ref guesses, slot).Hash == hash)
            {
                return slot;
            }
        }

        return -1;
    }

    private static NameGuess[] NewGuesses()
    {
        var guesses = new NameGuess[MaxGuesses];
        Array.Fill(guesses, NameGuess.None);
        return guesses;
    }
}
