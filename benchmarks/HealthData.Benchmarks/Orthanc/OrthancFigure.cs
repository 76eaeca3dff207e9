using HealthData.Benchmarks.Server;

namespace HealthData.Benchmarks.Orthanc;

/// <summary>The wall time of another client with a real server, over that of ours: a study of 100 files of 512 KiB.
/// </summary>
internal abstract class OrthancFigure(string id, string other) : Figure("dicom", id, "-")
{
    private const int Files = 100;

    public override string? Missing => OrthancPeer.Missing ?? (other == "npm" ? NodeClient.Missing : null);

    public override async Task<double> MeasureAsync()
    {
        await using var peer = await OrthancPeer.StartAsync();
        var folder = Directory.CreateTempSubdirectory("healthdata-files-");
        try
        {
            var study = new StudyFiles(folder.FullName, Files, DicomPeer.InstanceBytes);
            var client = new DicomWebClient(peer.Endpoint);
            await client.StoreAsync(study.Paths);
            await using IRival rival = other == "npm"
                ? NodeClient.Start(peer.Endpoint, study)
                : new CurlClient(peer.Endpoint, study);
            return await Interleaved.MedianRatioAsync(
                rounds: 11,
                warmups: 3,
                () => TimeRivalAsync(rival),
                () => Interleaved.SecondsAsync(() => RunAsync(client, study)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs the rival, and returns the seconds by its own clock: what it takes to start doesn't count.
    /// </summary>
    protected abstract Task<double> TimeRivalAsync(IRival rival);

    protected abstract Task RunAsync(DicomWebClient client, StudyFiles study);
}
