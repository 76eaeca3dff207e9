using Azure.Identity;

namespace HealthData.Dicom.FoDicom.Tests.Snippets;

/// <summary>The C# of the package's README.</summary>
internal static class AdapterSnippets
{
    public static async Task BeginAsync(string studyInstanceUid)
    {
        var client = new DicomWebClient(
            HealthDataEndpoints.Dicom("myworkspace", "myservice"), new DefaultAzureCredential());

        StoreResult stored = await client.StoreAsync(await DicomFile.OpenAsync("slice.dcm"));
        stored.EnsureComplete();

        RetrievedDicomFiles study = await client.RetrieveStudyFilesAsync(studyInstanceUid);
        await foreach (DicomFile file in study)
        {
            Console.WriteLine(file.Dataset.GetString(DicomTag.SOPInstanceUID));
        }
    }

    public static async Task SearchAsync(DicomWebClient client)
    {
        var query = new DicomDataset
        {
            { DicomTag.PatientID, "7" },
            { DicomTag.StudyDate, "20260101-20260131" },
            { DicomTag.NumberOfStudyRelatedInstances, "" },
        };
        await foreach (StudyResult found in client.SearchStudiesAsync(query.ToStudyQuery()))
        {
            DicomDataset dataset = found.ToDicomDataset();
        }
    }

    public static async Task StoreAsync(DicomWebClient client, IEnumerable<string> paths)
    {
        StoreResult result = await client.StoreAsync(paths.Select(path => DicomFile.Open(path)));
        foreach (StoreOutcome outcome in result.Outcomes.Where(outcome => !outcome.Succeeded))
        {
            Console.WriteLine($"{outcome.Source}: {outcome.Status}. {outcome.Advice}");
        }
    }
}
