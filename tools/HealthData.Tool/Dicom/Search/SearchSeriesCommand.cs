namespace HealthData.Tool.Dicom;

/// <summary><c>search series</c>.</summary>
internal sealed class SearchSeriesCommand : SearchVerb<SeriesQuery, SeriesResult>
{
    private readonly Option<string?> _study = new("--study")
    {
        Description = "The UID of the study to search in. The default is all studies.",
        HelpName = "UID",
    };

    public SearchSeriesCommand(DicomConnection connection)
        : base(
            connection,
            "series",
            "Searches for series in all studies or in one study.",
            [
                SearchKeys.Text<SeriesQuery>("--series", "UID", "The series UID.",
                    (query, value) => query.SeriesInstanceUid = value),
                .. SearchKeys.OfSeries<SeriesQuery>(
                    (query, value) => query.Modality = value,
                    (query, value) => query.PerformedProcedureStepStartDate = value,
                    (query, value) => query.ManufacturerModelName = value),
            ],
            [
                Keyword.StudyInstanceUID,
                Keyword.SeriesInstanceUID,
                Keyword.Modality,
                Keyword.PerformedProcedureStepStartDate,
                Keyword.ManufacturerModelName,
            ]) =>
        Add(_study);

    protected override AsyncPageable<SeriesResult> Search(
        DicomWebClient client, ParseResult input, SeriesQuery query, CancellationToken cancellationToken) =>
        client.SearchSeriesAsync(query, input.GetValue(_study), cancellationToken);

    protected override AttributeSet AttributesOf(SeriesResult result) => result.Attributes;
}
