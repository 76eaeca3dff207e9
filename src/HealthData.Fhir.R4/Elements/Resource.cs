namespace HealthData.Fhir.R4;

public abstract partial class Resource
{
    internal override string DebuggerText => Id is null ? TypeName : $"{TypeName}/{Id}";
}
