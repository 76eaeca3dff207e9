namespace HealthData.Dicom;

/// <summary>A study that a search found. A property is null if the response has no such value.</summary>
/// <remarks>What the service returns depends on <see cref="SearchQuery.IncludeFields"/>; <see cref="Attributes"/> has
/// all of it, and returns a date or number that isn't valid as text.</remarks>
/// <threadsafety>Safe for concurrent reading.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StudyResult
{
    internal StudyResult(AttributeSet attributes) => Attributes = attributes;

    /// <summary>Gets all attributes of the response.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public AttributeSet Attributes { get; }

    /// <summary>Gets the Study Instance UID (0020,000D).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? StudyInstanceUid => Attributes.GetString(Keyword.StudyInstanceUID);

    /// <summary>Gets the Patient's Name (0010,0010).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PersonName? PatientName => Attributes.GetPersonName(Keyword.PatientName);

    /// <summary>Gets the Patient ID (0010,0020).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? PatientId => Attributes.GetString(Keyword.PatientID);

    /// <summary>Gets the Patient's Birth Date (0010,0030).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public DateOnly? PatientBirthDate => Attributes.GetDate(Keyword.PatientBirthDate);

    /// <summary>Gets the Accession Number (0008,0050).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessionNumber => Attributes.GetString(Keyword.AccessionNumber);

    /// <summary>Gets the Referring Physician's Name (0008,0090).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PersonName? ReferringPhysicianName => Attributes.GetPersonName(Keyword.ReferringPhysicianName);

    /// <summary>Gets the Study Date (0008,0020).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public DateOnly? StudyDate => Attributes.GetDate(Keyword.StudyDate);

    /// <summary>Gets the Study Description (0008,1030).</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? StudyDescription => Attributes.GetString(Keyword.StudyDescription);

    /// <summary>Gets the Modalities in Study (0008,0061).</summary>
    public IReadOnlyList<string?> ModalitiesInStudy => Attributes.GetStrings(Keyword.ModalitiesInStudy);

    /// <summary>Gets the Number of Study Related Instances (0020,1208); the Azure DICOM service returns it if it is
    /// included.</summary>
    public int? NumberOfInstances => Attributes.GetInt32(Keyword.NumberOfStudyRelatedInstances);

    /// <summary>Returns a description without anything about the patient.</summary>
    /// <returns>The type's name and the number of attributes.</returns>
    public override string ToString() => $"{nameof(StudyResult)} ({Attributes})";
}
