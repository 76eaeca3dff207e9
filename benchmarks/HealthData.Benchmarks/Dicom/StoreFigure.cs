using System.Net;
using System.Net.Http;
using System.Text;
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

    /// <summary>The least that a multipart request from streams takes.</summary>
    private sealed class RawMultipart : HttpContent
    {
        private static readonly byte[] Head = Encoding.ASCII.GetBytes(
            "--b0undary\r\nContent-Type: application/dicom\r\n\r\n");
        private static readonly byte[] Tail = Encoding.ASCII.GetBytes("--b0undary--\r\n");

        private readonly MemoryStream[] _streams;

        public RawMultipart(MemoryStream[] streams)
        {
            _streams = streams;
            Headers.TryAddWithoutValidation(
                "Content-Type", "multipart/related; type=\"application/dicom\"; boundary=b0undary");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            foreach (var instance in _streams)
            {
                await stream.WriteAsync(Head);
                await instance.CopyToAsync(stream, 128 * 1024);
                await stream.WriteAsync("\r\n"u8.ToArray());
            }

            await stream.WriteAsync(Tail);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _streams.Sum(stream => stream.Length + Head.Length + 2) + Tail.Length;
            return true;
        }
    }
}
