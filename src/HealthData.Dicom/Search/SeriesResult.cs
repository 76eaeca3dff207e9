namespace HealthData.Dicom;

/// <summary>A series that a search has found. A property is null where the answer has no such value.</summary>
/// <remarks>What the service returns depends on <see cref="StudyQuery.IncludeFields"/>; <see cref="Attributes"/> has
/// all of it. A date or number that cannot be read as one throws a <see cref="DicomFormatException"/> when its property
/// is read; <see cref="Attributes"/> gives it as text.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SeriesResult
{
    internal SeriesResult(AttributeSet attributes) => Attributes = attributes;

    /// <summary>All attributes of the answer, those of the study included.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AttributeSet Attributes { get; }

    /// <summary>Study Instance UID (0020,000D).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? StudyInstanceUid => Attributes.GetString(Keyword.StudyInstanceUID);

    /// <summary>Series Instance UID (0020,000E).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SeriesInstanceUid => Attributes.GetString(Keyword.SeriesInstanceUID);

    /// <summary>Modality (0008,0060).</summary>
    public string? Modality => Attributes.GetString(Keyword.Modality);

    /// <summary>Series Description (0008,103E).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SeriesDescription => Attributes.GetString(Keyword.SeriesDescription);

    /// <summary>Series Number (0020,0011).</summary>
    public int? SeriesNumber => Attributes.GetInt32(Keyword.SeriesNumber);

    /// <summary>Performed Procedure Step Start Date (0040,0244).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public DateOnly? PerformedProcedureStepStartDate => Attributes.GetDate(Keyword.PerformedProcedureStepStartDate);

    /// <summary>Manufacturer's Model Name (0008,1090).</summary>
    public string? ManufacturerModelName => Attributes.GetString(Keyword.ManufacturerModelName);

    /// <summary>Number of Series Related Instances (0020,1209); the Azure DICOM service gives it when it is
    /// included.</summary>
    public int? NumberOfInstances => Attributes.GetInt32(Keyword.NumberOfSeriesRelatedInstances);

    /// <summary>Says what it is, and nothing about the patient.</summary>
    /// <returns>The type's name and the number of attributes.</returns>
    public override string ToString() => $"{nameof(SeriesResult)} ({Attributes})";
}
