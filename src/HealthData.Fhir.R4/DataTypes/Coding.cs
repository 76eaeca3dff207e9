namespace HealthData.Fhir.R4;

public sealed partial class Coding
{
    /// <summary>Creates an empty coding.</summary>
    public Coding()
    {
    }

    /// <summary>Creates a coding.</summary>
    /// <param name="system">The address of the code system, such as <c>http://loinc.org</c>.</param>
    /// <param name="code">The code.</param>
    /// <param name="display">The code's display, as the code system has it.</param>
    public Coding(string? system, string? code, string? display = null)
    {
        System = system;
        Code = code;
        Display = display;
    }

    internal override string DebuggerText => $"{System}|{Code} {Display}";
}
