namespace HealthData.Fhir.R4;

public sealed partial class HumanName
{
    /// <summary>Gets the name as one line: <see cref="Text"/>, else the prefixes, given names, family name and
    /// suffixes.</summary>
    /// <returns>The line; empty if there is no part.</returns>
    public string ToLine() => !string.IsNullOrWhiteSpace(Text)
        ? Text
        : Lines.Join(" ", [.. Prefix, .. Given, Family, .. Suffix]);

    internal override string DebuggerText => ToLine();
}
