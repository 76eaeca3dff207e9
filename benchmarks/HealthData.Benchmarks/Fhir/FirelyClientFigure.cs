using HealthData.Benchmarks.Server;
using HealthData.Fhir.Firely;
using Hl7.Fhir.Model;
using Hl7.Fhir.Rest;
using Task = System.Threading.Tasks.Task;
using Typed = HealthData.Fhir.R4;

namespace HealthData.Benchmarks.Fhir;

/// <summary>The time of two pages of 1,000 resources and of some reads with Firely's client over that of the same
/// through one of ours.</summary>
internal sealed class FirelyClientFigure(string id, string goal, Func<Uri, Func<Task<int>>> open)
    : Figure("fhir", id, goal)
{
    private const int Pages = 2;
    private const int Reads = 20;

    /// <summary>Opens the client for our model.</summary>
    public static Func<Task<int>> OpenTyped(Uri address)
    {
        var client = new HealthData.Fhir.FhirClient(address);
        return () => CountAsync(
            client.SearchAsync<Typed.Observation>().AsPages(),
            async () => (await client.ReadAsync<Typed.Observation>("o0")).Value.Id);
    }

    /// <summary>Opens the client for Firely's model.</summary>
    public static Func<Task<int>> OpenDoor(Uri address)
    {
        var client = new FirelyFhirClient(address);
        return () => CountAsync(
            client.SearchAsync<Observation>((string?)null).AsPages(),
            async () => (await client.ReadAsync<Observation>("o0")).Value.Id);
    }

    public override async Task<double> MeasureAsync()
    {
        await using var peer = await FhirPeer.StartAsync();
        var ours = open(peer.Address);
        using var firely = new Hl7.Fhir.Rest.FhirClient(
            peer.Address, new FhirClientSettings { PreferredFormat = ResourceFormat.Json, VerifyFhirVersion = false });
        return await Interleaved.MedianRatioAsync(
            rounds: 11,
            warmups: 3,
            () => Interleaved.SecondsAsync(async () => Expect(await FirelyAsync(firely))),
            () => Interleaved.SecondsAsync(async () => Expect(await ours())));
    }

    private static async Task<int> FirelyAsync(Hl7.Fhir.Rest.FhirClient client)
    {
        var count = 0;
        var page = await client.SearchAsync<Observation>();
        for (var number = 1; page is not null; number++)
        {
            count += page.Entry.Count;
            page = number < Pages ? await client.ContinueAsync(page) : null;
        }

        for (var number = 0; number < Reads; number++)
        {
            count += (await client.ReadAsync<Observation>("Observation/o0"))?.Id == "o0" ? 1 : 0;
        }

        return count;
    }

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<Azure.Page<T>> pages, Func<Task<string?>> read)
        where T : notnull
    {
        var count = 0;
        await foreach (var page in pages)
        {
            count += page.Values.Count;
            if (count >= Pages * FhirPeer.PageSize)
            {
                break;
            }
        }

        for (var number = 0; number < Reads; number++)
        {
            count += await read() == "o0" ? 1 : 0;
        }

        return count;
    }

    private static void Expect(int count)
    {
        if (count != (Pages * FhirPeer.PageSize) + Reads)
        {
            throw new InvalidOperationException("Resources are missing.");
        }
    }
}
