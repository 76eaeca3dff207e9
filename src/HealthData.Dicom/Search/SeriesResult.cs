namespace HealthData.Dicom;

/// <summary>A series that a search found. A property is null if the response has no such value.</summary>
/// <remarks>What the service returns depends on <see cref="SearchQuery.IncludeFields"/>; <see cref="Attributes"/> has
/// all of it, and returns a date or number that isn't valid as text.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SeriesResult
{
    internal SeriesResult(AttributeSet attributes) => Attributes = attributes;

    /// <summary>Gets all attributes of the response, those of the study included.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AttributeSet Attributes { get; }

    /// <summary>Gets the Study Instance UID (0020,000D).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? StudyInstanceUid => Attributes.GetString(Keyword.StudyInstanceUID);

    /// <summary>Gets the Series Instance UID (0020,000E).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SeriesInstanceUid => Attributes.GetString(Keyword.SeriesInstanceUID);

    /// <summary>Gets the Modality (0008,0060).</summary>
    public string? Modality => Attributes.GetString(Keyword.Modality);

    /// <summary>Gets the Series Description (0008,103E).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? SeriesDescription => Attributes.GetString(Keyword.SeriesDescription);

    /// <summary>Gets the Series Number (0020,0011).</summary>
    public int? SeriesNumber => Attributes.GetInt32(Keyword.SeriesNumber);

    /// <summary>Gets the Performed Procedure Step Start Date (0040,0244).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public DateOnly? PerformedProcedureStepStartDate => Attributes.GetDate(Keyword.PerformedProcedureStepStartDate);

    /// <summary>Gets the Manufacturer's Model Name (0008,1090).</summary>
    public string? ManufacturerModelName => Attributes.GetString(Keyword.ManufacturerModelName);

    /// <summary>Gets the Number of Series Related Instances (0020,1209); the Azure DICOM service returns it if it is
    /// included.</summary>
    public int? NumberOfInstances => Attributes.GetInt32(Keyword.NumberOfSeriesRelatedInstances);

    /// <summary>Returns a description without anything about the patient.</summary>
    /// <returns>The type's name and the number of attributes.</returns>
    public override string ToString() => $"{nameof(SeriesResult)} ({Attributes})";
}
