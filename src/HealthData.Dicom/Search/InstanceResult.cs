namespace HealthData.Dicom;

/// <summary>An instance that a search found. A property is null if the response has no such value.</summary>
/// <remarks>What the service returns depends on <see cref="SearchQuery.IncludeFields"/>; <see cref="Attributes"/> has
/// all of it, and returns a date or number that isn't valid as text.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class InstanceResult
{
    internal InstanceResult(AttributeSet attributes) => Attributes = attributes;

    /// <summary>Gets all attributes of the response, those of the series and the study included.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AttributeSet Attributes { get; }

    /// <summary>Gets the Study Instance UID (0020,000D).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? StudyInstanceUid => Attributes.GetString(Keyword.StudyInstanceUID);

    /// <summary>Gets the Series Instance UID (0020,000E).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SeriesInstanceUid => Attributes.GetString(Keyword.SeriesInstanceUID);

    /// <summary>Gets the SOP Instance UID (0008,0018).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SopInstanceUid => Attributes.GetString(Keyword.SOPInstanceUID);

    /// <summary>Gets the SOP Class UID (0008,0016).</summary>
    public string? SopClassUid => Attributes.GetString(Keyword.SOPClassUID);

    /// <summary>Gets the Instance Number (0020,0013).</summary>
    public int? InstanceNumber => Attributes.GetInt32(Keyword.InstanceNumber);

    /// <summary>Gets the Rows (0028,0010).</summary>
    public int? Rows => Attributes.GetInt32(Keyword.Rows);

    /// <summary>Gets the Columns (0028,0011).</summary>
    public int? Columns => Attributes.GetInt32(Keyword.Columns);

    /// <summary>Gets the Number of Frames (0028,0008).</summary>
    public int? NumberOfFrames => Attributes.GetInt32(Keyword.NumberOfFrames);

    /// <summary>Returns a description without anything about the patient.</summary>
    /// <returns>The type's name and the number of attributes.</returns>
    public override string ToString() => $"{nameof(InstanceResult)} ({Attributes})";
}
