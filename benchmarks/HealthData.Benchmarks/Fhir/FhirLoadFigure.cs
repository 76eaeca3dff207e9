using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using HealthData.Benchmarks.Server;
using HealthData.Fhir;

namespace HealthData.Benchmarks.Fhir;

/// <summary>The time of posting prepared bundles of 500 entries, four at a time, over that of loading the same
/// resources through the loader, into a server that takes as long for a bundle as a fast database, or no time.
/// </summary>
internal sealed class FhirLoadFigure(string id, string goal, string path) : Figure("fhir", id, goal)
{
    private const int Resources = 20_000;
    private const int BatchSize = 500;
    private const int Parallel = 4;

    private readonly byte[][] _resources = SampleObservations.Make(Resources);
    private readonly HttpClient _http = new(new SocketsHttpHandler());

    public override async Task<double> MeasureAsync()
    {
        await using var peer = await FhirPeer.StartAsync();
        var address = new Uri(peer.Address, path);
        var loader = new FhirLoader(new FhirClient(address), new FhirLoaderOptions { Parallel = Parallel });
        byte[][] bundles = [.. _resources.Chunk(BatchSize).Select((chunk, index) => Bundle(chunk, index * BatchSize))];
        return await Interleaved.MedianRatioAsync(
            rounds: 41,
            warmups: 10,
            () => Interleaved.SecondsAsync(() => RawAsync(address, bundles)),
            () => Interleaved.SecondsAsync(() => LoadAsync(loader)));
    }

    private static byte[] Bundle(byte[][] resources, int first)
    {
        var entries = resources.Select((resource, index) => string.Create(
            CultureInfo.InvariantCulture,
            $$$"""
            {"resource":{{{Encoding.UTF8.GetString(resource)}}},
            "request":{"method":"PUT","url":"Observation/o{{{first + index}}}"}}
            """));
        return Encoding.UTF8.GetBytes(
            $$"""{"resourceType":"Bundle","type":"batch","entry":[{{string.Join(',', entries)}}]}""");
    }

    private Task RawAsync(Uri address, byte[][] bundles) => System.Threading.Tasks.Parallel.ForEachAsync(
        bundles,
        new ParallelOptions { MaxDegreeOfParallelism = Parallel },
        async (bundle, cancellationToken) =>
        {
            using var content = new ByteArrayContent(bundle);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/fhir+json");
            using var response = await _http.PostAsync(address, content, cancellationToken);
            if ((await response.Content.ReadAsByteArrayAsync(cancellationToken)).Length < bundle.Length / 100)
            {
                throw new InvalidOperationException("The answer is incomplete.");
            }
        });

    private async Task LoadAsync(FhirLoader loader)
    {
        var count = 0;
        await foreach (var outcome in loader.LoadAsync(Contents()))
        {
            count += outcome.Succeeded ? 1 : 0;
        }

        if (count != Resources)
        {
            throw new InvalidOperationException("Resources are missing.");
        }
    }

    private async IAsyncEnumerable<ResourceContent> Contents()
    {
        foreach (var resource in _resources)
        {
            yield return ResourceContent.FromJson(new BinaryData(resource));
        }

        await Task.CompletedTask;
    }
}
