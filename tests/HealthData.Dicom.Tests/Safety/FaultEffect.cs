namespace HealthData.Dicom.Tests.Safety;

/// <summary>What a fault is to the client.</summary>
internal enum FaultEffect
{
    /// <summary>The answer is right.</summary>
    None,

    /// <summary>The service says that it did nothing.</summary>
    Refused,

    /// <summary>The service may have acted, and another try may succeed.</summary>
    Transient,

    /// <summary>Another try is no use.</summary>
    Final,

    /// <summary>Nothing was sent.</summary>
    NoConnection,

    /// <summary>The connection was closed without a byte of an answer, which the runtime bears by itself.</summary>
    Closed,

    /// <summary>The head is not whole.</summary>
    BrokenHead,

    /// <summary>The body, if there is one, is not whole.</summary>
    CutBody,

    /// <summary>The body, if there is one, is whole, but HTTP does not say so: its own end may do for a
    /// reader.</summary>
    Unended,

    /// <summary>The connection was closed unanswered after the service acted, and the runtime repeats the
    /// call.</summary>
    ClosedAfterActing,

    /// <summary>The body, if there is one, lacks its end, and only its own form can tell.</summary>
    Shortened,

    /// <summary>The body, if there is one, is not proper HTTP.</summary>
    Malformed,
}
