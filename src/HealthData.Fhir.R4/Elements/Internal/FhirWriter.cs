using System.Buffers.Text;

namespace HealthData.Fhir.R4;

/// <summary>Writes FHIR JSON into a buffer. Names come with comma, quotes and colon: <c>,"name":</c>.</summary>
internal ref partial struct FhirWriter(IBufferWriter<byte> output)
{
    private const int LeastSpan = 4096;
    private const int SafeDepth = 64;

    private readonly IBufferWriter<byte> _output = output;
    private Span<byte> _span;
    private int _used;
    private int _depth;
    private bool _isFirst;

    /// <summary>Hands over what is written to the buffer.</summary>
    public void Flush()
    {
        _output.Advance(_used);
        _span = default;
        _used = 0;
    }

    /// <summary>Writes an object without a name.</summary>
    public void Value(FhirObject value)
    {
        if (value is null)
        {
            throw new InvalidOperationException("A list holds null where only primitives may.");
        }

        if (++_depth > FhirJsonOptions.GreatestDepth + 12
            || (_depth > SafeDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            throw new InvalidOperationException("The objects are nested too deep, or one contains itself.");
        }

        Put('{');
        _isFirst = true;
        if (value is Resource)
        {
            Name(",\"resourceType\":"u8);
            Quoted(value.TypeName);
        }

        value.WriteMembers(ref this);
        if (value.Side?.Unknown is { } unknown)
        {
            Unknown(unknown);
        }

        Put('}');
        _isFirst = false;
        _depth--;
    }

    public void Object(ReadOnlySpan<byte> name, FhirObject? value)
    {
        if (value is not null)
        {
            Name(name);
            Value(value);
        }
    }

    public void Objects<T>(ReadOnlySpan<byte> name, List<T>? values)
        where T : FhirObject
    {
        if (values is null or { Count: 0 })
        {
            return;
        }

        Name(name);
        Put('[');
        for (var index = 0; index < values.Count; index++)
        {
            if (index > 0)
            {
                Put(',');
            }

            Value(values[index]);
        }

        Put(']');
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
            ChoiceName(",\""u8, element, type);
            Value(value);
            return;
        }

        if (primitive.HasValue)
        {
            ChoiceName(",\""u8, element, type);
            primitive.WriteValue(ref this);
        }

        if (primitive.Side is { IsEmpty: false })
        {
            ChoiceName(",\"_"u8, element, type);
            Value(primitive);
        }
    }

    private void ChoiceName(ReadOnlySpan<byte> opening, ReadOnlySpan<byte> element, ReadOnlySpan<byte> type)
    {
        Name(opening);
        Raw(element);
        Raw(type);
        Raw("\":"u8);
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        if (_isFirst)
        {
            name = name[1..];
            _isFirst = false;
        }

        Raw(name);
    }

    private void Unknown(List<UnknownElement> elements)
    {
        foreach (var element in elements)
        {
            Name(","u8);
            Quoted(element.Name);
            Put(':');
            Raw(element.Json.Span);
        }
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        _output.Advance(_used);
        _used = 0;
        _span = _output.GetSpan(Math.Max(count, LeastSpan));
    }
}
