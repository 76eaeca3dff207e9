namespace HealthData.Dicom;

/// <summary>What became of one instance.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StoreOutcome
{
    internal StoreOutcome(StoreStatus status) => Status = status;

    /// <summary>What became of it.</summary>
    public StoreStatus Status { get; }

    /// <summary>Whether the instance is in the service now, with or without warnings.</summary>
    public bool IsStored => Status is StoreStatus.Stored or StoreStatus.StoredWithWarnings;

    /// <summary>The SOP Class UID; null when the service could not read the file.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SopClassUid { get; internal init; }

    /// <summary>The SOP Instance UID; null when the service could not read the file.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SopInstanceUid { get; internal init; }

    /// <summary>Where the instance can be retrieved from, as the service says.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Uri? RetrieveUri { get; internal init; }

    /// <summary>
    /// The Failure Reason (0008,1197) or Warning Reason (0008,1196), such as 43264 for an attribute that is not valid
    /// (PS3.18 I.2.2 and the Azure DICOM conformance statement); null when there is none.
    /// </summary>
    public int? ReasonCode { get; internal init; }

    /// <summary>The attributes that the service found fault with.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<AttributeError> AttributeErrors { get; internal init; } = [];

    /// <summary>The status and the reason's code, which identify nobody.</summary>
    /// <returns>Such as <c>Failed (43264)</c>.</returns>
    public override string ToString() => ReasonCode is { } code ? $"{Status} ({code})" : Status.ToString();
}
