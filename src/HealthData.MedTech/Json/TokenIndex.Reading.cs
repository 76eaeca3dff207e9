namespace HealthData.MedTech;

/// <content>Reading texts.</content>
internal sealed partial class TokenIndex
{
    /// <summary>How many objects and arrays may be open in a text.</summary>
    public const int MaxDepth = 64;

    private const int Padding = 64;
    private const int EnvelopeStart = 64;
    private const int MaxTextKept = 1 << 20;
    private const int MaxTokensKept = 1 << 16;

    private NameTable _names = NameTable.Empty;
    private ushort _bodyId;
    private ushort _propertiesId;
    private ushort _systemPropertiesId;
    private Anchor[] _anchors = new Anchor[16];
    private int _anchorCount;
    private int _position;

    /// <summary>The names that tokens get the numbers of; to be set before a text is read.</summary>
    public NameTable Names
    {
        get => _names;
        set
        {
            _names = value;
            Array.Fill(_guesses, NameGuess.None);
            _bodyId = value.Find("Body"u8);
            _propertiesId = value.Find("Properties"u8);
            _systemPropertiesId = value.Find("SystemProperties"u8);
        }
    }

    /// <summary>Where in the text reading failed.</summary>
    public int ErrorOffset { get; private set; }

    /// <summary>The members that have the name of an anchor, in document order.</summary>
    public ReadOnlySpan<Anchor> Anchors => _anchors.AsSpan(0, _anchorCount);

    // Body at 0, Properties at 4, SystemProperties at 14, an empty object at 30, null at 32.
    private static ReadOnlySpan<byte> EnvelopeParts => "BodyPropertiesSystemProperties{}null"u8;

    /// <summary>Reads a text in place of the one before.</summary>
    /// <param name="json">The text, JSON by RFC 8259 in UTF-8, at most 64 levels deep.</param>
    /// <param name="isLenient">Whether a text that is not JSON is read as the reference's reader would.</param>
    public ReadStatus Read(ReadOnlySpan<byte> json, bool isLenient = false)
    {
        Begin(0, isLenient ? LenientReader.WithoutMark(json) : json);
        var status = ReadText(-1, default);
        if (isLenient && IsForLenientReader(status, 0))
        {
            status = ReadLeniently(0, json, -1, default);
        }

        return Finish(status, 0);
    }

    /// <summary>
    /// Reads the text of an event's body as what it is within the service:
    /// <c>{"Body":(the text, or null if there is none),"Properties":{},"SystemProperties":{}}</c>. The tokens of the
    /// last two are the last two of the index, so that a caller who has properties can replace them.
    /// </summary>
    /// <param name="body">The text, or nothing.</param>
    /// <param name="isLenient">Whether a text that is not JSON is read as the reference's reader would.</param>
    public ReadStatus ReadEnvelope(ReadOnlySpan<byte> body, bool isLenient = false)
    {
        Begin(EnvelopeStart, isLenient ? LenientReader.WithoutMark(body) : body);
        EnvelopeParts.CopyTo(Text);
        Tokens[0] = new Token { NameStart = -1, Next = -1, Kind = TokenKind.Object };
        Count = 1;
        var name = new Token { NameStart = 0, NameLength = 4, NameId = _bodyId };
        NoteAnchor(name.NameId);
        var status = ReadStatus.Done;
        if (body.IsEmpty)
        {
            AppendEnvelope(name with { Start = 32, Length = 4, Kind = TokenKind.Null });
        }
        else
        {
            status = ReadText(0, name);
            if (isLenient && IsForLenientReader(status, EnvelopeStart))
            {
                (Count, _anchorCount) = (1, 0);
                NoteAnchor(name.NameId);
                status = ReadLeniently(EnvelopeStart, body, 0, name);
            }
        }

        NoteAnchor(_propertiesId);
        AppendEnvelope(EmptyObject(4, 10, _propertiesId));
        NoteAnchor(_systemPropertiesId);
        AppendEnvelope(EmptyObject(14, 16, _systemPropertiesId));
        Tokens[0].Next = Count;
        return Finish(status, EnvelopeStart);
    }

    // An object, an array or a string that was JSON up to the text's end has no end for the lenient reader either.
    private bool IsForLenientReader(ReadStatus status, int start) =>
        status is ReadStatus.TrailingText or ReadStatus.UnexpectedText
        || (status == ReadStatus.EndOfText
            && Text[TextScan.SkipSpace(ref Text[0], start)] is not ((byte)'{' or (byte)'[' or (byte)'"'));

    private static Token EmptyObject(int nameStart, int nameLength, ushort nameId) => new()
    {
        Start = 30,
        Length = 2,
        NameStart = nameStart,
        NameLength = nameLength,
        NameId = nameId,
        Kind = TokenKind.Object,
    };

    private void AppendEnvelope(Token token)
    {
        EnsureCapacity(Count + 1);
        token.Next = Count + 1;
        Tokens[Count++] = token;
    }

    private void NoteAnchor(ushort nameId)
    {
        if (nameId != 0 && nameId <= _names.AnchorCount)
        {
            AddAnchor(Count, 0);
        }
    }

    private void AddAnchor(int token, int container)
    {
        if (_anchorCount == _anchors.Length)
        {
            Array.Resize(ref _anchors, _anchorCount * 2);
        }

        _anchors[_anchorCount++] = new(token, container);
    }

    private void Begin(int start, ReadOnlySpan<byte> text)
    {
        TextLength = checked(start + text.Length);
        ReturnOutgrown();
        if (Text.Length > MaxTextKept && TextLength < MaxTextKept / 2)
        {
            ReturnText();
        }

        EnsureText(checked(TextLength + Padding));

        // A value takes a byte at least, mostly more: the tokens of a message that is as large are wanted again.
        if (Tokens.Length > MaxTokensKept && TextLength < Tokens.Length)
        {
            ReturnTokens();
        }

        if (_wantedBy > 0 && TextLength > _wantedBy / 2)
        {
            EnsureCapacity(_wantedTokens);
        }

        text.CopyTo(Text.AsSpan(start));
        Text.AsSpan(TextLength, Padding).Clear();
        (Count, _anchorCount, _position, _duplicates) = (0, 0, start, DuplicateNames.None);
    }

    private ReadStatus ReadText(int container, Token name)
    {
        var status = Tokenize(_position, container, name);
        if (status == ReadStatus.Done && SkipSpaceToEnd() != TextLength)
        {
            return ReadStatus.TrailingText;
        }

        return status;
    }

    private int SkipSpaceToEnd()
    {
        while (Text[_position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _position++;
        }

        return _position;
    }

    private ReadStatus Finish(ReadStatus status, int start)
    {
        if (status != ReadStatus.Done)
        {
            (Count, _anchorCount) = (0, 0);
            ErrorOffset = _position - start;
        }
        else if (_duplicates != DuplicateNames.None)
        {
            ResolveDuplicates();
        }

        return status;
    }

    /// <summary>
    /// Reads a date if the token is a string that holds one: of kind <see cref="DateTimeKind.Utc"/> for <c>Z</c>,
    /// <see cref="DateTimeKind.Local"/> (with the ticks of UTC) for an offset, else
    /// <see cref="DateTimeKind.Unspecified"/>.
    /// </summary>
    public bool TryReadDate(int token, out DateTime value)
    {
        ref readonly var entry = ref Tokens[token];
        if (entry.Kind != TokenKind.String
            || entry.Length < 9
            || (entry.Flags & TokenFlags.NoDate) != 0
            || KeepsDateText)
        {
            value = default;
            return false;
        }

        var raw = RawText(token);
        return DateText.TryRead(raw, (entry.Flags & TokenFlags.Escaped) != 0, out value);
    }
}
