namespace HealthData.Fhir;

/// <summary>A resource as its JSON, with what its address is made of.</summary>
/// <param name="Json">The JSON in UTF-8.</param>
/// <param name="Type">The type.</param>
/// <param name="Id">The id; null where it has none.</param>
/// <param name="VersionId">The version that it says it has; null where it says none.</param>
internal sealed record RawResource(ReadOnlyMemory<byte> Json, string Type, string? Id, string? VersionId)
{
    public BinaryData ToBinaryData() => new(Json);
}
