using System.Net.Http;
using System.Text.Json;
using HealthData.Benchmarks.Server;
using HealthData.Fhir;
using HealthData.Fhir.R4;

namespace HealthData.Benchmarks.Fhir;

/// <summary>The time of ten pages of 1,000 resources with a bare HTTP client and JSON parse over that of a typed search
/// through the client.</summary>
internal sealed class FhirSearchFigure() : Figure("fhir", "fhir.search", ">= 0.9")
{
    private readonly HttpClient _http = new(new SocketsHttpHandler());

    public override async Task<double> MeasureAsync()
    {
        await using var peer = await FhirPeer.StartAsync();
        var client = new FhirClient(peer.Address);
        var address = new Uri(peer.Address, "/Observation");
        Func<Task<double>> raw = () => Interleaved.SecondsAsync(() => RawAsync(address));
        Func<Task<double>> typed = () => Interleaved.SecondsAsync(() => ClientAsync(client));
        await Warmth.ReachAsync(FhirPeer.Pages * FhirPeer.PageSize, raw, typed);
        return await Interleaved.MedianRatioAsync(rounds: 61, warmups: 5, raw, typed);
    }

    private async Task RawAsync(Uri address)
    {
        var count = 0;
        for (Uri? next = address; next is not null;)
        {
            using var response = await _http.GetAsync(next, HttpCompletionOption.ResponseHeadersRead);
            await using var body = await response.Content.ReadAsStreamAsync();
            using var document = await JsonDocument.ParseAsync(body);
            var link = document.RootElement.GetProperty("link")[0];
            next = link.GetProperty("relation").ValueEquals("next")
                ? new Uri(link.GetProperty("url").GetString()!)
                : null;
            count += document.RootElement.GetProperty("entry").GetArrayLength();
        }

        Expect(count);
    }

    private static async Task ClientAsync(FhirClient client)
    {
        var count = 0;
        await foreach (var observation in client.SearchAsync<Observation>())
        {
            count += observation.Id is null ? 0 : 1;
        }

        Expect(count);
    }

    private static void Expect(int count)
    {
        if (count != FhirPeer.Pages * FhirPeer.PageSize)
        {
            throw new InvalidOperationException("Resources are missing.");
        }
    }
}
