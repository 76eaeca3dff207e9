namespace HealthData.Fhir.R4;

/// <content>Values that are not taken apart.</content>
internal ref partial struct FhirReader
{
    private void KeepUnknown(FhirObject target)
    {
        // The names of known elements are compared; of others, only those with escapes have been looked at.
        if (_data.Overlaps(_name) && _name.IndexOfAnyInRange((byte)0, (byte)31) >= 0)
        {
            throw Error(Faults.Syntax, _position);
        }

        var name = Decode(_name, _position);
        var side = target.SideForWriting();
        if (side.HasUnknown(name))
        {
            Refuse(Faults.Duplicate);
            return;
        }

        Report(Faults.NoSuchElement, _position);
        side.AddUnknown(new UnknownElement(name, JsonSpaces.Remove(SkipValue())));
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
}
