namespace HealthData.Fhir.R4;

/// <summary>A member of a JSON object, or an item of an array of primitives, that was kept as it was read: the type
/// does not define it, its value is of another JSON type than the element's, or it is there a second time.</summary>
public sealed class UnknownElement
{
    internal UnknownElement(string name, byte[] json, KeptReason reason, int order, int? index = null)
    {
        Name = name;
        Element = name;
        Json = json;
        Reason = reason;
        Order = order;
        Index = index;
    }

    /// <summary>Gets the member's name.</summary>
    public string Name { get; }

    /// <summary>Gets the position in an array of primitives; <see langword="null"/> for a member.</summary>
    public int? Index { get; }

    /// <summary>Gets the value: the UTF-8 bytes of one valid JSON value, as they were read but for white space between
    /// them.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    internal KeptReason Reason { get; set; }

    /// <summary>Gets the element's name, which for a choice element lacks the name of the type.</summary>
    internal string Element { get; init; }

    /// <summary>Gets the number of members before it in its object.</summary>
    internal int Order { get; }

    /// <summary>Gets where the value began in the data.</summary>
    internal int Position { get; init; }
}
