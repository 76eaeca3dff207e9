namespace HealthData.Dicom;

/// <summary>An instance that couldn't be exported, and why.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DicomExportError
{
    internal DicomExportError(DicomExportItem? item, string message, DateTimeOffset? timestamp)
    {
        Item = item;
        Message = message;
        Timestamp = timestamp;
    }

    /// <summary>Gets the study, series, or instance; null if the log doesn't say.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public DicomExportItem? Item { get; }

    /// <summary>Gets what the service wrote about it. A line of the log that can't be read is here as it is. It might
    /// contain patient data, so don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Message { get; }

    /// <summary>Gets the time of the error; null if the log doesn't say.</summary>
    public DateTimeOffset? Timestamp { get; }

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(DicomExportError);
}
