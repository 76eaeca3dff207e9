namespace HealthData.Dicom;

/// <summary>An instance that a search has found. A property is null where the answer has no such value.</summary>
/// <remarks>What the service returns depends on <see cref="StudyQuery.IncludeFields"/>; <see cref="Attributes"/> has
/// all of it. A date or number that cannot be read as one throws a <see cref="DicomFormatException"/> when its property
/// is read; <see cref="Attributes"/> gives it as text.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class InstanceResult
{
    internal InstanceResult(AttributeSet attributes) => Attributes = attributes;

    /// <summary>All attributes of the answer, those of the series and the study included.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AttributeSet Attributes { get; }

    /// <summary>Study Instance UID (0020,000D).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? StudyInstanceUid => Attributes.GetString(Keyword.StudyInstanceUID);

    /// <summary>Series Instance UID (0020,000E).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SeriesInstanceUid => Attributes.GetString(Keyword.SeriesInstanceUID);

    /// <summary>SOP Instance UID (0008,0018).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SopInstanceUid => Attributes.GetString(Keyword.SOPInstanceUID);

    /// <summary>SOP Class UID (0008,0016).</summary>
    public string? SopClassUid => Attributes.GetString(Keyword.SOPClassUID);

    /// <summary>Instance Number (0020,0013).</summary>
    public int? InstanceNumber => Attributes.GetInt32(Keyword.InstanceNumber);

    /// <summary>Rows (0028,0010).</summary>
    public int? Rows => Attributes.GetInt32(Keyword.Rows);

    /// <summary>Columns (0028,0011).</summary>
    public int? Columns => Attributes.GetInt32(Keyword.Columns);

    /// <summary>Number of Frames (0028,0008).</summary>
    public int? NumberOfFrames => Attributes.GetInt32(Keyword.NumberOfFrames);

    /// <summary>Says what it is, and nothing about the patient.</summary>
    /// <returns>The type's name and the number of attributes.</returns>
    public override string ToString() => $"{nameof(InstanceResult)} ({Attributes})";
}
