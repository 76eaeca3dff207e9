namespace HealthData.Fhir;

/// <summary>What the engine has to know of a way to hold resources in memory.</summary>
/// <typeparam name="TResource">The type of all resources.</typeparam>
internal abstract class FhirModel<TResource>
    where TResource : class
{
    /// <summary>Reads a resource; null where it can't be one.</summary>
    /// <param name="utf8Json">The JSON. The resource may keep it.</param>
    /// <param name="fault">What is wrong with it.</param>
    public abstract TResource? Read(ReadOnlyMemory<byte> utf8Json, out ResourceFault? fault);

    /// <summary>Gives the JSON of a resource.</summary>
    public abstract ReadOnlyMemory<byte> Write(TResource resource);

    /// <summary>Gives the name of a resource's type; null where it has none.</summary>
    public abstract string? TypeOf(TResource resource);

    /// <summary>Gives a resource's id; null where it has none.</summary>
    public abstract string? IdOf(TResource resource);

    /// <summary>Gives the version that a resource says it has; null where it says none.</summary>
    public abstract string? VersionOf(TResource resource);
}
