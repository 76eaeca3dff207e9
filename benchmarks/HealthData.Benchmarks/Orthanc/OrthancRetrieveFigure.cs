namespace HealthData.Benchmarks.Orthanc;

/// <summary>Retrieves a study, and drops it.</summary>
internal sealed class OrthancRetrieveFigure(string id, string other) : OrthancFigure(id, other)
{
    protected override Task<double> TimeRivalAsync(IRival rival) => rival.RetrieveAsync();

    protected override async Task RunAsync(DicomWebClient client, StudyFiles study)
    {
        await using RetrievedInstances instances = await client.RetrieveStudyAsync(StudyFiles.Study);
        var count = 0;
        await foreach (var instance in instances)
        {
            await instance.Content.CopyToAsync(Stream.Null);
            count++;
        }

        if (count != study.Paths.Count)
        {
            throw new InvalidOperationException("Instances are missing.");
        }
    }
}
