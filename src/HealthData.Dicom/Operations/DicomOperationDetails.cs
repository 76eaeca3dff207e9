namespace HealthData.Dicom;

/// <summary>The state of a long-running operation, as the DICOM service describes it.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DicomOperationDetails
{
    internal DicomOperationDetails(string id, DicomOperationStatus status)
    {
        Id = id;
        Status = status;
    }

    /// <summary>Gets the operation's id.</summary>
    public string Id { get; }

    /// <summary>Gets the status.</summary>
    public DicomOperationStatus Status { get; }

    /// <summary>Gets the service's word for the kind of the operation, such as <c>reindex</c>, <c>update</c>, or
    /// <c>export</c>; null if it doesn't say.</summary>
    public string? Type { get; internal init; }

    /// <summary>Gets the time when the operation was requested; null if the service doesn't say.</summary>
    public DateTimeOffset? CreatedOn { get; internal init; }

    /// <summary>Gets the time when the status last changed; null if the service doesn't say.</summary>
    public DateTimeOffset? LastUpdatedOn { get; internal init; }

    /// <summary>Gets how much of the work is done, from 0 to 100; null if the service doesn't say.</summary>
    public int? PercentComplete { get; internal init; }

    /// <summary>Gets the addresses of what the operation works on, such as extended query tags.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<Uri> Resources { get; internal init; } = [];

    /// <summary>Gets the results in JSON, whose form depends on the kind of the operation; null if there are none. They
    /// might identify a patient.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BinaryData? Results { get; internal init; }

    /// <summary>Returns the id, the kind, and the status, which identify nobody.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(DicomOperationDetails)} {Id} ({Type} {Status})";
}
