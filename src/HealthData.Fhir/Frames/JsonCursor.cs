namespace HealthData.Fhir;

/// <summary>A walk through the members of objects and the items of lists. Values can be taken without a look at what is
/// in them.</summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> json)
{
    // Deeper than any model reads resources.
    private const int MaxDepth = 1000;

    // What stands for itself in a text, and its quotes.
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Where(c => c != '\\').Select(c => (byte)c)]);

    private readonly ReadOnlySpan<byte> _json = json;
    private ReadOnlySpan<byte> _name;
    private int _position;
    private bool _isBehindValue;

    public readonly bool IsAtObject => Peek() == '{';

    public readonly bool IsAtList => Peek() == '[';

    public readonly bool IsAtText => Peek() == '"';

    /// <summary>Gets the place of the value that comes next.</summary>
    public readonly int Position => _position;

    /// <summary>Goes to the first value.</summary>
    public void Begin() => SkipBlanks();

    /// <summary>Enters the object or the list that comes next.</summary>
    public void Enter()
    {
        _position++;
        _isBehindValue = false;
    }

    /// <summary>Goes to the value of the next member; false at the end of the object.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public bool NextMember()
    {
        if (!Next('}'))
        {
            return false;
        }

        if (Peek() != '"')
        {
            throw NotJson();
        }

        var name = Take();
        _name = name[1..^1];
        SkipBlanks();
        Take(':');
        SkipBlanks();
        _isBehindValue = false;
        return true;
    }

    /// <summary>Goes to the next item; false at the end of the list.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public bool NextItem() => Next(']');

    /// <summary>Tells whether the current member has a name.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => _name.SequenceEqual(name)
        || (_name.Contains((byte)'\\') && IsEscaped(name));

    /// <summary>Takes the value without a look at what is in it.</summary>
    /// <exception cref="JsonException">It does not end.</exception>
    public ReadOnlySpan<byte> Take()
    {
        var scan = default(JsonScan);
        if (!scan.Advance(_json[_position..]) || scan.Position == 0)
        {
            throw NotJson();
        }

        return Take(scan.Position);
    }

    /// <summary>Takes a value whose length is known.</summary>
    public ReadOnlySpan<byte> Take(int length)
    {
        var value = _json.Slice(_position, length);
        _position += length;
        _isBehindValue = true;
        return value;
    }

    /// <summary>Passes over the value.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public void Skip()
    {
        var reader = Reader(Take());
        while (reader.Read())
        {
        }
    }

    /// <summary>Takes the text; null where it is none.</summary>
    /// <exception cref="JsonException">The value is not JSON.</exception>
    public string? Text()
    {
        if (!IsAtText)
        {
            Skip();
            return null;
        }

        var value = Take();
        if (!value.ContainsAnyExcept(Plain))
        {
            return CommonTexts.Find(value[1..^1]) ?? Encoding.ASCII.GetString(value[1..^1]);
        }

        var reader = Reader(value);
        reader.Read();
        return JsonText.Get(ref reader);
    }

    /// <summary>Takes the number; null where it is no whole one.</summary>
    /// <exception cref="JsonException">The value is not JSON.</exception>
    public long? Number()
    {
        if (IsAtObject || IsAtList || IsAtText)
        {
            Skip();
            return null;
        }

        var reader = Reader(Take());
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null;
    }

    /// <summary>Checks that nothing follows.</summary>
    /// <exception cref="JsonException">Something does.</exception>
    public void End()
    {
        SkipBlanks();
        if (_position < _json.Length)
        {
            throw NotJson();
        }
    }

    private static JsonException NotJson() => new("The text is not JSON.");

    private static Utf8JsonReader Reader(ReadOnlySpan<byte> value) =>
        new(value, new JsonReaderOptions { MaxDepth = MaxDepth });

    private readonly bool IsEscaped(ReadOnlySpan<byte> name)
    {
        byte[] quoted = [(byte)'"', .. _name, (byte)'"'];
        var reader = Reader(quoted);
        return reader.Read() && reader.ValueTextEquals(name);
    }

    private bool Next(char end)
    {
        SkipBlanks();
        if (Peek() == end)
        {
            _position++;
            _isBehindValue = true;
            return false;
        }

        if (_isBehindValue)
        {
            Take(',');
            SkipBlanks();
            if (Peek() == end)
            {
                throw NotJson();
            }
        }

        return true;
    }

    private readonly byte Peek() => _position < _json.Length ? _json[_position] : (byte)0;

    private void Take(char sign)
    {
        if (Peek() != sign)
        {
            throw NotJson();
        }

        _position++;
    }

    private void SkipBlanks()
    {
        while (_position < _json.Length && _json[_position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _position++;
        }
    }
}
