namespace HealthData.Fhir.R4;

/// <summary>The grammar of a bundle around its entries. Each step works on what is in memory, and says when that is not
/// enough.</summary>
internal sealed class BundleSlicer(SliceSource source) : IDisposable
{
    private static ReadOnlySpan<byte> Placeholder => "\"entry\":[{\"id\":\"e\"}]"u8;

    private readonly PooledBuffer _frame = new();
    private JsonScan _scan;
    private Step _step = Step.Start;

    /// <summary>The places in the grammar.</summary>
    private enum Step
    {
        /// <summary>Before the opening brace.</summary>
        Start,

        /// <summary>Before a member, or the closing brace.</summary>
        Member,

        /// <summary>Before an item of the entries, or the closing bracket.</summary>
        Entry,

        /// <summary>Behind the closing brace.</summary>
        End,
    }

    public SliceSource Source => source;

    public bool IsAtEntries => _step == Step.Entry;

    public bool IsAtEnd => _step == Step.End;

    /// <summary>Gets the JSON of the bundle without its entries, as far as it was read; a placeholder stands for
    /// them.</summary>
    public byte[] Frame()
    {
        byte[] end = _frame.WrittenSpan.IsEmpty ? "{}"u8.ToArray() : "}"u8.ToArray();
        return [.. _frame.WrittenSpan, .. end];
    }

    /// <summary>Goes one step; <see langword="false"/> if there is not enough data for it.</summary>
    /// <param name="entry">The length of an entry at the start of the window, when the step came to one; it is still to
    /// be taken.</param>
    public bool TryStep(out int entry)
    {
        entry = 0;
        var window = source.Window.Span;
        var blanks = window.IndexOfAnyExcept(" \t\r\n"u8);
        if (blanks < 0)
        {
            source.Take(window.Length);
            return false;
        }

        source.Take(blanks);
        window = window[blanks..];
        return _step switch
        {
            Step.Start => TryStart(window),
            Step.Member => TryMember(window),
            Step.Entry => TryEntry(window, out entry),
            _ => throw Error(Faults.Trailing),
        };
    }

    public FhirFormatException Error(string fault) =>
        new([new FhirIssue(fault, "Bundle", source.Position) { Line = source.Line }]);

    public void Dispose()
    {
        _frame.Dispose();
        source.Dispose();
    }

    private bool TryStart(ReadOnlySpan<byte> window)
    {
        if (window.Length < 3 && window[0] == 0xEF)
        {
            return false;
        }

        if (window.StartsWith("\uFEFF"u8))
        {
            source.Take(3);
            return true;
        }

        if (window[0] != '{')
        {
            throw Error(Faults.NotObject);
        }

        source.Take(1);
        _step = Step.Member;
        return true;
    }

    private bool TryMember(ReadOnlySpan<byte> window)
    {
        if (window[0] == '}')
        {
            source.Take(1);
            _step = Step.End;
            return true;
        }

        if (window[0] == ',' && !_frame.WrittenSpan.IsEmpty)
        {
            source.Take(1);
            return true;
        }

        if (window[0] != '"')
        {
            throw Error(Faults.Syntax);
        }

        var name = default(JsonScan);
        if (!name.Advance(window) || !TrySkipColon(window, name.Position, out var value))
        {
            return false;
        }

        if (window[..name.Position].SequenceEqual("\"entry\""u8) && window[value] == '[' && !HasEntries())
        {
            Keep(Placeholder);
            source.Take(value + 1);
            _step = Step.Entry;
            return true;
        }

        if (!_scan.Advance(window[value..]))
        {
            return false;
        }

        var length = value + _scan.Position;
        Keep(window[..length]);
        source.Take(length);
        _scan = default;
        return true;
    }

    private bool TrySkipColon(ReadOnlySpan<byte> window, int position, out int value)
    {
        value = 0;
        var colon = window[position..].IndexOfAnyExcept(" \t\r\n"u8);
        if (colon < 0)
        {
            return false;
        }

        if (window[position + colon] != ':')
        {
            throw Error(Faults.Syntax);
        }

        var blanks = window[(position + colon + 1)..].IndexOfAnyExcept(" \t\r\n"u8);
        value = position + colon + 1 + blanks;
        return blanks >= 0;
    }

    private bool HasEntries() => _frame.WrittenSpan.IndexOf(Placeholder) >= 0;

    private void Keep(ReadOnlySpan<byte> member)
    {
        _frame.Write(_frame.WrittenSpan.IsEmpty ? "{"u8 : ","u8);
        _frame.Write(member);
    }

    private bool TryEntry(ReadOnlySpan<byte> window, out int entry)
    {
        entry = 0;
        if (window[0] is (byte)']' or (byte)',')
        {
            _step = window[0] == ']' ? Step.Member : Step.Entry;
            source.Take(1);
            return true;
        }

        if (!_scan.Advance(window))
        {
            return false;
        }

        entry = _scan.Position;
        _scan = default;
        return entry > 0 ? true : throw Error(Faults.Syntax);
    }
}
