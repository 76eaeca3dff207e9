namespace HealthData.Fhir;

/// <summary>The changes that a patch makes to a resource (FHIR R4 3.1.0.5): a <see cref="JsonPatch"/> or a
/// <see cref="FhirPathPatch"/>.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
[DebuggerDisplay("{Count} operations")]
public abstract class FhirPatch
{
    private protected FhirPatch()
    {
    }

    /// <summary>Gets the number of operations.</summary>
    public abstract int Count { get; }

    internal abstract string MediaType { get; }

    /// <summary>Writes the patch as it is sent.</summary>
    /// <returns>The JSON.</returns>
    /// <exception cref="InvalidOperationException">The patch has no operations.</exception>
    public BinaryData ToBinaryData() => new(ToJson());

    internal ReadOnlyMemory<byte> ToJson() => Count > 0
        ? Write()
        : throw new InvalidOperationException("The patch has no operations. Add at least one.");

    /// <summary>Gives the resource that an entry of a bundle has.</summary>
    internal abstract Resource ToResource();

    private protected abstract ReadOnlyMemory<byte> Write();
}
