namespace HealthData.Fhir.R4;

/// <content>Values that are not taken apart.</content>
internal ref partial struct FhirReader
{
    private void KeepUnknown(FhirObject target)
    {
        Report(Faults.UnknownElement, _position);
        var position = _position;
        var name = Decode(_name, position);
        var json = SkipValue().ToArray();
        (target.SideForWriting().Unknown ??= []).Add(new UnknownElement(name, json));
    }

    /// <summary>Passes over one value of any kind, which must be valid JSON.</summary>
    private ReadOnlySpan<byte> SkipValue()
    {
        var start = _position;
        var rest = _data[start..];
        var reader = new Utf8JsonReader(rest, new JsonReaderOptions { MaxDepth = Math.Max(1, _options.MaxDepth - _depth) });
        try
        {
            reader.Read();
            reader.Skip();
        }
        catch (JsonException exception)
        {
            var isTooDeep = reader.CurrentDepth >= Math.Max(1, _options.MaxDepth - _depth);
            throw Error(
                isTooDeep && exception.BytePositionInLine is not null ? Faults.TooDeep : Faults.Syntax,
                start + (int)Math.Min(rest.Length, reader.BytesConsumed));
        }

        var value = rest[..(int)reader.BytesConsumed];
        if (!System.Text.Unicode.Utf8.IsValid(value))
            throw Error(Faults.InvalidText, start);
        _position = start + value.Length;
        return value;
    }
}
