namespace HealthData.Imaging;

/// <summary>The resources of a study as they are to be, and the requests that bring them there.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ImagingResources
{
    /// <summary>Creates the resources of a study.</summary>
    /// <param name="outcome">What becomes of them.</param>
    /// <param name="writes">The requests, in their order.</param>
    /// <param name="issues">What couldn't be used as it is.</param>
    public ImagingResources(
        ImagingOutcome outcome, IReadOnlyList<ImagingWrite> writes, IReadOnlyList<ImagingIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(writes);
        ArgumentNullException.ThrowIfNull(issues);
        Outcome = outcome;
        Writes = writes;
        Issues = issues;
    }

    /// <summary>Gets what becomes of the resources.</summary>
    public ImagingOutcome Outcome { get; }

    /// <summary>Gets the requests, in the order to send them.</summary>
    public IReadOnlyList<ImagingWrite> Writes { get; }

    /// <summary>Gets what in the metadata couldn't be used as it is, by code, attribute, level, and UID.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ImagingIssue> Issues { get; }

    /// <summary>Gets or initializes the ImagingStudy; null if there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData? ImagingStudy { get; init; }

    /// <summary>Gets or initializes the Patient of ours; null if there is none, or if another's is
    /// referenced.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData? Patient { get; init; }

    /// <summary>Gets or initializes the Endpoint; null if none is needed.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData? Endpoint { get; init; }

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The outcome and the number of requests.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Outcome}, {Writes.Count} writes");
}
