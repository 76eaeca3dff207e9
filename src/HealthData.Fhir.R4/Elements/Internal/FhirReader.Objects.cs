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

        var name = _name;
        if (ReadInto(fresh))
        {
            return fresh;
        }

        Nothing(name);
        return null;
    }

    /// <summary>Reads a concept of a required binding.</summary>
    public CodeableConcept? Concept(CodeableConcept? current, ConceptRule rule)
    {
        var start = _position;
        var concept = Object(current, new CodeableConcept());
        if (_collects && current is null && concept is not null && !rule.Allows(concept))
        {
            Report(Faults.NotAllowedCode, start);
        }

        return concept;
    }

    public Resource? Resource(Resource? current)
    {
        if (!Starts(current is null, '{', Faults.NotObject))
        {
            return current;
        }

        var name = _name;
        if (SkipsEmpty())
        {
            Nothing(name);
            return null;
        }

        var isContained = _isContained;
        _isContained = false;
        var resource = ReadResource();
        _isContained = isContained;
        if (resource is null)
        {
            _name = name;
            Keep(_owner!.SideForWriting(), NameText(), KeptReason.WrongType);
        }

        return resource;
    }

    /// <summary>Passes over the <c>resourceType</c> of a resource, which is known already.</summary>
    public bool SkipType()
    {
        if (_position == _typePosition)
        {
            ReadBytes();
            _hasLoneSurrogate = false;
        }
        else
        {
            Keep(KeptReason.Duplicate, Faults.Duplicate);
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

        if (fresh is PrimitiveValue primitive)
        {
            if (Variant(field, primitive, needsValue: true) is { } target)
            {
                ReadVariant(target, element.Length);
                field = target.HasValue || field is not null ? target : field;
            }
        }
        else if (field is not null)
        {
            Keep(KeptReason.Duplicate, field.ChoiceKind == fresh.ChoiceKind ? Faults.Duplicate : Faults.TwoVariants);
        }
        else if (Peek() == '{')
        {
            field = Object(null, fresh);
        }
        else
        {
            _choiceLength = element.Length;
            KeepUnlessNull(Faults.NotObject);
            _choiceLength = 0;
        }

        return true;
    }

    /// <summary>Reads the value of a choice element. What is kept of its JSON belongs to the variant, a value of a
    /// wrong type to the object.</summary>
    private void ReadVariant(PrimitiveValue target, int choiceLength)
    {
        _choiceLength = choiceLength;
        _variant = target;
        target.ReadValue(ref this);
        _variant = null;
        _choiceLength = 0;
    }

    /// <summary>Reads the id and the extensions of a primitive choice element.</summary>
    public bool ChoiceSibling(ReadOnlySpan<byte> element, ChoiceTypes allowed, ref DataType? field)
    {
        if (!_name[1..].StartsWith(element)
            || DataTypes.Create(_name[(element.Length + 1)..], allowed) is not PrimitiveValue fresh)
        {
            return false;
        }

        var isSecond = field?.Side is not null && field.ChoiceKind == fresh.ChoiceKind;
        if (isSecond)
        {
            Keep(KeptReason.Duplicate, Faults.Duplicate);
        }
        else if (Variant(field, fresh, needsValue: false) is { } target && Starts(true, '{', Faults.NotObject))
        {
            if (ReadInto(target))
            {
                field = target;
            }
            else
            {
                _nothings++;
            }
        }

        return true;
    }

    /// <summary>Reads a resource of whatever type; the reader is at its opening brace.</summary>
    /// <returns><see langword="null"/> if it has no type; then it is still to be read.</returns>
    private Resource? ReadResource()
    {
        var outer = _typePosition;
        if (CreateResource() is not { } resource)
        {
            if (_depth > 0)
            {
                Report(Faults.NoType, _position);
            }

            return null;
        }

        if (_depth == 0 && resource is not UnknownResource)
        {
            _root = resource.TypeName;
        }

        ReadInto(resource);
        _typePosition = outer;
        return resource;
    }

    private PrimitiveValue? Variant(DataType? field, PrimitiveValue fresh, bool needsValue)
    {
        if (field is null)
        {
            return fresh;
        }

        if (field.ChoiceKind != fresh.ChoiceKind)
        {
            Keep(KeptReason.Duplicate, Faults.TwoVariants);
        }
        else if (needsValue && ((PrimitiveValue)field).HasValue)
        {
            Keep(KeptReason.Duplicate, Faults.Duplicate);
        }
        else
        {
            return (PrimitiveValue)field;
        }

        return null;
    }

    private Resource? CreateResource()
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
            return ahead._position < _data.Length ? null : throw Error(Faults.Truncated, _data.Length);
        }

        var position = ahead._position;
        var name = ahead.ReadBytes();
        if (name.IsEmpty || ahead._hasLoneSurrogate)
        {
            return null;
        }

        _typePosition = position;
        if (ResourceTypes.Create(name) is { } resource)
        {
            return resource;
        }

        Report(Faults.UnknownType, start);
        return new UnknownResource(ahead.Decode(name, start));
    }
}
