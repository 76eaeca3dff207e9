namespace HealthData.MedTech;

/// <summary>
/// The message with a match added to it as its last member, <c>matchedToken</c>: what the expressions of
/// CalculatedContent see. It is added to the message's own index and taken away again; a message that has such a member
/// itself is copied without it first.
/// </summary>
internal sealed class MatchedTokenScope
{
    private readonly TokenIndex _message;
    private TokenIndex? _copy;
    private bool _isPrepared;
    private int _count;
    private int _nameStart;

    public MatchedTokenScope(TokenIndex message) => Index = _message = message;

    /// <summary>The index to evaluate over, once a match has been added.</summary>
    public TokenIndex Index { get; private set; }

    /// <summary>Whether the message has such a member itself, which the match takes the place of.</summary>
    public bool ReplacesMember
    {
        get
        {
            if (!_isPrepared)
            {
                Prepare();
            }

            return !ReferenceEquals(Index, _message);
        }
    }

    /// <summary>About how many bytes the scope keeps beside the message.</summary>
    public long Capacity => _copy?.Capacity ?? 0;

    /// <summary>Gives large arrays back.</summary>
    public void Release() => _copy?.Release();

    /// <summary>Forgets the message before.</summary>
    public void Clear() => _isPrepared = false;

    /// <summary>Adds a match that is a token of the message.</summary>
    public void Add(int token)
    {
        var target = Begin();
        target.AppendCopy(_message, token);
        End(target);
    }

    /// <summary>Begins to add a match that is none: the caller adds its tokens, and calls <see cref="End"/>.</summary>
    public TokenIndex Begin()
    {
        if (!_isPrepared)
        {
            Prepare();
        }

        return Index;
    }

    /// <summary>Names what has been added.</summary>
    public void End(TokenIndex target)
    {
        ref var added = ref target.Tokens[_count];
        (added.NameStart, added.NameLength) = (_nameStart, MatchedToken.Utf8Name.Length);
        added.Flags &= ~TokenFlags.EscapedName;
        target.Tokens[0].Next = target.Count;
    }

    /// <summary>Takes away what has been added.</summary>
    public void Remove()
    {
        Index.Count = _count;
        Index.Tokens[0].Next = _count;
    }

    private void Prepare()
    {
        _isPrepared = true;
        _nameStart = _message.AppendText(MatchedToken.Utf8Name);
        var own = _message.Find(0, MatchedToken.Utf8Name);
        Index = own < 0 ? _message : CopyWithout(own);
        _count = Index.Count;
    }

    private TokenIndex CopyWithout(int member)
    {
        _copy ??= new TokenIndex();
        _copy.KeepsDateText = _message.KeepsDateText;
        _copy.ShareText(_message);
        _copy.EnsureCapacity(_message.Count);
        var end = _message.Tokens[member].Next;
        var removed = end - member;
        _message.Tokens.AsSpan(0, member).CopyTo(_copy.Tokens);
        _message.Tokens.AsSpan(end, _message.Count - end).CopyTo(_copy.Tokens.AsSpan(member));
        _copy.Count = _message.Count - removed;
        foreach (ref var token in _copy.Tokens.AsSpan(0, _copy.Count))
        {
            token.Next -= token.Next > member ? removed : 0;
        }

        return _copy;
    }
}
