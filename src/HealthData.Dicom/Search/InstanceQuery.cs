namespace HealthData.Dicom;

/// <summary>What to search instances by: their own attributes and those of their series and study.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class InstanceQuery : SeriesQuery
{
    /// <summary>SOP Instance UID (0008,0018).</summary>
    public string? SopInstanceUid { get; set; }

    private protected override SearchLevel Level => SearchLevel.Instance;

    private protected override void AddMatches(SearchRequest request)
    {
        base.AddMatches(request);
        request.MatchUid(Keyword.SOPInstanceUID, SopInstanceUid, nameof(SopInstanceUid));
    }
}
