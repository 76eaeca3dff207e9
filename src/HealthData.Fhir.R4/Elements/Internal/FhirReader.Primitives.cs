namespace HealthData.Fhir.R4;

/// <content>Primitive elements: each method takes the current value, to find duplicates, and gives the new
/// one.</content>
internal ref partial struct FhirReader
{
    public string? String(string? current)
    {
        if (Starts(current is null, '"', Faults.NotText))
        {
            var start = _position;
            current = ReadText();
            if (current.Length == 0)
            {
                Report(Faults.EmptyText, start);
            }
        }

        return current;
    }

    /// <summary>Reads a string that is likely to come again.</summary>
    public string? Common(string? current)
    {
        if (Starts(current is null, '"', Faults.NotText))
        {
            var start = _position;
            current = ReadCommonText();
            if (current.Length == 0)
            {
                Report(Faults.EmptyText, start);
            }
        }

        return current;
    }

    public T? Text<T>(T? current)
        where T : struct, IFhirPrimitive<T>
    {
        if (Starts(current is null, '"', Faults.NotText))
        {
            var start = _position;
            current = Check(T.FromText(ReadText()), start);
        }

        return current;
    }

    public T? Code<T>(T? current)
        where T : struct, IFhirPrimitive<T>
    {
        if (Starts(current is null, '"', Faults.NotText))
        {
            var start = _position;
            current = Check(T.FromText(ReadCommonText()), start);
        }

        return current;
    }

    public bool? Boolean(bool? current)
    {
        if (current is not null)
        {
            Refuse(Faults.Duplicate);
            return current;
        }

        var rest = _data[_position..];
        if (rest.StartsWith("true"u8))
        {
            _position += 4;
            return true;
        }

        if (rest.StartsWith("false"u8))
        {
            _position += 5;
            return false;
        }

        RefuseUnlessNull(Faults.NotBoolean);
        return null;
    }

    public int? Integer(int? current)
    {
        if (current is not null)
        {
            Refuse(Faults.Duplicate);
            return current;
        }

        var length = NumberText.Measure(_data[_position..]);
        if (System.Buffers.Text.Utf8Parser.TryParse(_data.Slice(_position, length), out int value, out var consumed)
            && consumed == length)
        {
            _position += length;
            return value;
        }

        RefuseUnlessNull(Faults.NotInteger);
        return null;
    }

    public FhirDecimal? Decimal(FhirDecimal? current)
    {
        if (current is not null)
        {
            Refuse(Faults.Duplicate);
            return current;
        }

        var number = _data.Slice(_position, NumberText.Measure(_data[_position..]));
        if (number.Length > 0)
        {
            _position += number.Length;
            return FhirDecimal.FromNumber(Encoding.Latin1.GetString(number));
        }

        RefuseUnlessNull(Faults.NotNumber);
        return null;
    }

    /// <summary>Checks that a value begins as it should; if not, the value is passed over or refused.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Starts(bool isFirst, char opening, string fault)
    {
        if (isFirst && Peek() == opening)
        {
            return true;
        }

        RefuseStart(isFirst, fault);
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseStart(bool isFirst, string fault)
    {
        if (isFirst)
        {
            RefuseUnlessNull(fault);
        }
        else
        {
            Refuse(Faults.Duplicate);
        }
    }

    private T Check<T>(T value, int start)
        where T : struct, IFhirPrimitive<T>
    {
        if (IsStrict && !value.IsValid)
        {
            Report(Faults.InvalidValue, start);
        }

        return value;
    }
}
