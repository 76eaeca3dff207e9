namespace HealthData.Fhir.R4;

/// <summary>The limit for objects that were built: more than are read.</summary>
internal static class Nesting
{
    public const int Most = FhirJsonOptions.GreatestDepth + 12;

    public static InvalidOperationException Error() =>
        new("The objects are nested too deep, or one contains itself.");
}
