namespace HealthData.Fhir.R4;

/// <summary>The id and the extensions of a primitive element whose value is a property of its owner.</summary>
/// <seealso href="http://hl7.org/fhir/R4/json.html#primitive"/>
[JsonConverter(typeof(FhirJsonConverter))]
public sealed class PrimitiveElement : Element
{
    /// <inheritdoc/>
    public override string TypeName => "Element";
}
