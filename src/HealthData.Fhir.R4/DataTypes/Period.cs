namespace HealthData.Fhir.R4;

public sealed partial class Period
{
    /// <summary>Creates an empty period.</summary>
    public Period()
    {
    }

    /// <summary>Creates a period.</summary>
    /// <param name="start">The start, which belongs to the period; <see langword="null"/> if it is unknown.</param>
    /// <param name="end">The end, which belongs to the period; <see langword="null"/> if it is open.</param>
    public Period(FhirDateTime? start, FhirDateTime? end = null)
    {
        Start = start;
        End = end;
    }

    internal override string DebuggerText => $"{Start} to {End}";
}
