namespace HealthData.Management;

/// <summary>A FHIR destination of a MedTech service, with its FHIR mapping.</summary>
/// <remarks>What a client has read can be changed and written back with
/// <see cref="WorkspaceClient.UpdateMedTechDestinationAsync"/>. All else of the resource stays as it was read, known or
/// not. <see cref="ManagementModelFactory"/> creates one for tests.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MedTechDestination
{
    private BinaryData? _mapping;

    internal MedTechDestination(ResourceJson resource)
    {
        Resource = resource;
        _mapping = MappingJson.Read(resource, MappingJson.Fhir);
    }

    /// <summary>Gets the name.</summary>
    public string Name => Resource.Name();

    /// <summary>Gets the Azure Resource Manager id.</summary>
    public string ResourceId => Resource.Id ?? string.Empty;

    /// <summary>Gets the version of the resource; null if the service doesn't say. An update fails with 412 if the
    /// resource has another one by then.</summary>
    public ETag? ETag => Resource.ETag;

    /// <summary>Gets or sets the FHIR mapping, as the JSON of its template collection; null if there is none.</summary>
    /// <exception cref="ArgumentException">The value isn't a JSON object.</exception>
    [DisallowNull]
    public BinaryData? FhirMapping
    {
        get => _mapping;
        set => _mapping = MappingJson.Check(value, nameof(value));
    }

    /// <summary>Gets the Azure Resource Manager id of the FHIR service that is written to; null if the service doesn't
    /// say.</summary>
    public string? FhirServiceResourceId => JsonText.Text(Resource.Root, "properties", "fhirServiceResourceId");

    /// <summary>Gets how devices and patients are found: <c>Create</c> or <c>Lookup</c>; null if the service doesn't
    /// say.</summary>
    public string? ResolutionType => JsonText.Text(Resource.Root, "properties", "resourceIdentityResolutionType");

    /// <summary>Gets the state of the resource, such as <c>Succeeded</c>; null if the service doesn't say.</summary>
    public string? ProvisioningState => JsonText.Text(Resource.Root, "properties", "provisioningState");

    internal ResourceJson Resource { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(MedTechDestination)} {Name}";
}
