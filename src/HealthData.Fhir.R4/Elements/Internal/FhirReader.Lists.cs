namespace HealthData.Fhir.R4;

/// <content>Repeating elements.</content>
internal ref partial struct FhirReader
{
    /// <summary>Begins an array; false when it has no items.</summary>
    public bool Begin<T>([NotNull] ref List<T>? list)
    {
        list ??= new List<T>(1);
        if (!Starts(list.Count == 0, '[', Faults.NotArray))
        {
            return false;
        }

        _position++;
        if (NextToken() != ']')
        {
            return true;
        }

        Report(Faults.EmptyArray, _position);
        _position++;
        return false;
    }

    /// <summary>Goes to the next item; false at the end of the array.</summary>
    public bool More<T>(List<T> list)
    {
        var next = NextToken();
        _position++;
        if (next == ']')
        {
            return false;
        }

        if (next != ',')
        {
            throw Error(Faults.Syntax, _position - 1);
        }

        if (list.Count == 1)
        {
            list.EnsureCapacity(4);
        }

        SkipWhiteSpace();
        return true;
    }

    public void Add<T>(List<T> list, T fresh)
        where T : FhirObject
    {
        if (Peek() == '{')
        {
            ReadInto(fresh);
            list.Add(fresh);
        }
        else
        {
            Refuse(Faults.NotObject);
        }
    }

    public void AddResource(List<Resource> list)
    {
        if (Peek() == '{')
        {
            list.Add(ReadResource());
        }
        else
        {
            Refuse(Faults.NotObject);
        }
    }

    public void Strings(ref List<string?>? list)
    {
        var start = _position;
        for (var more = Begin(ref list); more; more = More(list))
        {
            list.Add(IsGap() ? null : String(null));
        }

        NoteItems(null, list, start);
    }

    /// <summary>Reads strings that are likely to come again.</summary>
    public void Commons(ref List<string?>? list)
    {
        var start = _position;
        for (var more = Begin(ref list); more; more = More(list))
        {
            list.Add(IsGap() ? null : Common(null));
        }

        NoteItems(null, list, start);
    }

    public void Texts<T>(ref List<T?>? list)
        where T : struct, IFhirPrimitive<T>
    {
        var start = _position;
        for (var more = Begin(ref list); more; more = More(list))
        {
            list.Add(IsGap() ? null : Text<T>(null));
        }

        NoteItems(null, list, start);
    }

    public void Codes<T>(ref List<T?>? list)
        where T : struct, IFhirPrimitive<T>
    {
        var start = _position;
        for (var more = Begin(ref list); more; more = More(list))
        {
            list.Add(IsGap() ? null : Code<T>(null));
        }

        NoteItems(null, list, start);
    }

    public void Integers(ref List<int?>? list)
    {
        var start = _position;
        for (var more = Begin(ref list); more; more = More(list))
        {
            list.Add(IsGap() ? null : Integer(null));
        }

        NoteItems(null, list, start);
    }

    public void Decimals(ref List<FhirDecimal?>? list)
    {
        var start = _position;
        for (var more = Begin(ref list); more; more = More(list))
        {
            list.Add(IsGap() ? null : Decimal(null));
        }

        NoteItems(null, list, start);
    }

    /// <summary>Passes over a null, which stands for a value that has only an extension.</summary>
    private bool IsGap()
    {
        if (Peek() != 'n' || !_data[_position..].StartsWith("null"u8))
        {
            return false;
        }

        _position += 4;
        return true;
    }
}
