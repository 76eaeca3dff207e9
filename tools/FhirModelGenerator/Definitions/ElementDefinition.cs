namespace FhirModelGenerator.Definitions;

/// <summary>One element of a type, by its path.</summary>
internal sealed record ElementDefinition(
    string Path,
    int Min,
    string Max,
    IReadOnlyList<string> Types,
    IReadOnlyList<string>? Targets = null,
    string? Content = null,
    string? Strength = null,
    string? ValueSet = null,
    bool Modifier = false)
{
    public string Name => Path[(Path.LastIndexOf('.') + 1)..];

    public string Parent => Path[..Path.LastIndexOf('.')];

    public bool IsList => Max != "1" && Max != "0";

    public bool IsConcept => Types is ["CodeableConcept"];

    public bool IsChoice => Path.EndsWith("[x]", StringComparison.Ordinal);
}
