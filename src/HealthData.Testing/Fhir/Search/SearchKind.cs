namespace HealthData.Testing;

/// <summary>The types of search parameters (FHIR R4 3.1.1.4).</summary>
internal enum SearchKind
{
    Token,
    String,
    Date,
    Reference,
    Quantity,
    Uri,
}
