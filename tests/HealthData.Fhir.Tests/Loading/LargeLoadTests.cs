using HealthData.Core.Tests.Support;
using HealthData.Dicom.Tests.Support;

namespace HealthData.Fhir.Tests.Loading;

/// <summary>Many resources go into a service that is often busy: each once, in little memory.</summary>
[Collection(AloneCollection.Name)]
[Trait("Category", "Long")]
public sealed class LargeLoadTests
{
    private const long MiB = 1L << 20;
    private const long HeapLimit = 64 * MiB;

    private static int Count => Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1" ? 100_000 : 10_000;

    [Fact]
    public async Task Each_of_many_resources_comes_once_in_little_memory()
    {
        var stored = new int[Count];
        var (requests, entries) = (0, 0);
        await using var server = new RawServer(async connection =>
        {
            while (await connection.ReadRequestAsync())
            {
                await connection.WriteAsync(Interlocked.Increment(ref requests) % 10 == 0
                    ? "HTTP/1.1 429 Busy\r\nx-ms-retry-after-ms: 1\r\nContent-Length: 0\r\n\r\n"
                    : Whole(Answer(connection.Body)));
            }
        });
        var options = new FhirClientOptions { Retry = { Delay = TimeSpan.FromMilliseconds(1) } };
        var loader = new FhirLoader(new FhirClient(server.Endpoint, options));
        await CountAsync(loader, 0, 2000);
        Array.Clear(stored);
        using var heap = new HeapWatch();

        var (outcomes, repeated) = await CountAsync(loader, 0, Count);

        var peak = heap.StopAndMeasure();
        Assert.All(stored, count => Assert.Equal(1, count));
        Assert.Equal(Count, outcomes);
        Assert.InRange(repeated, Count / 100, Count / 5);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Peak over the baseline: {peak / (double)MiB:F1} MiB for {Count} resources, {repeated} of them repeated");
        Assert.InRange(peak, 0, HeapLimit);

        string Answer(byte[] body)
        {
            using var bundle = JsonDocument.Parse(body);
            return LoadServer.Bundle(bundle.RootElement.GetProperty("entry").EnumerateArray().Select(entry =>
            {
                var isFailed = Interlocked.Increment(ref entries) % 100 == 0;
                var id = entry.GetProperty("resource").GetProperty("id").GetString()!;
                if (!isFailed)
                {
                    Interlocked.Increment(ref stored[int.Parse(id[1..], CultureInfo.InvariantCulture)]);
                }

                return $$$"""{"response":{"status":"{{{(isFailed ? 503 : 201)}}}"}}""";
            }));
        }
    }

    private static string Whole(string body) =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    private static async Task<(int Outcomes, int Repeated)> CountAsync(FhirLoader loader, int from, int to)
    {
        var (outcomes, repeated) = (0, 0);
        await foreach (var outcome in loader.LoadAsync(Generate(from, to), FhirLab.Token))
        {
            Assert.True(outcome.Succeeded);
            outcomes++;
            repeated += outcome.Attempts > 1 ? 1 : 0;
        }

        return (outcomes, repeated);
    }

    private static async IAsyncEnumerable<ResourceContent> Generate(int from, int to)
    {
        var filler = new string('x', 800);
        for (var number = from; number < to; number++)
        {
            yield return ResourceContent.FromJson(BinaryData.FromString(
                $$"""{"resourceType":"Basic","id":"r{{number}}","implicitRules":"urn:{{filler}}"}"""));
        }

        await Task.CompletedTask;
    }
}
