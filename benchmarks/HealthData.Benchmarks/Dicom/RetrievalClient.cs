using System.Net.Http;
using HealthData.Benchmarks.Server;

namespace HealthData.Benchmarks.Dicom;

/// <summary>Reads a study into a buffer of 128 KiB, raw or through the client.</summary>
internal sealed class RetrievalClient(Uri peer, int instances)
{
    public const string Role = "retrieve";
    private const string Study = SampleInstance.Study;

    private readonly byte[] _buffer = new byte[128 * 1024];
    private readonly HttpClient _http = new(new SocketsHttpHandler());
    private readonly DicomWebClient _client = new(new Uri(peer, $"/{instances}"));
    private readonly Uri _address = new(peer, $"/{instances}/studies/{Study}");

    /// <summary>
    /// Runs one side in a process of its own, where both sides are warm, and prints the highest memory it took, in MiB.
    /// </summary>
    public static async Task RunAsync(string side, Uri peer, int instances)
    {
        var warm = new RetrievalClient(peer, 20);
        await warm.RawAsync();
        await warm.ClientAsync();
        var client = new RetrievalClient(peer, instances);
        PeakMemory.Reset();
        var before = GC.GetTotalAllocatedBytes();
        await (side == "raw" ? client.RawAsync() : client.ClientAsync());
        var allocated = GC.GetTotalAllocatedBytes() - before;
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"dicom.retrieve.memory: {side}, {instances} instances, {allocated / instances} bytes allocated for each"));
        Console.WriteLine(PeakMemory.Read().ToString(CultureInfo.InvariantCulture));
    }

    public async Task RawAsync()
    {
        using var response = await _http.GetAsync(_address, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var total = 0L;
        int read;
        while ((read = await body.ReadAsync(_buffer)) > 0)
        {
            total += read;
        }

        Expect(total > (long)instances * DicomPeer.InstanceBytes);
    }

    public async Task ClientAsync()
    {
        await using RetrievedInstances study = await _client.RetrieveStudyAsync(Study);
        var total = 0L;
        await foreach (var instance in study)
        {
            int read;
            while ((read = await instance.Content.ReadAsync(_buffer)) > 0)
            {
                total += read;
            }
        }

        Expect(total == (long)instances * DicomPeer.InstanceBytes);
    }

    private static void Expect(bool complete)
    {
        if (!complete)
        {
            throw new InvalidOperationException("The study did not arrive whole.");
        }
    }
}
