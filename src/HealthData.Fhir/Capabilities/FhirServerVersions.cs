namespace HealthData.Fhir;

/// <summary>The versions of FHIR that a server speaks (<c>$versions</c>).</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class FhirServerVersions
{
    internal FhirServerVersions(IReadOnlyList<string> versions, string? @default)
    {
        Versions = versions;
        Default = @default;
    }

    /// <summary>Gets the versions, such as <c>4.0</c>.</summary>
    public IReadOnlyList<string> Versions { get; }

    /// <summary>Gets the version of a request that names none; null if the server doesn't say it.</summary>
    public string? Default { get; }
}
