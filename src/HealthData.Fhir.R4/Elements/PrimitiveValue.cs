namespace HealthData.Fhir.R4;

/// <summary>A primitive that is the value of a choice element, with its id and extensions.</summary>
public abstract class PrimitiveValue : DataType
{
    private protected PrimitiveValue()
    {
    }

    /// <summary>
    /// Gets a value that indicates whether there is a value; without one there should be an extension.
    /// </summary>
    [JsonIgnore]
    public abstract bool HasValue { get; }

    internal override string DebuggerText => ValueText ?? TypeName;

    internal abstract void ReadValue(ref FhirReader r);

    internal abstract void WriteValue(ref FhirWriter w);

    /// <summary>Gets the text of the value.</summary>
    internal abstract string? ValueText { get; }

    internal abstract void ListValue(ChildList list);

    internal override void ListChildren(ChildList list)
    {
        base.ListChildren(list);
        ListValue(list);
    }
}
