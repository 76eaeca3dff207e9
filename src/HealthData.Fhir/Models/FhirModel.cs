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

    /// <summary>Reads the resource at the start of some JSON, where the model can do that without knowing its end.
    /// </summary>
    /// <param name="utf8Json">The JSON. The resource may keep it.</param>
    /// <param name="length">How long the resource is; 0 where its end must be found first.</param>
    /// <param name="fault">What is wrong with it.</param>
    public virtual TResource? ReadFirst(ReadOnlyMemory<byte> utf8Json, out int length, out ResourceFault? fault)
    {
        (length, fault) = (0, null);
        return null;
    }

    /// <summary>Reads the resource of an entry at the start of some JSON, and gives its length; 0 where its end must be
    /// found first.</summary>
    public int ReadInto(FrameEntry entry, ReadOnlyMemory<byte> utf8Json)
    {
        var resource = ReadFirst(utf8Json, out var length, out var fault);
        entry.Known = length == 0 ? null : (object?)resource ?? fault;
        return length;
    }

    /// <summary>Gives the resource of an entry; null where it can't be one.</summary>
    public TResource? Read(FrameEntry entry, out ResourceFault? fault)
    {
        fault = entry.Known as ResourceFault;
        return entry.Known is null ? Read(entry.Resource, out fault) : entry.Known as TResource;
    }

    /// <summary>Gives the JSON of a resource.</summary>
    public abstract ReadOnlyMemory<byte> Write(TResource resource);

    /// <summary>Gives the name of a resource's type; null where it has none.</summary>
    public abstract string? TypeOf(TResource resource);

    /// <summary>Gives a resource's id; null where it has none.</summary>
    public abstract string? IdOf(TResource resource);

    /// <summary>Gives the version that a resource says it has; null where it says none.</summary>
    public abstract string? VersionOf(TResource resource);

    /// <summary>Gives the resource that Parameters have under a name; null where there is none.</summary>
    public virtual TResource? ParameterOf(TResource parameters, string name) => null;
}
