using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Reads the results of exports.</summary>
internal static class ExportReader
{
    public static DicomExportResult Read(DicomOperationDetails details, ServicePipeline service)
    {
        if (details.Results is not { } json)
        {
            return new(service);
        }

        using var document = JsonDocument.Parse(json);
        var results = document.RootElement;
        return new(service)
        {
            Exported = JsonAnswers.Count(results, "exported") ?? 0,
            Skipped = JsonAnswers.Count(results, "skipped") ?? 0,
            ErrorLogUri = Uri.TryCreate(JsonAnswers.Text(results, "errorHref"), UriKind.Absolute, out var log)
                ? log
                : null,
        };
    }
}
