namespace HealthData.Fhir.R4;

/// <content>The outermost object.</content>
internal ref partial struct FhirReader
{
    /// <summary>Reads the only item of the entries of a bundle, and adds it unless it holds nothing.</summary>
    public void Entry(List<BundleEntry> entries)
    {
        _depth++;
        Add(entries, new BundleEntry());
        Finish();
    }

    /// <summary>Reads an object of a type; <paramref name="fresh"/> is null for the base types of resources.</summary>
    public FhirObject Root(Type type, FhirObject? fresh)
    {
        if (Peek() != '{')
        {
            throw Error(_position < _data.Length ? Faults.NotObject : Faults.Truncated, _position);
        }

        if (fresh is not null and not R4.Resource)
        {
            ReadInto(fresh);
            return fresh;
        }

        if (fresh is null && !type.IsAssignableFrom(typeof(Resource)) && !typeof(Resource).IsAssignableFrom(type))
        {
            throw new NotSupportedException($"{type.Name} is no type of a JSON object.");
        }

        var start = _position;
        var resource = ReadResource() ?? throw Error(Faults.NoType, start);
        return type.IsInstanceOfType(resource) ? resource : throw Error(Faults.OtherType, start);
    }
}
