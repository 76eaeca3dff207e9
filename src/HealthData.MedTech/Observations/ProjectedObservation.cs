using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>An Observation that a projector has written.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ProjectedObservation
{
    private readonly ResourceKey _key;
    private readonly string? _existingId;

    internal ProjectedObservation(
        ObservationGroup group, ResourceKey key, ReadOnlyMemory<byte> utf8Json, ObservationChange change)
    {
        Group = group;
        _key = key;
        Utf8Json = utf8Json;
        Change = change;
    }

    internal ProjectedObservation(
        ObservationGroup group, string? existingId, ReadOnlyMemory<byte> utf8Json, ObservationChange change)
    {
        Group = group;
        _existingId = existingId ?? string.Empty;
        Utf8Json = utf8Json;
        Change = change;
    }

    /// <summary>
    /// Gets the id of the resource: the SHA-256 of its identifier, or that of the Observation that was merged into;
    /// empty where that had none.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Id => _existingId ?? _key.ToString();

    /// <summary>Gets the measurements that the Observation was made of.</summary>
    public ObservationGroup Group { get; }

    /// <summary>Gets what has been done to the Observation.</summary>
    public ObservationChange Change { get; }

    /// <summary>Gets the Observation: FHIR R4 JSON in UTF-8.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ReadOnlyMemory<byte> Utf8Json { get; }

    /// <summary>Returns the type and the change, and nothing of the content.</summary>
    /// <returns>The type and the change.</returns>
    public override string ToString() => $"{Group.Group.Type} ({Change})";

    internal ResourceKey Key => _key;
}
