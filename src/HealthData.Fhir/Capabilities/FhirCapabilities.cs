namespace HealthData.Fhir;

/// <summary>The abilities of a server, from its CapabilityStatement (FHIR R4 5.2).</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
public sealed class FhirCapabilities
{
    // What holds for the whole system stands under no type.
    internal const string AnyType = "";

    private readonly CapabilitySets _sets;

    internal FhirCapabilities(BinaryData statement, string? fhirVersion, CapabilitySets sets)
    {
        Statement = statement;
        FhirVersion = fhirVersion;
        _sets = sets;
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
    public bool Supports(string type, string interaction) => _sets.Interactions.Contains((type, interaction));

    /// <summary>Tells whether the server says that it supports an interaction with a type.</summary>
    /// <typeparam name="T">The resource type.</typeparam>
    /// <param name="interaction">The interaction.</param>
    /// <returns>Whether it does.</returns>
    public bool Supports<T>(TypeRestfulInteraction interaction)
        where T : Resource => Supports(ResourceTypeName.Of<T>(), interaction.Text ?? AnyType);

    /// <summary>Tells whether the server says that it supports an interaction with the whole system.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <returns>Whether it does.</returns>
    public bool Supports(SystemRestfulInteraction interaction) => Supports(AnyType, interaction.Text ?? AnyType);

    /// <summary>Tells whether the server says that a type can be searched by a parameter.</summary>
    /// <typeparam name="T">The resource type.</typeparam>
    /// <param name="name">The name of the search parameter, such as <c>birthdate</c>.</param>
    /// <returns>Whether it can.</returns>
    public bool SupportsSearchBy<T>(string name)
        where T : Resource =>
        _sets.SearchParameters.Contains((ResourceTypeName.Of<T>(), name))
        || _sets.SearchParameters.Contains((AnyType, name));

    /// <summary>Tells whether the server says that it has an operation.</summary>
    /// <param name="name">The name, such as <c>$everything</c>.</param>
    /// <param name="type">The name of the resource type that has the operation; null for the whole system.</param>
    /// <returns>Whether it does.</returns>
    public bool SupportsOperation(string name, string? type = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _sets.Operations.Contains((type ?? AnyType, name.TrimStart('$')));
    }
}
