namespace HealthData.Fhir.R4;

public sealed partial class Address
{
    /// <summary>Gets the address as one line: <see cref="Text"/>, else the lines, city, district, state with postal
    /// code, and country, divided by commas.</summary>
    /// <returns>The line; empty if there is no part.</returns>
    public string ToLine() => !string.IsNullOrWhiteSpace(Text)
        ? Text
        : Lines.Join(", ", [.. Line, City, District, Lines.Join(" ", [State, PostalCode]), Country]);

    internal override string DebuggerText => ToLine();
}
