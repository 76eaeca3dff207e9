namespace HealthData.Imaging;

/// <summary>What tells a patient from others: the system and the PatientID.</summary>
/// <param name="SystemKey">The system, or what stands for it where there is none.</param>
/// <param name="System">The system; null where there is none.</param>
/// <param name="Assigner">The issuer that has no system; null for none.</param>
/// <param name="Id">The PatientID.</param>
internal sealed record PatientKey(string SystemKey, string? System, string? Assigner, string Id)
{
    public string ResourceId => ResourceIds.Of("Patient", SystemKey, Id);

    public bool IsSame(PatientKey other) => SystemKey == other.SystemKey && Id == other.Id;

    public override string ToString() => nameof(PatientKey);
}
