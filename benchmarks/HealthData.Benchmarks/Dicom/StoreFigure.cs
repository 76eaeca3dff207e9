using System.Net.Http;
using HealthData.Benchmarks.Server;

namespace HealthData.Benchmarks.Dicom;

/// <summary>
/// The processor time of a raw POST of 200 instances of 512 KiB from streams, over that of the client.
/// </summary>
internal sealed class StoreFigure() : Figure("dicom", "dicom.store", ">= 0.9")
{
    private const int Instances = DicomPeer.StoredInstances;

    private readonly byte[] _instance = new SampleInstance(DicomPeer.InstanceBytes, seed: 2).Bytes;
    private readonly HttpClient _http = new(new SocketsHttpHandler());

    public override async Task<double> MeasureAsync()
    {
        await using var peer = await DicomPeer.StartAsync();
        var client = new DicomWebClient(peer.Address);
        var address = new Uri(peer.Address, "/studies");
        return await Interleaved.MedianRatioAsync(
            rounds: 61,
            warmups: 8,
            () => Interleaved.CpuSecondsAsync(() => RawAsync(address)),
            () => Interleaved.CpuSecondsAsync(() => ClientAsync(client)));
    }

    private MemoryStream[] Streams() =>
        [.. Enumerable.Range(0, Instances).Select(_ => new MemoryStream(_instance, writable: false))];

    private async Task RawAsync(Uri address)
    {
        using var content = new RawMultipart(Streams());
        using var response = await _http.PostAsync(address, content);
        await response.Content.ReadAsByteArrayAsync();
        response.EnsureSuccessStatusCode();
    }

    private async Task ClientAsync(DicomWebClient client)
    {
        StoreResult result = await client.StoreAsync(Streams().Select(InstanceContent.FromStream));
        if (!result.IsComplete)
        {
            throw new InvalidOperationException("Not all instances were stored.");
        }
    }
}
