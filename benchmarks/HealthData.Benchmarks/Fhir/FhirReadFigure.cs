using System.Net.Http;
using System.Text.Json;
using HealthData.Benchmarks.Server;
using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Benchmarks.Fhir;

/// <summary>One read through the client over a bare HTTP client and JSON parse on the loopback: the ratio of the times,
/// or what is allocated beyond.</summary>
internal sealed class FhirReadFigure(string id, string goal, bool isAllocation) : Figure("fhir", id, goal)
{
    private const int Reads = 200;
    private const int WarmReads = 2_000;

    private readonly HttpClient _http = new(new SocketsHttpHandler());

    public override async Task<double> MeasureAsync()
    {
        await using var peer = await FhirPeer.StartAsync();
        var client = new FhirClient(peer.Address);
        var address = new Uri(peer.Address, "/Observation/o0");
        if (!isAllocation)
        {
            await Warmth.ReachAsync(
                WarmReads,
                () => Interleaved.SecondsAsync(() => RawAsync(address, WarmReads)),
                () => Interleaved.SecondsAsync(() => ClientAsync(client, WarmReads)));
            return await Interleaved.MedianRatioAsync(
                rounds: 101,
                warmups: 5,
                () => Interleaved.SecondsAsync(() => ClientAsync(client)),
                () => Interleaved.SecondsAsync(() => RawAsync(address)));
        }

        await ClientAsync(client);
        await RawAsync(address);
        return (await BytesAsync(() => ClientAsync(client)) - await BytesAsync(() => RawAsync(address))) / Reads;
    }

    private static async Task<double> BytesAsync(Func<Task> work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static async Task ClientAsync(FhirClient client, int reads = Reads)
    {
        for (var number = 0; number < reads; number++)
        {
            Observation observation = await client.ReadAsync<Observation>("o0");
            if (observation.Id != "o0")
            {
                throw new InvalidOperationException("The resource is another.");
            }
        }
    }

    private async Task RawAsync(Uri address, int reads = Reads)
    {
        for (var number = 0; number < reads; number++)
        {
            using var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
            await using var body = await response.Content.ReadAsStreamAsync();
            using var document = await JsonDocument.ParseAsync(body);
            if (document.RootElement.GetProperty("id").GetString() != "o0")
            {
                throw new InvalidOperationException("The resource is another.");
            }
        }
    }
}
