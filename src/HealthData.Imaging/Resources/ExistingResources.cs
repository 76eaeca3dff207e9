namespace HealthData.Imaging;

/// <summary>The resources that the FHIR service holds for a study before it is projected, as JSON.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ExistingResources
{
    /// <summary>Gets or sets the ImagingStudy; null for none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData? ImagingStudy { get; set; }

    /// <summary>Gets or sets the Endpoint; null for none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData? Endpoint { get; set; }

    /// <summary>Gets the Patients that come into question: the one of ours, and those with the same
    /// identifier.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IList<BinaryData> Patients { get; } = [];

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ExistingResources);
}
