namespace HealthData.Fhir.R4;

/// <summary>A resource of a type that FHIR R4 does not define. All its members but the common ones are in
/// <see cref="FhirObject.UnknownElements"/>; written back, it is what was read.</summary>
[JsonConverter(typeof(FhirJsonConverter))]
public sealed class UnknownResource : Resource
{
    /// <summary>Creates a resource.</summary>
    /// <param name="typeName">The type's name, as <c>resourceType</c> has it.</param>
    public UnknownResource(string typeName)
    {
        ArgumentNullException.ThrowIfNull(typeName);
        TypeName = typeName;
    }

    /// <inheritdoc/>
    public override string TypeName { get; }
}
