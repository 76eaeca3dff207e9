namespace HealthData.Fhir.R4;

/// <content>Elements that are objects, choices and resources.</content>
internal ref partial struct FhirReader
{
    public T? Object<T>(T? current, T fresh)
        where T : FhirObject
    {
        if (!Starts(current is null, '{', Faults.NotObject))
        {
            return current;
        }

        ReadInto(fresh);
        return fresh;
    }

    public Resource? Resource(Resource? current)
    {
        if (!Starts(current is null, '{', Faults.NotObject))
        {
            return current;
        }

        return ReadResource();
    }

    /// <summary>Reads a resource of whatever type; the reader is at its opening brace.</summary>
    public Resource ReadResource()
    {
        var outer = _typePosition;
        var resource = CreateResource();
        if (_depth == 0 && resource is not UnknownResource)
        {
            _root = resource.TypeName;
        }

        ReadInto(resource);
        _typePosition = outer;
        return resource;
    }

    /// <summary>Passes over the <c>resourceType</c> of a resource, which is known already.</summary>
    public bool SkipType()
    {
        if (_position == _typePosition)
        {
            ReadBytes();
        }
        else
        {
            Refuse(Faults.Duplicate);
        }

        return true;
    }

    /// <summary>Reads a choice element if the name of the current member is one of its names.</summary>
    public bool Choice(ReadOnlySpan<byte> element, ChoiceTypes allowed, ref DataType? field)
    {
        if (!_name.StartsWith(element) || DataTypes.Create(_name[element.Length..], allowed) is not { } fresh)
        {
            return false;
        }

        if (fresh is PrimitiveValue { } primitive)
        {
            if (Variant(field, primitive, needsValue: true) is { } target)
            {
                target.ReadValue(ref this);
                field = target.HasValue || field is not null ? target : field;
            }
        }
        else if (field is not null)
        {
            Refuse(field.ChoiceKind == fresh.ChoiceKind ? Faults.Duplicate : Faults.TwoVariants);
        }
        else
        {
            field = Object(null, fresh);
        }

        return true;
    }

    /// <summary>Reads the id and the extensions of a primitive choice element.</summary>
    public bool ChoiceSibling(ReadOnlySpan<byte> element, ChoiceTypes allowed, ref DataType? field)
    {
        if (_data.IsEmpty || !_name[1..].StartsWith(element)
            || DataTypes.Create(_name[(element.Length + 1)..], allowed) is not PrimitiveValue fresh)
        {
            return false;
        }

        if (Variant(field, fresh, needsValue: false) is { } target && Starts(true, '{', Faults.NotObject))
        {
            ReadInto(target);
            if (target.HasValue || target.Side is { IsEmpty: false })
            {
                field = target;
            }
        }

        return true;
    }

    private PrimitiveValue? Variant(DataType? field, PrimitiveValue fresh, bool needsValue)
    {
        if (field is null)
        {
            return fresh;
        }

        if (field.ChoiceKind != fresh.ChoiceKind)
        {
            Refuse(Faults.TwoVariants);
        }
        else if (needsValue && ((PrimitiveValue)field).HasValue)
        {
            Refuse(Faults.Duplicate);
        }
        else
        {
            return (PrimitiveValue)field;
        }

        return null;
    }

    private Resource CreateResource()
    {
        var start = _position;
        var ahead = this;
        ahead._position++;
        ahead.SkipWhiteSpace();
        var isTyped = false;
        while (!isTyped && ahead.Peek() == '"')
        {
            ahead.ReadName();
            isTyped = ahead.Is("resourceType"u8);
            if (isTyped)
            {
                break;
            }

            ahead.SkipValue(int.MaxValue);
            if (ahead.NextToken() != ',')
            {
                break;
            }

            ahead._position++;
            ahead.SkipWhiteSpace();
        }

        if (!isTyped || ahead.Peek() != '"')
        {
            throw ahead._position < _data.Length ? Error(Faults.NoType, start) : Error(Faults.Truncated, _data.Length);
        }

        _typePosition = ahead._position;
        var name = ahead.ReadBytes();
        if (ResourceTypes.Create(name) is { } resource)
        {
            return resource;
        }

        Report(Faults.UnknownType, start);
        return new UnknownResource(ahead.Decode(name, start));
    }
}
