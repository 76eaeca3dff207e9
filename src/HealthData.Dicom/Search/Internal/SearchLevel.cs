namespace HealthData.Dicom;

/// <summary>What a search returns.</summary>
internal enum SearchLevel
{
    Study,
    Series,
    Instance,
    ProcedureStep,
}
