namespace HealthData.MedTech;

/// <content>Adding what the text of the message does not have.</content>
internal sealed partial class TokenIndex
{
    /// <summary>Writes bytes behind the text, with zeros before and behind them; returns their offset.</summary>
    public int AppendText(ReadOnlySpan<byte> text)
    {
        const int Padding = 64;
        var start = TextLength + Padding;
        EnsureText(start + text.Length + Padding);
        text.CopyTo(Text.AsSpan(start));
        TextLength = start + text.Length;
        Text.AsSpan(TextLength, Padding).Clear();
        return start;
    }

    /// <summary>
    /// Adds a token behind all others and returns its number. Its container's end is the caller's to move.
    /// </summary>
    public int AppendToken(TokenKind kind, ReadOnlySpan<byte> text, TokenFlags flags)
    {
        EnsureCapacity(Count + 1);
        Tokens[Count] = new Token
        {
            Start = AppendText(text),
            Length = text.Length,
            Next = Count + 1,
            NameStart = -1,
            Kind = kind,
            Flags = flags,
        };
        return Count++;
    }

    /// <summary>
    /// Adds a token and all that it contains, without its name. The text of the other index is a part of this one's.
    /// </summary>
    public void AppendCopy(TokenIndex source, int token)
    {
        var length = source.Tokens[token].Next - token;
        var moved = Count - token;
        EnsureCapacity(Count + length);
        var copies = Tokens.AsSpan(Count, length);
        source.Tokens.AsSpan(token, length).CopyTo(copies);
        foreach (ref var copy in copies)
        {
            copy.Next += moved;
        }

        (copies[0].NameStart, copies[0].NameLength, copies[0].NameId) = (-1, 0, 0);
        Count += length;
    }

    /// <summary>Takes away a token and all behind it. The end of its container is the caller's to move.</summary>
    public void RemoveFrom(int token)
    {
        Count = token;
        while (_anchorCount > 0 && _anchors[_anchorCount - 1].Token >= token)
        {
            _anchorCount--;
        }
    }

    /// <summary>Notes an added member if its name is an anchor.</summary>
    public void NoteAnchor(int token, int container)
    {
        if (Tokens[token].NameId is > 0 and var id && id <= _names.AnchorCount)
        {
            AddAnchor(token, container);
        }
    }
}
