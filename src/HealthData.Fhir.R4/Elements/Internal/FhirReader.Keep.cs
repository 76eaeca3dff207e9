namespace HealthData.Fhir.R4;

/// <content>Values that are kept as they are.</content>
internal ref partial struct FhirReader
{
    private void KeepUnknown()
    {
        var name = NameText();
        var side = _owner!.SideForWriting();
        var isDuplicate = side.HasUnknown(name);
        if (isDuplicate)
        {
            Report(Faults.Duplicate, _position);
        }
        else if (_owner is not UnknownResource)
        {
            Report(Faults.NoSuchElement, _position);
        }

        Keep(side, name, isDuplicate ? KeptReason.Duplicate : KeptReason.Unknown);
    }

    /// <summary>Keeps the value of the current member, which the object cannot hold.</summary>
    private void Keep(KeptReason reason, string fault)
    {
        Report(fault, _position);
        Keep(_owner!.SideForWriting(), NameText(), reason);
    }

    private void Keep(SideTable side, string name, KeptReason reason)
    {
        var start = _position;
        side.AddUnknown(new UnknownElement(name, JsonSpaces.Remove(SkipValue()), reason, _members - _nothings)
        {
            Element = _choiceLength > 0 ? name[.._choiceLength] : name,
            Position = start,
        });
        ReportDuplicates(start);
    }

    /// <summary>Makes duplicates of the values of a wrong type that a right one followed, so that both are written
    /// back.</summary>
    private void KeepReplaced(FhirObject target)
    {
        foreach (var element in KeptValues.Replaced(target))
        {
            element.Reason = KeptReason.Duplicate;
            Report(element.Element == element.Name ? Faults.Duplicate : Faults.TwoVariants, element.Position);
        }
    }

    private string NameText()
    {
        // The names of known elements are compared; of others, only those with escapes have been looked at.
        if (_data.Overlaps(_name) && _name.IndexOfAnyInRange((byte)0, (byte)31) >= 0)
        {
            throw Error(Faults.Syntax, _position);
        }

        if (Ascii.IsValid(_name))
        {
            return Encoding.Latin1.GetString(_name);
        }

        try
        {
            return Utf8.GetString(_name);
        }
        catch (DecoderFallbackException)
        {
            // Escapes can stand for half of a surrogate pair, bytes can't.
            var name = _data.Overlaps(_name) ? null : JsonEscapes.DecodeLone(_name);
            return name ?? throw Error(Faults.InvalidText, _position);
        }
    }

    private ReadOnlySpan<byte> SkipValue() => SkipValue(Math.Max(1, _options.MaxDepth - _depth));

    /// <summary>Passes over one value of any kind, which must be valid JSON.</summary>
    private ReadOnlySpan<byte> SkipValue(int maxDepth)
    {
        var start = _position;
        var rest = _data[start..];
        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth });
        var reader = new Utf8JsonReader(rest, isFinalBlock: false, state);
        try
        {
            if (!reader.Read() || !reader.TrySkip())
            {
                throw Error(Faults.Truncated, _data.Length);
            }
        }
        catch (JsonException exception)
        {
            var isTooDeep = reader.CurrentDepth >= maxDepth;
            throw Error(
                isTooDeep && exception.BytePositionInLine is not null ? Faults.TooDeep : Faults.Syntax,
                start + (int)Math.Min(rest.Length, reader.BytesConsumed));
        }

        var value = rest[..(int)reader.BytesConsumed];
        if (!System.Text.Unicode.Utf8.IsValid(value))
        {
            throw Error(Faults.InvalidText, start);
        }

        _position = start + value.Length;
        return value;
    }

    /// <summary>Reports members that are there twice inside a value that is kept.</summary>
    private void ReportDuplicates(int start)
    {
        if (!_collects || _data[start] is not ((byte)'{' or (byte)'['))
        {
            return;
        }

        var reader = new Utf8JsonReader(
            _data[start.._position], new JsonReaderOptions { MaxDepth = FhirJsonOptions.GreatestDepth });
        var levels = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                levels.Push(new HashSet<string>(StringComparer.Ordinal));
            }
            else if (reader.TokenType == JsonTokenType.EndObject)
            {
                levels.Pop();
            }
            else if (reader.TokenType == JsonTokenType.PropertyName
                && !levels.Peek().Add(Encoding.UTF8.GetString(reader.ValueSpan)))
            {
                reader.Read();
                Report(Faults.Duplicate, start + (int)reader.TokenStartIndex);
                if (reader.TokenType is JsonTokenType.StartObject)
                {
                    levels.Push(new HashSet<string>(StringComparer.Ordinal));
                }
            }
        }
    }
}
