namespace HealthData.MedTech;

/// <summary>
/// Reads the lenient JSON of mappings as the reader of the MedTech service does: the same texts are taken, places are
/// counted the same way (lines from 1, columns as the number of characters of the line that have been read), and errors
/// read the same.
/// </summary>
internal sealed partial class MappingReader(string text)
{
    private const int MaxDepth = 64;

    private readonly List<Level> _outer = [];
    private State _state = State.Start;
    private Level _level;
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private enum State
    {
        Start,
        ObjectStart,
        Object,
        Property,
        ArrayStart,
        Array,
        PostValue,
        Finished,
    }

    public MappingToken Token { get; private set; }

    /// <summary>The name of a member, or the value of a simple token.</summary>
    public object? Value { get; private set; }

    public MappingPosition Position =>
        new(_state == State.Start && _at == _lineStart && Token != MappingToken.Comment ? 0 : _line, _at - _lineStart);

    public int Depth =>
        _outer.Count + (Token is MappingToken.StartObject or MappingToken.StartArray || _level.IsNone ? 0 : 1);

    private char Current => _at < text.Length ? text[_at] : '\0';

    private bool AtEnd => _at >= text.Length;

    private string Path
    {
        get
        {
            var path = string.Empty;
            foreach (var level in _outer)
            {
                path = level.PathFrom(path);
            }

            return _level.IsNone || _state is State.ObjectStart or State.ArrayStart ? path : _level.PathFrom(path);
        }
    }

    /// <summary>Moves to the next token.</summary>
    /// <returns>False at the text's end.</returns>
    /// <exception cref="MappingSyntaxException">The text is no JSON.</exception>
    public bool Read()
    {
        while (true)
        {
            switch (_state)
            {
                case State.Start or State.Property or State.Array or State.ArrayStart:
                    return ReadValue();
                case State.Object or State.ObjectStart:
                    return ReadMember();
                case State.PostValue:
                    if (ReadBehindValue())
                    {
                        return true;
                    }

                    break;
                default:
                    return ReadBehindDocument();
            }
        }
    }

    public MappingSyntaxException Error(string message) =>
        new(MappingPath.Describe(message, Path, Position), new(Math.Max(1, _line), Math.Max(1, _at - _lineStart)));

    private bool ReadBehindDocument()
    {
        if (!AtEnd)
        {
            SkipBlanks();
            if (Current == '/' && !AtEnd)
            {
                return ReadComment();
            }

            if (!AtEnd)
            {
                throw Error($"Additional text encountered after finished reading JSON content: {Current}.");
            }
        }

        (Token, Value) = (MappingToken.None, null);
        return false;
    }

    private bool ReadBehindValue()
    {
        while (true)
        {
            switch (Current)
            {
                case '\0' when AtEnd:
                    _state = State.Finished;
                    return false;
                case '}':
                    _at++;
                    return Close(MappingToken.EndObject);
                case ']':
                    _at++;
                    return Close(MappingToken.EndArray);
                case ')':
                    _at++;
                    throw NotValidForClosing("EndConstructor");
                case '/':
                    return ReadComment();
                case ',':
                    _at++;
                    _state = _level.IsNone ? State.Finished : _level.IsArray ? State.Array : State.Object;
                    return false;
                default:
                    if (!SkipBlank())
                    {
                        throw Error($"After parsing a value an unexpected character was encountered: {Current}.");
                    }

                    break;
            }
        }
    }

    private bool ReadMember()
    {
        while (true)
        {
            switch (Current)
            {
                case '\0' when AtEnd:
                    return false;
                case '}':
                    Close(MappingToken.EndObject);
                    _at++;
                    return true;
                case '/':
                    return ReadComment();
                default:
                    if (!SkipBlank())
                    {
                        return ReadName();
                    }

                    break;
            }
        }
    }

    private bool ReadName()
    {
        var first = Current;
        string name;
        if (first is '"' or '\'')
        {
            _at++;
            name = ReadQuoted(first);
        }
        else if (IsNameCharacter(first))
        {
            var start = _at;
            for (; IsNameCharacter(Current); _at++)
            {
            }

            name = text[start.._at];
            if (AtEnd)
            {
                throw Error("Unexpected end while parsing unquoted property name.");
            }

            if (Current is not (':' or '\0') && !char.IsWhiteSpace(Current))
            {
                throw Error($"Invalid JavaScript property identifier character: {Current}.");
            }
        }
        else
        {
            throw Error($"Invalid property identifier character: {Current}.");
        }

        SkipBlanks();
        if (Current != ':')
        {
            throw Error($"Invalid character after parsing property name. Expected ':' but got: {Current}.");
        }

        _at++;
        (Token, Value, _state) = (MappingToken.PropertyName, name, State.Property);
        _level = _level with { Name = name };
        return true;
    }

    private static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';

    private bool Open(MappingToken token, bool isArray)
    {
        (Token, Value, _state) = (token, null, isArray ? State.ArrayStart : State.ObjectStart);
        _level = _level with { Index = _level.Index + 1 };
        if (!_level.IsNone)
        {
            _outer.Add(_level);
        }

        _level = new Level(isArray ? 2 : 1, -1, null);
        return _outer.Count < MaxDepth ? true : throw Error($"The reader's MaxDepth of {MaxDepth} has been exceeded.");
    }

    private bool Close(MappingToken token)
    {
        (Token, Value) = (token, null);
        var closed = Leave();
        if (closed.Kind != (token == MappingToken.EndObject ? 1 : 2))
        {
            throw Error($"JsonToken {token} is not valid for closing JsonType {closed.KindName}.");
        }

        _state = _level.IsNone ? State.Finished : State.PostValue;
        return true;
    }

    private MappingSyntaxException NotValidForClosing(string token)
    {
        return Error($"JsonToken {token} is not valid for closing JsonType {Leave().KindName}.");
    }

    private Level Leave()
    {
        var left = _level;
        _level = _outer.Count > 0 ? _outer[^1] : default;
        if (_outer.Count > 0)
        {
            _outer.RemoveAt(_outer.Count - 1);
        }

        return left;
    }

    private bool SetValue(MappingToken token, object? value = null)
    {
        (Token, Value, _state) = (token, value, _level.IsNone ? State.Finished : State.PostValue);
        _level = _level with { Index = _level.Index + 1 };
        return true;
    }

    /// <summary>A container on the way: the index counts the items of an array that have been begun.</summary>
    private readonly record struct Level(int Kind, int Index, string? Name)
    {
        public bool IsNone => Kind == 0;

        public bool IsArray => Kind == 2;

        public string KindName => Kind switch { 0 => "None", 1 => "Object", _ => "Array" };

        public string PathFrom(string path) =>
            IsArray ? MappingPath.Item(path, Index) : MappingPath.Member(path, Name ?? string.Empty);
    }
}
