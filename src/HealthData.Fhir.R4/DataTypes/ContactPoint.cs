namespace HealthData.Fhir.R4;

public sealed partial class ContactPoint
{
    internal override string DebuggerText => $"{System} {Value}";
}
