namespace HealthData.Fhir.R4;

public sealed partial class CodeableConcept
{
    /// <summary>Creates an empty concept.</summary>
    public CodeableConcept()
    {
    }

    /// <summary>Creates a concept with one coding.</summary>
    /// <param name="system">The address of the code system, such as <c>http://loinc.org</c>.</param>
    /// <param name="code">The code.</param>
    /// <param name="display">The code's display, as the code system has it.</param>
    public CodeableConcept(string? system, string? code, string? display = null) =>
        _coding = [new Coding(system, code, display)];

    /// <summary>Determines whether one of the codings has a code of a code system.</summary>
    /// <param name="system">The address of the code system.</param>
    /// <param name="code">The code.</param>
    /// <returns><see langword="true"/> if there is such a coding.</returns>
    public bool Has(string system, string code) =>
        _coding is not null && _coding.Exists(coding => coding.System == system && coding.Code == code);

    internal override string DebuggerText =>
        Text ?? _coding?.Find(coding => coding.Display is not null)?.Display ?? TypeName;
}
