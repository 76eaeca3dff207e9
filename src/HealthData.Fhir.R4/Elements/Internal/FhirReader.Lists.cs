namespace HealthData.Fhir.R4;

/// <content>Repeating elements.</content>
internal ref partial struct FhirReader
{
    /// <summary>Begins an array; <see langword="false"/> when there are no items to read.</summary>
    public bool Begin<T>([NotNullWhen(true)] ref List<T>? list)
    {
        if (!Starts(list is null or { Count: 0 }, '[', Faults.NotArray))
        {
            return false;
        }

        list ??= new List<T>(1);
        _listStart = _position++;
        if (NextToken() != ']')
        {
            return true;
        }

        Report(Faults.EmptyArray, _listStart);
        _position++;
        Nothing(_name);
        return false;
    }

    /// <summary>Goes to the next item; <see langword="false"/> at the end of the array.</summary>
    public bool More<T>(List<T> list)
    {
        var next = NextToken();
        _position++;
        if (next == ']')
        {
            if (list.Count == 0)
            {
                _nothings++;
            }

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
            if (ReadInto(fresh))
            {
                list.Add(fresh);
            }
        }
        else if (TakesUntyped(fresh))
        {
            list.Add(fresh);
        }
    }

    public void AddResource(List<Resource> list)
    {
        if (Peek() == '{')
        {
            if (_isContained)
            {
                Report(Faults.NestedContained, _position);
            }

            var isContained = _isContained;
            _isContained = true;
            if (!SkipsEmpty())
            {
                list.Add(ReadResource() ?? UntypedResource());
            }

            _isContained = isContained;
        }
        else
        {
            var fresh = new UnknownResource("");
            if (TakesUntyped(fresh))
            {
                list.Add(fresh);
            }
        }
    }

    public void Strings(ref List<string?>? list, TextRule rule = TextRule.String) =>
        Strings(ref list, rule, isCommon: false);

    /// <summary>Reads strings that are likely to come again.</summary>
    public void Commons(ref List<string?>? list, TextRule rule = TextRule.String) =>
        Strings(ref list, rule, isCommon: true);

    public void Texts<T>(ref List<T?>? list)
        where T : struct, IFhirPrimitive<T> => Texts(ref list, isCommon: false);

    public void Codes<T>(ref List<T?>? list)
        where T : struct, IFhirPrimitive<T> => Texts(ref list, isCommon: true);

    public void Integers(ref List<int?>? list, NumberRule rule)
    {
        if (Begin(ref list))
        {
            do
            {
                _item = list.Count;
                list.Add(TryReadInteger(rule, out var value) ? value : OddItem<int?>(list, Faults.NotInteger));
            }
            while (More(list));
            NoteGaps(list);
        }
    }

    public void Decimals(ref List<FhirDecimal?>? list)
    {
        if (Begin(ref list))
        {
            do
            {
                _item = list.Count;
                list.Add(TryReadDecimal(out var value) ? value : OddItem<FhirDecimal?>(list, Faults.NotNumber));
            }
            while (More(list));
            NoteGaps(list);
        }
    }

    private void Strings(ref List<string?>? list, TextRule rule, bool isCommon)
    {
        if (Begin(ref list))
        {
            do
            {
                _item = list.Count;
                list.Add(
                    Peek() != '"' ? OddItem<string>(list, Faults.NotText)
                    : isCommon ? ReadCommonText(rule)
                    : ReadText(rule));
            }
            while (More(list));
            NoteGaps(list);
        }
    }

    private void Texts<T>(ref List<T?>? list, bool isCommon)
        where T : struct, IFhirPrimitive<T>
    {
        if (Begin(ref list))
        {
            do
            {
                _item = list.Count;
                list.Add(
                    Peek() != '"' ? OddItem<T?>(list, Faults.NotText)
                    : isCommon ? Code<T>(null)
                    : Text<T>(null));
            }
            while (More(list));
            NoteGaps(list);
        }
    }

    /// <summary>Keeps a value in the place of an object; null holds nothing and is left out.</summary>
    private bool TakesUntyped(FhirObject fresh)
    {
        var start = _position;
        if (IsNull())
        {
            Report(Faults.Null, start);
            _position += 4;
            return false;
        }

        Report(Faults.NotObject, start);
        fresh.SideForWriting().Untyped = JsonSpaces.Remove(SkipValue());
        ReportDuplicates(start);
        return true;
    }

    /// <summary>Passes over an object without members.</summary>
    private bool SkipsEmpty()
    {
        var start = _position;
        _position++;
        if (NextToken() == '}')
        {
            _position++;
            Report(Faults.EmptyObject, start);
            return true;
        }

        _position = start;
        return false;
    }

    private UnknownResource UntypedResource()
    {
        var resource = new UnknownResource("");
        resource.SideForWriting().Untyped = JsonSpaces.Remove(SkipValue());
        return resource;
    }

    /// <summary>Passes over a null, which stands for a value that has only an extension, and keeps a value of a wrong
    /// type beside the list.</summary>
    private T? OddItem<T>(List<T?> list, string message)
    {
        if (IsNull())
        {
            _position += 4;
        }
        else
        {
            Report(message, _position);
            var name = Encoding.UTF8.GetString(_name);
            var json = JsonSpaces.Remove(SkipValue());
            _owner!.SideForWriting().AddUnknown(
                new UnknownElement(name, json, KeptReason.WrongType, 0, list.Count));
        }

        return default;
    }
}
