namespace HealthData.Tool.Dicom;

/// <summary><c>search</c>: finds studies, series and instances.</summary>
internal static class SearchCommand
{
    public static Command Create(DicomConnection connection) =>
        new("search", "Searches for studies, series, or instances by their attributes.")
        {
            new SearchStudiesCommand(connection),
            new SearchSeriesCommand(connection),
            new SearchInstancesCommand(connection),
        };
}
