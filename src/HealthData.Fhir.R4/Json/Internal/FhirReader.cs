using System.Buffers.Binary;
using System.Numerics;

namespace HealthData.Fhir.R4;

/// <summary>Reads FHIR JSON from memory. Generated code dispatches on <c>key</c>: the first eight bytes of a member's name as a
/// little-endian number, which for names of up to seven bytes is the whole name.</summary>
internal ref partial struct FhirReader
{
    /// <summary>How many levels fit on the stack of any thread.</summary>
    private const int SafeDepth = 64;

    private const ulong Ones = 0x0101010101010101;
    private const ulong Highs = 0x8080808080808080;
    private const ulong Quotes = Ones * '"';
    private const ulong Backslashes = Ones * '\\';

    private readonly ReadOnlySpan<byte> _data;
    private readonly FhirJsonOptions _options;
    private string _root;
    private ReadOnlySpan<byte> _name;
    private int _position;
    private int _depth;
    private int _objectStart;
    private bool? _repeats;
    private List<(string Message, int Position)>? _issues;

    public FhirReader(ReadOnlySpan<byte> data, FhirJsonOptions options, string root)
    {
        _data = data;
        _options = options;
        _root = root;
        IsStrict = options.IsStrict;
        if (data.StartsWith("\uFEFF"u8))
            _position = 3;
        SkipWhiteSpace();
    }

    public bool IsStrict { get; }

    /// <summary>Tells whether the name of the current member, whose first bytes are known already, is this one.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => _name.SequenceEqual(name);

    /// <summary>Reads the members of an object; the reader is at its opening brace.</summary>
    public void ReadInto(FhirObject target)
    {
        var start = _position;
        if (++_depth > _options.MaxDepth)
            throw Error(Faults.TooDeep, start);
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
        if (IsStrict)
        {
            _objectStart = start;
            target.CheckRequired(ref this);
        }
    }

    private void ReadMembers(FhirObject target)
    {
        if (_depth > SafeDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Error(Faults.TooDeep, _position);
        while (true)
        {
            var key = ReadName();
            var isRead = (byte)key == '_' ? target.ReadSibling(ref this, key) : target.ReadMember(ref this, key);
            if (!isRead)
                KeepUnknown(target);
            var next = NextToken();
            _position++;
            if (next == '}')
                return;
            if (next != ',')
                throw Error(Faults.Syntax, _position - 1);
            SkipWhiteSpace();
        }
    }

    private ulong ReadName()
    {
        if (Peek() != '"')
            throw Error(Faults.Syntax, _position);
        var start = _position + 1;
        if (start + 8 > _data.Length)
            return ReadRareName();
        var word = BinaryPrimitives.ReadUInt64LittleEndian(_data[start..]);
        var quotes = ZeroBytes(word ^ Quotes);
        var backslashes = ZeroBytes(word ^ Backslashes);
        ulong key;
        int length;
        if (quotes != 0)
        {
            if (backslashes != 0)
                return ReadRareName();
            var bits = BitOperations.TrailingZeroCount(quotes) & ~7;
            key = word & ((1UL << bits) - 1);
            length = bits >> 3;
        }
        else
        {
            length = backslashes != 0 ? -1 : _data[(start + 8)..].IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0 || _data[start + 8 + length] != '"')
                return ReadRareName();
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
            throw Error(Faults.Syntax, _position);
        _position++;
        SkipWhiteSpace();
    }

    private ulong ReadRareName()
    {
        _name = ReadBytes();
        ReadColon();
        Span<byte> word = stackalloc byte[8];
        word.Clear();
        _name[..Math.Min(8, _name.Length)].CopyTo(word);
        return BinaryPrimitives.ReadUInt64LittleEndian(word);
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
            SkipRun();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipRun()
    {
        var position = _position;
        while ((uint)position < (uint)_data.Length && _data[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            position++;
        _position = position;
    }
}
