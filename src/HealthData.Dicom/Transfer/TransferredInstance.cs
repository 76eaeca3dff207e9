namespace HealthData.Dicom;

/// <summary>An instance of a transfer, or one that is in its studies without being of it.</summary>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("TransferredInstance")]
public sealed class TransferredInstance
{
    internal TransferredInstance(string? study, string? series, string? instance, string? source)
    {
        StudyInstanceUid = study;
        SeriesInstanceUid = series;
        SopInstanceUid = instance;
        Source = source;
    }

    /// <summary>Gets the Study Instance UID, or null if it isn't known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? StudyInstanceUid { get; }

    /// <summary>Gets the Series Instance UID, or null if it isn't known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SeriesInstanceUid { get; }

    /// <summary>Gets the SOP Instance UID, or null if it isn't known.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SopInstanceUid { get; }

    /// <summary>Gets the path of the file that was uploaded or downloaded; null for none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Source { get; }

    /// <summary>Returns a description without identifiers.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(TransferredInstance);
}
