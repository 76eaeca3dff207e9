namespace HealthData.Fhir.R4;

/// <summary>A member of a JSON object that the specification does not define for the object's type.</summary>
public sealed class UnknownElement
{
    internal UnknownElement(string name, byte[] json)
    {
        Name = name;
        Json = json;
    }

    /// <summary>Gets the member's name.</summary>
    public string Name { get; }

    /// <summary>Gets the member's value: the UTF-8 bytes of one valid JSON value, as they were read but for
    /// white space between them.</summary>
    public ReadOnlyMemory<byte> Json { get; }
}
