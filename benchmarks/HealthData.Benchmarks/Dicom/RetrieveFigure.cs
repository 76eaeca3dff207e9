using HealthData.Benchmarks.Server;

namespace HealthData.Benchmarks.Dicom;

/// <summary>The throughput of retrieving 1,000 instances of 512 KiB, over that of a raw GET.</summary>
internal sealed class RetrieveFigure() : Figure("dicom", "dicom.retrieve", ">= 0.93")
{
    public override async Task<double> MeasureAsync()
    {
        await using var peer = await DicomPeer.StartAsync();
        var client = new RetrievalClient(peer.Address, 1000);
        return await Interleaved.MedianRatioAsync(
            rounds: 41,
            warmups: 5,
            () => Interleaved.SecondsAsync(client.RawAsync),
            () => Interleaved.SecondsAsync(client.ClientAsync));
    }
}
