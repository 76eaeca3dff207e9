namespace HealthData.Fhir.R4;

/// <summary>The grammar of a bundle around its entries. Each step works on what is in memory, and says when that is not
/// enough.</summary>
internal sealed class BundleSlicer(SliceSource source) : IDisposable
{
    private static ReadOnlySpan<byte> Placeholder => "\"entry\":[{\"id\":\"e\"}]"u8;

    private readonly PooledBuffer _frame = new();

    /// <summary>Where each member of the frame was in the data.</summary>
    private readonly List<(int Frame, long Position, long Line)> _places = [];

    private JsonScan _scan;
    private Step _step = Step.Start;
    private Comma _comma = Comma.MayNotCome;
    private bool _hasEntries;

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

    /// <summary>What may come between members or items.</summary>
    private enum Comma
    {
        /// <summary>The first member or item, or the end.</summary>
        MayNotCome,

        /// <summary>A comma or the end, after a member or an item.</summary>
        MustCome,

        /// <summary>A member or an item, after a comma.</summary>
        HasCome,
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
        new([new FhirIssue(fault, "Bundle", source.Position) { Kind = IssueKinds.Of(fault), Line = source.Line }]);

    /// <summary>Finds the place in the data of an issue of the frame.</summary>
    public FhirIssue Locate(FhirIssue issue)
    {
        var index = _places.FindLastIndex(place => place.Frame <= issue.Position);
        if (index < 0)
        {
            return issue;
        }

        var (start, position, line) = _places[index];
        var before = Math.Min((int)issue.Position, _frame.WrittenSpan.Length) - start;
        return issue with
        {
            Position = position + before,
            Line = line + _frame.WrittenSpan.Slice(start, before).Count((byte)'\n'),
        };
    }

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
        if (TakesSign(window[0], '}', Step.End))
        {
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

        if (window[..name.Position].SequenceEqual("\"entry\""u8) && window[value] == '[' && !_hasEntries)
        {
            Keep(Placeholder);
            source.Take(value + 1);
            (_step, _comma, _hasEntries) = (Step.Entry, Comma.MayNotCome, true);
            return true;
        }

        if (!_scan.Advance(window[value..]))
        {
            return false;
        }

        var length = value + _scan.Position;
        Keep(window[..length]);
        source.Take(length);
        (_scan, _comma) = (default, Comma.MustCome);
        return true;
    }

    /// <summary>Takes a comma or the closing sign, where it may come; what else comes there must be a member or an
    /// item.</summary>
    private bool TakesSign(byte sign, char end, Step next)
    {
        var isEnd = sign == end;
        if (!isEnd && sign != ',')
        {
            return _comma == Comma.MustCome ? throw Error(Faults.Syntax) : false;
        }

        if (_comma == (isEnd ? Comma.HasCome : Comma.MayNotCome) || (!isEnd && _comma == Comma.HasCome))
        {
            throw Error(Faults.Syntax);
        }

        source.Take(1);
        _step = isEnd ? next : _step;
        _comma = isEnd ? Comma.MustCome : Comma.HasCome;
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

    private void Keep(ReadOnlySpan<byte> member)
    {
        _frame.Write(_frame.WrittenSpan.IsEmpty ? "{"u8 : ","u8);
        _places.Add((_frame.WrittenSpan.Length, source.Position, source.Line));
        _frame.Write(member);
    }

    private bool TryEntry(ReadOnlySpan<byte> window, out int entry)
    {
        entry = 0;
        if (TakesSign(window[0], ']', Step.Member))
        {
            return true;
        }

        if (!_scan.Advance(window))
        {
            return false;
        }

        entry = _scan.Position;
        (_scan, _comma) = (default, Comma.MustCome);
        return entry > 0 ? true : throw Error(Faults.Syntax);
    }
}
