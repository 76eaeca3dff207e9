namespace HealthData.Dicom;

/// <summary>
/// What to search studies by: QIDO-RS (PS3.18 10.6). What is null is not searched by; the rest must all match.
/// </summary>
/// <remarks>
/// The Azure DICOM service matches whole values, ignoring case; it has no wildcards. Other servers may have them.
/// </remarks>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
[DebuggerDisplay("{GetType().Name,nq}")]
public class StudyQuery
{
    private int? _pageSize;

    /// <summary>Study Instance UID (0020,000D).</summary>
    public string? StudyInstanceUid { get; set; }

    /// <summary>Patient's Name (0010,0010), such as <c>Doe^Jane</c>; see <see cref="FuzzyMatching"/>.</summary>
    public string? PatientName { get; set; }

    /// <summary>Patient ID (0010,0020).</summary>
    public string? PatientId { get; set; }

    /// <summary>Patient's Birth Date (0010,0030).</summary>
    public DateRange? PatientBirthDate { get; set; }

    /// <summary>Accession Number (0008,0050).</summary>
    public string? AccessionNumber { get; set; }

    /// <summary>Referring Physician's Name (0008,0090).</summary>
    public string? ReferringPhysicianName { get; set; }

    /// <summary>Study Date (0008,0020).</summary>
    public DateRange? StudyDate { get; set; }

    /// <summary>Study Description (0008,1030).</summary>
    public string? StudyDescription { get; set; }

    /// <summary>A modality that the study must have (Modalities in Study, 0008,0061), such as <c>CT</c>.</summary>
    public string? ModalityInStudy { get; set; }

    /// <summary>
    /// Whether names match when any of their words starts with the text (fuzzy semantic matching). False by default.
    /// </summary>
    public bool FuzzyMatching { get; set; }

    /// <summary>
    /// Any other attributes to match, with their values as DICOM writes them; a range as <c>20260101-20260131</c>,
    /// <c>20260101-</c> or <c>-20260131</c>. In the Azure DICOM service these are extended query tags, private ones
    /// included. An attribute that a property sets must not be here too.
    /// </summary>
    /// <remarks>Where the service could not index such a tag for some instances, these are missing in the results;
    /// <see cref="DicomResponseExtensions.GetErroneousAttributes"/> of a page's answer tells.</remarks>
    public IDictionary<AttributeTag, string> Matches { get; } = new Dictionary<AttributeTag, string>();

    /// <summary>Attributes to return beside those that the service returns anyway.</summary>
    public IList<AttributeTag> IncludeFields { get; } = [];

    /// <summary>Whether to return all attributes that the service keeps for searching. False by default.</summary>
    public bool IncludeAllFields { get; set; }

    /// <summary>
    /// How many results to ask for at a time, from 1 to 200; 200 by default, the most that the Azure DICOM service
    /// gives. All results are returned whatever the size is.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 200.</exception>
    public int? PageSize
    {
        get => _pageSize;
        set
        {
            if (value is < 1 or > SearchRequest.MaxPageSize)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "The page size is from 1 to 200.");
            }

            _pageSize = value;
        }
    }

    private protected virtual SearchLevel Level => SearchLevel.Study;

    internal SearchRequest ToRequest()
    {
        var request = new SearchRequest(Level, _pageSize);
        AddMatches(request);
        foreach (var (tag, value) in Matches)
        {
            request.Match(tag, value, nameof(Matches));
        }

        if (FuzzyMatching)
        {
            request.Add("fuzzymatching", "true");
        }

        request.Include(IncludeFields, IncludeAllFields);
        return request;
    }

    private protected virtual void AddMatches(SearchRequest request)
    {
        request.MatchUid(Keyword.StudyInstanceUID, StudyInstanceUid, nameof(StudyInstanceUid));
        request.Match(Keyword.PatientName, PatientName, nameof(PatientName));
        request.Match(Keyword.PatientID, PatientId, nameof(PatientId));
        request.Match(Keyword.PatientBirthDate, PatientBirthDate, nameof(PatientBirthDate));
        request.Match(Keyword.AccessionNumber, AccessionNumber, nameof(AccessionNumber));
        request.Match(Keyword.ReferringPhysicianName, ReferringPhysicianName, nameof(ReferringPhysicianName));
        request.Match(Keyword.StudyDate, StudyDate, nameof(StudyDate));
        request.Match(Keyword.StudyDescription, StudyDescription, nameof(StudyDescription));
        request.Match(Keyword.ModalitiesInStudy, ModalityInStudy, nameof(ModalityInStudy));
    }
}
