namespace HealthData.Dicom;

/// <summary>A query for instances: by their own attributes and those of their series and study.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class InstanceQuery : SearchQuery
{
    /// <summary>Gets or sets the Series Instance UID (0020,000E).</summary>
    public string? SeriesInstanceUid { get; set; }

    /// <summary>Gets or sets the SOP Instance UID (0008,0018).</summary>
    public string? SopInstanceUid { get; set; }

    /// <summary>Gets or sets the Modality (0008,0060), such as <c>CT</c>.</summary>
    public string? Modality { get; set; }

    /// <summary>Gets or sets the Performed Procedure Step Start Date (0040,0244).</summary>
    public DateRange? PerformedProcedureStepStartDate { get; set; }

    /// <summary>Gets or sets the Manufacturer's Model Name (0008,1090).</summary>
    public string? ManufacturerModelName { get; set; }

    private protected override SearchLevel Level => SearchLevel.Instance;

    private protected override void AddMatches(SearchRequest request)
    {
        base.AddMatches(request);
        request.MatchSeries(SeriesInstanceUid, Modality, PerformedProcedureStepStartDate, ManufacturerModelName);
        request.MatchUid(Keyword.SOPInstanceUID, SopInstanceUid, nameof(SopInstanceUid));
    }
}
