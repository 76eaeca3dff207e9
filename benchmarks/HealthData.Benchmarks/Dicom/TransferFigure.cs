using System.Net.Http;
using HealthData.Benchmarks.Server;

namespace HealthData.Benchmarks.Dicom;

/// <summary>
/// The time of raw requests that store 20,000 instances of 32 KiB, over that of a transfer with its journal, both four
/// requests of 200 instances at a time; or how many instances a second the transfer moves.
/// </summary>
internal sealed class TransferFigure(string id, string goal, bool isRate) : Figure("dicom", id, goal)
{
    private const int Instances = 20_000;
    private const int InstanceBytes = 32 * 1024;
    private const int RequestInstances = 200;
    private const int Parallel = 4;
    private const int Rounds = 15;

    private static (double Ratio, double Rate)? _measured;

    public override async Task<double> MeasureAsync()
    {
        var (ratio, rate) = _measured ??= await MeasureBothAsync();
        return isRate ? rate : ratio;
    }

    private static async Task<(double Ratio, double Rate)> MeasureBothAsync()
    {
        var instances = MakeInstances();
        await using var peer = await FakePeer.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler());
        http.DefaultRequestHeaders.Add("Accept", "application/dicom+json");
        var client = new DicomWebClient(peer.Address);
        List<double> times = [];
        var ratio = await Interleaved.MedianRatioAsync(
            Rounds,
            warmups: 3,
            () => TimeAsync(peer, () => RawAsync(http, new Uri(peer.Address + "/studies"), instances)),
            async () =>
            {
                var time = await TimeAsync(peer, () => TransferAsync(client, instances));
                times.Add(time);
                return time;
            });
        double[] warm = [.. times.TakeLast(Rounds).Order()];
        return (ratio, Instances / warm[warm.Length / 2]);
    }

    private static byte[][] MakeInstances()
    {
        var sample = new SampleInstance(InstanceBytes, seed: 3);
        var instances = new byte[Instances][];
        for (var number = 0; number < Instances; number++)
        {
            instances[number] = [.. sample.Bytes];
            sample.Number(instances[number], number);
        }

        return instances;
    }

    private static async Task<double> TimeAsync(FakePeer peer, Func<Task> work)
    {
        GC.Collect();
        var time = await Interleaved.SecondsAsync(work);
        return await peer.ClearAsync() == Instances
            ? time
            : throw new InvalidOperationException("Not all instances were stored.");
    }

    private static Task RawAsync(HttpClient http, Uri address, byte[][] instances) =>
        System.Threading.Tasks.Parallel.ForEachAsync(
            instances.Chunk(RequestInstances),
            new ParallelOptions { MaxDegreeOfParallelism = Parallel },
            async (chunk, cancellationToken) =>
            {
                using var content = new RawMultipart(
                    [.. chunk.Select(instance => new MemoryStream(instance, writable: false))]);
                using var response = await http.PostAsync(address, content, cancellationToken);
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync(cancellationToken);
            });

    private static async Task TransferAsync(DicomWebClient client, byte[][] instances)
    {
        var journal = Path.GetTempFileName();
        var options = new DicomTransferOptions { Parallel = Parallel, MaxRequestInstances = RequestInstances };
        var stored = 0;
        await foreach (var outcome in new DicomTransfer(client, journal, options).UploadAsync(
            instances.Select(instance => InstanceContent.FromBytes(instance))))
        {
            stored += outcome.Status == StoreStatus.Stored ? 1 : 0;
        }

        File.Delete(journal);
        if (stored != Instances)
        {
            throw new InvalidOperationException("Not all instances were reported as stored.");
        }
    }
}
