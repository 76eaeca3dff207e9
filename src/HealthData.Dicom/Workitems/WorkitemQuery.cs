namespace HealthData.Dicom;

/// <summary>
/// A query for workitems (PS3.18 11.9). What is null is not searched by; the rest must all match.
/// </summary>
/// <remarks>
/// The Azure DICOM service matches complete values, ignoring case, without wildcards, and only the attributes that have
/// a property.
/// </remarks>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
[DebuggerDisplay("{GetType().Name,nq}")]
public sealed class WorkitemQuery
{
    private int? _pageSize;

    /// <summary>Gets or sets the state (Procedure Step State, 0074,1000).</summary>
    public WorkitemState? State { get; set; }

    /// <summary>Gets or sets the Scheduled Procedure Step Start DateTime (0040,4005).</summary>
    public DateTimeRange? ScheduledStart { get; set; }

    /// <summary>Gets or sets the Patient's Name (0010,0010); see <see cref="FuzzyMatching"/>.</summary>
    public string? PatientName { get; set; }

    /// <summary>Gets or sets the Patient ID (0010,0020).</summary>
    public string? PatientId { get; set; }

    /// <summary>Gets or sets the Study Instance UID (0020,000D).</summary>
    public string? StudyInstanceUid { get; set; }

    /// <summary>Gets or sets the Accession Number (0008,0050) of the request that the workitem answers.</summary>
    public string? AccessionNumber { get; set; }

    /// <summary>Gets or sets the Requested Procedure ID (0040,1001) of the request that the workitem answers.</summary>
    public string? RequestedProcedureId { get; set; }

    /// <summary>Gets or sets the code of the station's name (Scheduled Station Name Code Sequence, 0040,4025).
    /// </summary>
    public string? StationName { get; set; }

    /// <summary>Gets or sets the code of the station's class (Scheduled Station Class Code Sequence, 0040,4026).
    /// </summary>
    public string? StationClass { get; set; }

    /// <summary>Gets or sets the code of the station's place (Scheduled Station Geographic Location Code Sequence,
    /// 0040,4027).</summary>
    public string? StationLocation { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether names match when any of their words starts with the text (fuzzy
    /// semantic matching). The default is false.
    /// </summary>
    public bool FuzzyMatching { get; set; }

    /// <summary>Gets any other attributes to match, with their values as DICOM writes them. An attribute that a
    /// property sets must not be here too.</summary>
    public IDictionary<AttributeTag, string> Matches { get; } = new Dictionary<AttributeTag, string>();

    /// <summary>Gets the attributes to return in addition to those that the service always returns.</summary>
    public IList<AttributeTag> IncludeFields { get; } = [];

    /// <summary>Gets or sets a value that indicates whether to return all attributes. The default is false.</summary>
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

    internal SearchRequest ToRequest()
    {
        var request = new SearchRequest(SearchLevel.ProcedureStep, _pageSize, OnProblem);
        AttributeTag code = Keyword.CodeValue;
        request.Match(Keyword.ProcedureStepState, WorkitemRequest.SearchText(State, nameof(State)), nameof(State));
        request.Match(Keyword.ScheduledProcedureStepStartDateTime, ScheduledStart, nameof(ScheduledStart));
        request.Match(Keyword.PatientName, PatientName, nameof(PatientName));
        request.Match(Keyword.PatientID, PatientId, nameof(PatientId));
        request.MatchUid(Keyword.StudyInstanceUID, StudyInstanceUid, nameof(StudyInstanceUid));
        AttributeTag asked = Keyword.ReferencedRequestSequence;
        request.MatchItem(asked, Keyword.AccessionNumber, AccessionNumber, nameof(AccessionNumber));
        request.MatchItem(asked, Keyword.RequestedProcedureID, RequestedProcedureId, nameof(RequestedProcedureId));
        request.MatchItem(Keyword.ScheduledStationNameCodeSequence, code, StationName, nameof(StationName));
        request.MatchItem(Keyword.ScheduledStationClassCodeSequence, code, StationClass, nameof(StationClass));
        request.MatchItem(
            Keyword.ScheduledStationGeographicLocationCodeSequence, code, StationLocation, nameof(StationLocation));
        request.AddOptions(Matches, nameof(Matches), FuzzyMatching, IncludeFields, IncludeAllFields);
        return request;
    }
}
