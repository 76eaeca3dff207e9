namespace HealthData.Dicom;

/// <summary>
/// A query of QIDO-RS (PS3.18 10.6): what studies, series and instances have in common. What is null is not searched
/// by; the rest must all match.
/// </summary>
/// <remarks>
/// The Azure DICOM service matches complete values, ignoring case, without wildcards. Other servers might support them,
/// and get them as they are written.
/// </remarks>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
[DebuggerDisplay("{GetType().Name,nq}")]
public abstract class SearchQuery
{
    private int? _pageSize;

    private protected SearchQuery()
    {
    }

    /// <summary>Gets or sets the Study Instance UID (0020,000D).</summary>
    public string? StudyInstanceUid { get; set; }

    /// <summary>Gets or sets the Patient's Name (0010,0010), such as <c>Doe^Jane</c>; see
    /// <see cref="FuzzyMatching"/>.</summary>
    public string? PatientName { get; set; }

    /// <summary>Gets or sets the Patient ID (0010,0020).</summary>
    public string? PatientId { get; set; }

    /// <summary>Gets or sets the Patient's Birth Date (0010,0030).</summary>
    public DateRange? PatientBirthDate { get; set; }

    /// <summary>Gets or sets the Accession Number (0008,0050).</summary>
    public string? AccessionNumber { get; set; }

    /// <summary>Gets or sets the Referring Physician's Name (0008,0090).</summary>
    public string? ReferringPhysicianName { get; set; }

    /// <summary>Gets or sets the Study Date (0008,0020).</summary>
    public DateRange? StudyDate { get; set; }

    /// <summary>Gets or sets the Study Description (0008,1030).</summary>
    public string? StudyDescription { get; set; }

    /// <summary>Gets or sets a modality that the study must have (Modalities in Study, 0008,0061), such as <c>CT</c>.
    /// </summary>
    public string? ModalitiesInStudy { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether names match when any of their words starts with the text (fuzzy
    /// semantic matching). The default is false.
    /// </summary>
    public bool FuzzyMatching { get; set; }

    /// <summary>
    /// Gets any other attributes to match, with their values as DICOM writes them; a range as <c>20260101-20260131</c>,
    /// <c>20260101-</c> or <c>-20260131</c>. In the Azure DICOM service these are extended query tags, private ones
    /// included. An attribute that a property sets must not be here too.
    /// </summary>
    /// <remarks>Where the service could not index such a tag for some instances, these are missing in the results;
    /// <see cref="DicomResponseExtensions.GetErroneousAttributes"/> of a page's response returns the tag.</remarks>
    public IDictionary<AttributeTag, string> Matches { get; } = new Dictionary<AttributeTag, string>();

    /// <summary>Gets the attributes to return in addition to those that the service always returns.</summary>
    public IList<AttributeTag> IncludeFields { get; } = [];

    /// <summary>Gets or sets a value that indicates whether to return all attributes that the service keeps for
    /// searching. The default is false.</summary>
    public bool IncludeAllFields { get; set; }

    /// <summary>
    /// Gets or sets how many results to ask for at a time, from 1 to 200. The default is 200, the most that the Azure
    /// DICOM service gives. All results are returned regardless of the size.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 200.</exception>
    public int? PageSize
    {
        get => _pageSize;
        set => _pageSize = SearchRequest.CheckPageSize(value, nameof(value));
    }

    /// <summary>
    /// Gets or sets what to do about an entry of a page that can't be read. The default is
    /// <see cref="ProblemPolicy.Throw"/>. With <see cref="ProblemPolicy.Continue"/> the other results come, and
    /// <see cref="DicomPageExtensions.GetProblems"/> lists the entry.
    /// </summary>
    public ProblemPolicy OnProblem { get; set; }

    private protected abstract SearchLevel Level { get; }

    internal SearchRequest ToRequest()
    {
        var request = new SearchRequest(Level, _pageSize, OnProblem);
        AddMatches(request);
        request.AddOptions(Matches, nameof(Matches), FuzzyMatching, IncludeFields, IncludeAllFields);
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
        request.Match(Keyword.ModalitiesInStudy, ModalitiesInStudy, nameof(ModalitiesInStudy));
    }
}
