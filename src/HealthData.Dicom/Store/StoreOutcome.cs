namespace HealthData.Dicom;

/// <summary>The outcome of storing one instance.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StoreOutcome
{
    internal StoreOutcome(StoreStatus status) => Status = status;

    /// <summary>Gets the outcome of the instance.</summary>
    public StoreStatus Status { get; }

    /// <summary>Gets a value that indicates whether the instance is in the service now, with or without
    /// warnings.</summary>
    public bool Succeeded => Status is StoreStatus.Stored or StoreStatus.StoredWithWarnings;

    /// <summary>Gets the source of the instance: the path of its file, or its position among the contents, such as
    /// <c>content 3</c>. A path might identify a patient, so don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Source { get; internal init; }

    /// <summary>Gets the content that was to be stored, or null for an outcome made by a factory.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public InstanceContent? Content { get; internal init; }

    /// <summary>Gets the SOP Class UID as the service says, or null if it names none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SopClassUid { get; internal init; }

    /// <summary>Gets the SOP Instance UID as the service says, or null if it names none. See
    /// <see cref="InstanceContent.SopInstanceUid"/> for the one of the file.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SopInstanceUid { get; internal init; }

    /// <summary>Gets the address that the service gave for retrieving the instance.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? RetrieveUri { get; internal init; }

    /// <summary>
    /// Gets the Failure Reason (0008,1197) or Warning Reason (0008,1196), such as 43264 for an attribute that is not
    /// valid (PS3.18 I.2.2 and the Azure DICOM conformance statement); null when there is none.
    /// </summary>
    public int? ReasonCode { get; internal init; }

    /// <summary>Gets what the service reported about the instance. It might contain patient data, so don't log
    /// it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ServiceIssue> Issues { get; internal init; } = [];

    /// <summary>Gets why the instance isn't stored and what helps, or null if it's stored. It contains no patient data.
    /// </summary>
    public string? Advice { get; internal init; }

    /// <summary>Gets a value that indicates whether all that was to be stored is not, because of this one.</summary>
    internal bool IsMissing => !Succeeded && Status != StoreStatus.Skipped
        && !(Status == StoreStatus.NotDicom && Content is { IsFromFolder: true });

    /// <summary>Gets a value that indicates whether there is an instance to store.</summary>
    internal bool IsInstance => Status is not (StoreStatus.NotDicom or StoreStatus.Skipped);

    /// <summary>Returns the status and the code of the reason, which identify nobody.</summary>
    /// <returns>A text such as <c>Failed (43264)</c>.</returns>
    public override string ToString() => ReasonCode is { } code ? $"{Status} ({code})" : Status.ToString();
}
