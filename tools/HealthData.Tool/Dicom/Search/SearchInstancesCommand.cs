namespace HealthData.Tool.Dicom;

/// <summary><c>search instances</c>.</summary>
internal sealed class SearchInstancesCommand : SearchVerb<InstanceQuery, InstanceResult>
{
    private readonly Option<string?> _study = new("--study")
    {
        Description = "The UID of the study to search in. The default is all studies.",
        HelpName = "UID",
    };

    private readonly Option<string?> _series = new("--series")
    {
        Description = "The UID of the series to search in. The default is all series.",
        HelpName = "UID",
    };

    public SearchInstancesCommand(DicomConnection connection)
        : base(
            connection,
            "instances",
            "Searches for instances in all studies, in one study, or in one series.",
            [
                SearchKeys.Text<InstanceQuery>("--instance", "UID", "The instance UID.",
                    (query, value) => query.SopInstanceUid = value),
                .. SearchKeys.OfSeries<InstanceQuery>(
                    (query, value) => query.Modality = value,
                    (query, value) => query.PerformedProcedureStepStartDate = value,
                    (query, value) => query.ManufacturerModelName = value),
            ],
            [Keyword.StudyInstanceUID, Keyword.SeriesInstanceUID, Keyword.SOPInstanceUID, Keyword.Modality])
    {
        Add(_study);
        Add(_series);
    }

    protected override AsyncPageable<InstanceResult> Search(
        DicomWebClient client, ParseResult input, InstanceQuery query, CancellationToken cancellationToken)
    {
        var (study, series) = (input.GetValue(_study), input.GetValue(_series));
        if (study is null && series is not null)
        {
            query.SeriesInstanceUid = series;
            series = null;
        }

        return client.SearchInstancesAsync(query, study, series, cancellationToken);
    }

    protected override AttributeSet AttributesOf(InstanceResult result) => result.Attributes;
}
