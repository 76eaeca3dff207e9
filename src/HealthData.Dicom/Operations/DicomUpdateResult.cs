namespace HealthData.Dicom;

/// <summary>The result of a bulk update.</summary>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DicomUpdateResult
{
    internal DicomUpdateResult()
    {
    }

    /// <summary>Gets the number of studies that the update looked at; null if the service doesn't say.</summary>
    public int? ProcessedStudyCount { get; internal init; }

    /// <summary>Gets the number of studies that were updated; null if the service doesn't say.</summary>
    public int? UpdatedStudyCount { get; internal init; }

    /// <summary>Gets the number of studies that couldn't be updated; null if the service doesn't say.</summary>
    public int? FailedStudyCount { get; internal init; }

    /// <summary>Gets the number of instances that were updated; null if the service doesn't say.</summary>
    public int? UpdatedInstanceCount { get; internal init; }

    /// <summary>Gets what the service says about studies that couldn't be updated.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<ServiceIssue> Issues { get; internal init; } = [];

    /// <summary>Returns the numbers of studies.</summary>
    /// <returns>The description.</returns>
    public override string ToString() =>
        $"{nameof(DicomUpdateResult)} ({UpdatedStudyCount} updated, {FailedStudyCount} failed)";
}
