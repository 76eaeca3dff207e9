namespace HealthData.Fhir;

/// <summary>The resources that an export covers.</summary>
public enum FhirExportLevel
{
    /// <summary>All resources.</summary>
    System,

    /// <summary>All patients and what belongs to them.</summary>
    Patient,

    /// <summary>The patients of a group and what belongs to them.</summary>
    Group,
}
