namespace HealthData.Dicom;

/// <summary>What to search series by: their own attributes and those of their study.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public class SeriesQuery : StudyQuery
{
    /// <summary>Series Instance UID (0020,000E).</summary>
    public string? SeriesInstanceUid { get; set; }

    /// <summary>Modality (0008,0060), such as <c>CT</c>.</summary>
    public string? Modality { get; set; }

    /// <summary>Performed Procedure Step Start Date (0040,0244).</summary>
    public DateRange? PerformedProcedureStepStartDate { get; set; }

    /// <summary>Manufacturer's Model Name (0008,1090).</summary>
    public string? ManufacturerModelName { get; set; }

    private protected override SearchLevel Level => SearchLevel.Series;

    private protected override void AddMatches(SearchRequest request)
    {
        base.AddMatches(request);
        request.MatchUid(Keyword.SeriesInstanceUID, SeriesInstanceUid, nameof(SeriesInstanceUid));
        request.Match(Keyword.Modality, Modality, nameof(Modality));
        request.Match(
            Keyword.PerformedProcedureStepStartDate,
            PerformedProcedureStepStartDate,
            nameof(PerformedProcedureStepStartDate));
        request.Match(Keyword.ManufacturerModelName, ManufacturerModelName, nameof(ManufacturerModelName));
    }
}
