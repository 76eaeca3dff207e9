using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace HealthData.Fhir.R4;

/// <summary>The reader of FHIR JSON in memory. Generated code dispatches on <c>key</c>: the first eight bytes of a
/// member's name as a little-endian number, which for names of up to seven bytes is the whole name.</summary>
internal ref partial struct FhirReader
{
    /// <summary>The number of levels that fit on the stack of any thread.</summary>
    private const int SafeDepth = 64;

    private const ulong Ones = 0x0101010101010101;
    private const ulong Highs = 0x8080808080808080;
    private const ulong Spaces = Ones * ' ';
    private const ulong Quotes = Ones * '"';
    private const ulong Backslashes = Ones * '\\';

    private readonly ReadOnlySpan<byte> _data;
    private readonly SharedInput _shared;
    private readonly FhirJsonOptions _options;
    private readonly bool _collects;
    private readonly bool _collectsLosses;
    private string _root;
    private ReadOnlySpan<byte> _name;
    private int _position;
    private int _depth;
    private int _objectStart;
    private int _typePosition;

    /// <summary>The object that is read, the number of its members so far, and how many of them held nothing.</summary>
    private FhirObject? _owner;
    private int _members;
    private int _nothings;

    /// <summary>Where the array of primitives began, and the position in it.</summary>
    private int _listStart;
    private int _item;

    /// <summary>The length of the name of the choice element whose value is read; 0 for others.</summary>
    private int _choiceLength;
    private PrimitiveValue? _variant;

    private bool _hasLoneSurrogate;
    private bool _wasLone;
    private bool _isContained;
    private List<(string Message, int Position)>? _issues;
    private List<ListNote>? _lists;

    /// <summary>The names of members that were reported already, of all open objects, and where those of the object
    /// that ends begin.</summary>
    private List<string>? _faulty;
    private int _firstFaulty;

    /// <summary>Creates a reader.</summary>
    /// <param name="data">The JSON.</param>
    /// <param name="options">The options.</param>
    /// <param name="root">The name of the outermost type, for paths.</param>
    /// <param name="scope">Which deviations are collected.</param>
    /// <param name="shared">The memory of the data, if values may refer to it.</param>
    public FhirReader(
        ReadOnlySpan<byte> data,
        FhirJsonOptions options,
        string root,
        IssueScope scope,
        SharedInput shared = default)
    {
        _data = data;
        _shared = shared;
        _options = options;
        _root = root;
        _collects = scope == IssueScope.All;
        _collectsLosses = scope == IssueScope.Losses;
        if (data.StartsWith("\uFEFF"u8))
        {
            _position = 3;
        }

        SkipWhiteSpace();
    }

    /// <summary>Gets a value that indicates whether a value refers to the memory of the data.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Gets how many bytes were read.</summary>
    public readonly int Position => _position;

    /// <summary>Determines whether the name of the current member, whose first bytes are known already, is this
    /// one.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => _name.SequenceEqual(name);

    /// <summary>Reads the members of an object; the reader is at its opening brace.</summary>
    /// <returns><see langword="true"/> if there is anything in it.</returns>
    public bool ReadInto(FhirObject target)
    {
        var start = _position;
        var (owner, members, nothings) = (_owner, _members, _nothings);
        var lists = _lists?.Count ?? 0;
        var faulty = _faulty?.Count ?? 0;
        if (++_depth > _options.MaxDepth)
        {
            throw Error(Faults.TooDeep, start);
        }

        (_owner, _members, _nothings) = (target, 0, 0);
        _position++;
        SkipWhiteSpace();
        if (Peek() == '}')
        {
            _position++;
            Report(Faults.EmptyObject, start);
        }
        else
        {
            ReadMembers(target);
        }

        _depth--;
        if (_lists?.Count > lists)
        {
            CloseLists(lists);
        }

        if (target.Side?.Unknown is not null)
        {
            KeepReplaced(target);
        }

        var hasContent = _members > _nothings;
        if (_collects && hasContent)
        {
            _objectStart = start;
            _firstFaulty = faulty;
            target.CheckRequired(ref this);
        }

        _faulty?.RemoveRange(faulty, _faulty.Count - faulty);
        (_owner, _members, _nothings) = (owner, members, nothings);
        return hasContent;
    }

    private void ReadMembers(FhirObject target)
    {
        if (_depth > SafeDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(Faults.TooDeep, _position);
        }

        while (true)
        {
            var key = ReadName();
            var isRead = (byte)key == '_' ? target.ReadSibling(ref this, key) : target.ReadMember(ref this, key);
            if (!isRead)
            {
                KeepUnknown();
            }

            _members++;
            var next = NextToken();
            _position++;
            if (next == '}')
            {
                return;
            }

            if (next != ',')
            {
                throw Error(Faults.Syntax, _position - 1);
            }

            SkipWhiteSpace();
        }
    }

    private ulong ReadName()
    {
        if (Peek() != '"')
        {
            throw Error(Faults.Syntax, _position);
        }

        var start = _position + 1;
        if (start + 8 > _data.Length)
        {
            return ReadRareName();
        }

        var word = BinaryPrimitives.ReadUInt64LittleEndian(_data[start..]);
        var quotes = ZeroBytes(word ^ Quotes);
        var rare = ZeroBytes(word ^ Backslashes) | ((word - Spaces) & ~word & Highs);
        ulong key;
        int length;
        if (quotes != 0)
        {
            var bits = BitOperations.TrailingZeroCount(quotes) & ~7;
            var mask = (1UL << bits) - 1;
            if ((rare & mask) != 0)
            {
                return ReadRareName();
            }

            key = word & mask;
            length = bits >> 3;
        }
        else
        {
            length = rare != 0 ? -1 : _data[(start + 8)..].IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0 || _data[start + 8 + length] != '"')
            {
                return ReadRareName();
            }

            key = word;
            length += 8;
        }

        _name = _data.Slice(start, length);
        _position = start + length + 1;
        ReadColon();
        return key;
    }

    private static ulong ZeroBytes(ulong word) => (word - Ones) & ~word & Highs;

    private void ReadColon()
    {
        if (NextToken() != ':')
        {
            throw Error(Faults.Syntax, _position);
        }

        _position++;
        SkipWhiteSpace();
    }

    private ulong ReadRareName()
    {
        _name = ReadBytes();
        _hasLoneSurrogate = false;
        ReadColon();
        return NameKeys.Of(_name);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte Peek() => (uint)_position < (uint)_data.Length ? _data[_position] : (byte)0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte NextToken()
    {
        SkipWhiteSpace();
        return Peek();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipWhiteSpace()
    {
        if (Peek() <= ' ')
        {
            SkipRun();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipRun()
    {
        var position = _position;
        if (position + 1 < _data.Length && _data[position] == ' ' && _data[position + 1] > ' ')
        {
            _position = position + 1;
            return;
        }

        while (position + Vector128<byte>.Count <= _data.Length)
        {
            var block = Vector128.Create(_data.Slice(position, Vector128<byte>.Count));
            var blanks = Vector128.Equals(block, Vector128.Create((byte)' '))
                | Vector128.Equals(block, Vector128.Create((byte)'\n'))
                | Vector128.Equals(block, Vector128.Create((byte)'\r'))
                | Vector128.Equals(block, Vector128.Create((byte)'\t'));
            var others = ~blanks.ExtractMostSignificantBits() & 0xFFFF;
            if (others != 0)
            {
                _position = position + BitOperations.TrailingZeroCount(others);
                return;
            }

            position += Vector128<byte>.Count;
        }

        while ((uint)position < (uint)_data.Length
            && _data[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            position++;
        }

        _position = position;
    }
}
