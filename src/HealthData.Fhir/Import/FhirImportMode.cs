namespace HealthData.Fhir;

/// <summary>The ways to import resources.</summary>
public enum FhirImportMode
{
    /// <summary>Resources are added to those that are there, with their own versions and times. The service can be
    /// used meanwhile.</summary>
    IncrementalLoad,

    /// <summary>An empty service is filled. It accepts no other writes meanwhile.</summary>
    InitialLoad,
}
