namespace HealthData.Benchmarks.Orthanc;

/// <summary>Stores the files of a study.</summary>
internal sealed class OrthancStoreFigure(string id, string other) : OrthancFigure(id, other)
{
    protected override Task<double> TimeRivalAsync(IRival rival) => rival.StoreAsync();

    protected override async Task RunAsync(DicomWebClient client, StudyFiles study)
    {
        StoreResult result = await client.StoreAsync(study.Paths);
        result.EnsureComplete();
    }
}
