using HealthData.Benchmarks.Server;
using HealthData.Core;

namespace HealthData.Benchmarks.Dicom;

/// <summary>The processor time of retrieving 1,000 instances of 512 KiB, over that of a study of which ten parts are
/// cut, empty, text, duplicate or damaged.</summary>
internal sealed class RetrieveOddFigure() : Figure("dicom", "dicom.retrieve.odd", ">= 0.95")
{
    private const int Instances = 1000;

    private readonly byte[] _buffer = new byte[128 * 1024];

    public override async Task<double> MeasureAsync()
    {
        await using var peer = await DicomPeer.StartAsync();
        var clean = new DicomWebClient(new Uri(peer.Address, $"/{Instances}"));
        var odd = new DicomWebClient(new Uri(peer.Address, $"/odd/{Instances}"));
        return await Interleaved.MedianRatioAsync(
            rounds: 31,
            warmups: 4,
            () => Interleaved.CpuSecondsAsync(() => RunAsync(clean, 0)),
            () => Interleaved.CpuSecondsAsync(() => RunAsync(odd, DicomPeer.OddParts)));
    }

    private async Task RunAsync(DicomWebClient client, int problems)
    {
        await using RetrievedInstances study = await client.RetrieveStudyAsync(
            SampleInstance.Study, new RetrieveOptions { OnProblem = ProblemPolicy.Continue });
        await foreach (var instance in study)
        {
            try
            {
                while (await instance.Content.ReadAsync(_buffer) > 0)
                {
                }
            }
            catch (HealthDataRequestFailedException)
            {
                // A content that is damaged at its end ends so, and the others follow.
            }
        }

        if (study.Problems.Count != problems)
        {
            throw new InvalidOperationException($"There are {study.Problems.Count} problems.");
        }
    }
}
