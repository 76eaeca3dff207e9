namespace HealthData.Fhir.R4;

public sealed partial class Identifier
{
    /// <summary>Creates an empty identifier.</summary>
    public Identifier()
    {
    }

    /// <summary>Creates an identifier.</summary>
    /// <param name="system">The address of what the value is unique in.</param>
    /// <param name="value">The value.</param>
    public Identifier(string? system, string? value)
    {
        System = system;
        Value = value;
    }

    internal override string DebuggerText => $"{System}|{Value}";
}
