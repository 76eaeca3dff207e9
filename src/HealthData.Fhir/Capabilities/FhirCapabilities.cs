namespace HealthData.Fhir;

/// <summary>The abilities of a server, from its CapabilityStatement (FHIR R4 5.2).</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class FhirCapabilities
{
    private readonly HashSet<(string Type, string Interaction)> _interactions;

    internal FhirCapabilities(
        BinaryData statement, string? fhirVersion, HashSet<(string Type, string Interaction)> interactions)
    {
        Statement = statement;
        FhirVersion = fhirVersion;
        _interactions = interactions;
    }

    /// <summary>Gets the version of FHIR, such as <c>4.0.1</c>; null if the server doesn't say it.</summary>
    public string? FhirVersion { get; }

    /// <summary>Gets the whole statement, as JSON.</summary>
    public BinaryData Statement { get; }

    /// <summary>Tells whether the server says that it supports an interaction with a type.</summary>
    /// <param name="type">The resource type, such as <c>Patient</c>.</param>
    /// <param name="interaction">The code of the interaction, such as <c>read</c>, <c>search-type</c> or
    /// <c>patch</c>.</param>
    /// <returns>Whether it does.</returns>
    public bool Supports(string type, string interaction) => _interactions.Contains((type, interaction));
}
