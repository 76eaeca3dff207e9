using HealthData.Benchmarks.Server;
using HealthData.Fhir;
using Hl7.Fhir.Model;
using Hl7.Fhir.Rest;
using Typed = HealthData.Fhir.R4;

namespace HealthData.Benchmarks.Fhir;

/// <summary>The time of two pages of 1,000 resources and of some reads with Firely's client over that of the same
/// through ours.</summary>
internal sealed class FirelyClientFigure() : Figure("fhir", "fhir.client.firely", ">= 4")
{
    private const int Pages = 2;
    private const int Reads = 20;

    public override async Task<double> MeasureAsync()
    {
        await using var peer = await FhirPeer.StartAsync();
        var client = new HealthData.Fhir.FhirClient(peer.Address);
        using var firely = new Hl7.Fhir.Rest.FhirClient(
            peer.Address, new FhirClientSettings { PreferredFormat = ResourceFormat.Json, VerifyFhirVersion = false });
        return await Interleaved.MedianRatioAsync(
            rounds: 11,
            warmups: 3,
            () => Interleaved.SecondsAsync(() => FirelyAsync(firely)),
            () => Interleaved.SecondsAsync(() => ClientAsync(client)));
    }

    private static async System.Threading.Tasks.Task FirelyAsync(Hl7.Fhir.Rest.FhirClient client)
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

        Expect(count);
    }

    private static async System.Threading.Tasks.Task ClientAsync(HealthData.Fhir.FhirClient client)
    {
        var count = 0;
        await foreach (var page in client.SearchAsync<Typed.Observation>().AsPages())
        {
            count += page.Values.Count;
            if (count >= Pages * FhirPeer.PageSize)
            {
                break;
            }
        }

        for (var number = 0; number < Reads; number++)
        {
            Typed.Observation observation = await client.ReadAsync<Typed.Observation>("o0");
            count += observation.Id == "o0" ? 1 : 0;
        }

        Expect(count);
    }

    private static void Expect(int count)
    {
        if (count != (Pages * FhirPeer.PageSize) + Reads)
        {
            throw new InvalidOperationException("Resources are missing.");
        }
    }
}
