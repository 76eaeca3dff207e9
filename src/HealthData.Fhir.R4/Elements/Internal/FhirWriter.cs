using System.Buffers.Text;

namespace HealthData.Fhir.R4;

/// <summary>The writer of FHIR JSON into a buffer. Names come with comma, quotes and colon: <c>,"name":</c>. Objects
/// and lists that turn out to hold nothing are taken back.</summary>
internal ref partial struct FhirWriter(IBufferWriter<byte> output)
{
    private const int LeastSpan = 4096;
    private const int SafeDepth = 64;

    /// <summary>Nothing stands in the object yet, so that the next name has no comma.</summary>
    private const byte First = 1;

    /// <summary>An object or a list around holds nothing yet, so that what was written since <c>_hold</c> may be taken
    /// back.</summary>
    private const byte Open = 2;

    /// <summary>The object has values that were kept when it was read.</summary>
    private const byte Kept = 4;

    private readonly IBufferWriter<byte> _output = output;
    private Span<byte> _span;
    private long _base;
    private long _hold;
    private int _used;
    private int _depth;
    private byte _state;
    private KeptValues? _kept;

    private readonly long Position => _base + _used;

    /// <summary>Hands over what is written to the buffer.</summary>
    public void Flush()
    {
        _output.Advance(_used);
        _span = default;
        _used = 0;
    }

    /// <summary>Writes the outermost object.</summary>
    public void Root(FhirObject value)
    {
        if (!Body(value))
        {
            Put('}');
        }
    }

    public void Object(ReadOnlySpan<byte> name, FhirObject? value)
    {
        if (value is not null)
        {
            var mark = Begin(name);
            End(mark, Body(value));
        }
    }

    public void Objects<T>(ReadOnlySpan<byte> name, List<T>? values)
        where T : FhirObject
    {
        if (values is null or { Count: 0 })
        {
            return;
        }

        var mark = Begin(name);
        Put('[');
        var isAny = false;
        for (var index = 0; index < values.Count; index++)
        {
            var item = MarkHere();
            if (isAny)
            {
                Put(',');
            }

            if (Body(values[index]))
            {
                isAny = true;
                _state = 0;
            }
            else
            {
                TakeBack(item);
            }
        }

        if (isAny)
        {
            Put(']');
        }

        End(mark, isAny);
    }

    /// <summary>Writes a choice element, whose name ends in the name of its type.</summary>
    public void Choice(ReadOnlySpan<byte> element, DataType? value)
    {
        if (value is null)
        {
            return;
        }

        var type = value.ChoiceSuffix;
        if (value is not PrimitiveValue primitive)
        {
            var mark = Begin(",\""u8);
            Raw(element);
            Raw(type);
            Raw("\":"u8);
            End(mark, Body(value));
            return;
        }

        if (primitive.HasValue)
        {
            Name(",\""u8);
            Raw(element);
            Raw(type);
            Raw("\":"u8);
            WritePrimitive(primitive);
        }

        if (primitive.Side is { IsEmpty: false })
        {
            var mark = Begin(",\"_"u8);
            Raw(element);
            Raw(type);
            Raw("\":"u8);
            End(mark, Body(primitive));
        }
    }

    /// <summary>Writes an object; <see langword="false"/> if it holds nothing, then an opening brace is there to be
    /// taken back.</summary>
    private bool Body(FhirObject value)
    {
        if (value is null)
        {
            throw new InvalidOperationException("A list holds null where only primitives may.");
        }

        if (++_depth > Nesting.Most
            || (_depth > SafeDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            throw Nesting.Error();
        }

        var kept = _kept;
        _kept = null;
        var isWritten = value.Side is { } side && (side.Unknown ?? (object?)side.Untyped) is not null
            ? BodyWithKept(value, side)
            : PlainBody(value);
        _kept = kept;
        _depth--;
        return isWritten;
    }

    private bool PlainBody(FhirObject value)
    {
        Put('{');
        _state = First | Open;
        Members(value);
        if ((_state & First) != 0)
        {
            return false;
        }

        Put('}');
        return true;
    }

    private void Members(FhirObject value)
    {
        if (value is Resource)
        {
            Name(",\"resourceType\":"u8);
            Quoted(value.TypeName);
        }

        value.WriteMembers(ref this);
    }

    private bool BodyWithKept(FhirObject value, SideTable side)
    {
        if (side.Untyped is { } untyped && KeptValues.IsUntouched(value))
        {
            Raw(untyped);
            return true;
        }

        Put('{');
        _state = First | Open | Kept;
        _kept = new KeptValues(value);
        Members(value);
        PutKept(isLast: true);
        if ((_state & First) != 0)
        {
            return false;
        }

        Put('}');
        return true;
    }

    /// <summary>Writes the kept values that come before a member.</summary>
    private void PutKept(bool isLast)
    {
        while (_kept!.Take(isLast) is { } element)
        {
            Raw((_state & First) != 0 ? default : ","u8);
            _state = Kept;
            QuotedName(element.Name);
            Put(':');
            Raw(element.Json.Span);
        }
    }

    /// <summary>Writes the name of a member that is sure to have a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Name(ReadOnlySpan<byte> name)
    {
        if (_state != 0)
        {
            name = FirstName(name);
        }

        Raw(name);
    }

    private ReadOnlySpan<byte> FirstName(ReadOnlySpan<byte> name)
    {
        CountMember();
        name = (_state & First) != 0 ? name[1..] : name;
        _state &= Kept;
        return name;
    }

    /// <summary>Writes the name of a member that may turn out to be empty.</summary>
    private Mark Begin(ReadOnlySpan<byte> name)
    {
        CountMember();
        var mark = MarkHere();
        Raw((_state & First) != 0 ? name[1..] : name);
        return mark;
    }

    /// <summary>Writes the kept values that come before the member that begins, and counts it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountMember()
    {
        if ((_state & Kept) != 0)
        {
            PutKept(isLast: false);
            _kept!.Written++;
        }
    }

    private Mark MarkHere()
    {
        var mark = new Mark(Position, _state);
        if ((_state & Open) == 0)
        {
            _hold = mark.Position;
            _state |= Open;
        }

        return mark;
    }

    private void End(Mark mark, bool isWritten)
    {
        if (isWritten)
        {
            _state = (byte)(mark.State & Kept);
            return;
        }

        TakeBack(mark);
        if ((_state & Kept) != 0)
        {
            _kept!.Written--;
        }
    }

    private void TakeBack(Mark mark)
    {
        _used = (int)(mark.Position - _base);
        _state = mark.State;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Raw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_span[_used..]);
        _used += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(char character)
    {
        Reserve(1);
        _span[_used++] = (byte)character;
    }

    private void Number(int value)
    {
        Reserve(11);
        Utf8Formatter.TryFormat(value, _span[_used..], out var written);
        _used += written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_span.Length - _used < count)
        {
            Grow(count);
        }
    }

    /// <summary>Gets more room; what may be taken back is not handed over yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        var done = (_state & Open) != 0 ? (int)(_hold - _base) : _used;
        var rest = _span[done.._used].ToArray();
        _output.Advance(done);
        _base += done;
        _span = _output.GetSpan(Math.Max(count + rest.Length, LeastSpan));
        rest.CopyTo(_span);
        _used = rest.Length;
    }

    /// <summary>A place to go back to.</summary>
    private readonly record struct Mark(long Position, byte State);
}
