using HealthData.Fhir.Tests.Corpus;

namespace HealthData.Fhir.Tests.Search;

/// <summary>Whose bytes are whose, while large pages come one after the other.</summary>
public sealed class PageBytesTests
{
    private const int PageCount = 6;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_that_a_caller_holds_keep_their_bytes(bool isTyped)
    {
        await using var server = Serving(static number => $$"""{"resource":{{Patient(number)}}}""");

        List<Response> held = [];
        if (isTyped)
        {
            var pages = ClientOf(server).SearchAsync<Patient>().AsPages();
            await foreach (var page in pages.WithCancellation(FhirLab.Token))
            {
                held.Add(page.GetRawResponse());
            }
        }
        else
        {
            var pages = ClientOf(server).Raw.SearchAsync("Patient").AsPages();
            await foreach (var page in pages.WithCancellation(FhirLab.Token))
            {
                held.Add(page.GetRawResponse());
            }
        }

        await ReadAllAsync(ClientOf(server));
        Assert.Equal(
            Enumerable.Range(0, PageCount).Select(number => $"p{number}"),
            held.Select(response => FhirJson.Parse<Bundle>(response.Content.ToMemory().Span).Entry[0].Resource!.Id));
    }

    [Fact]
    public async Task Resources_as_bytes_keep_them_after_their_page()
    {
        await using var server = Serving(static number => $$"""{"resource":{{Patient(number)}}}""");

        List<BinaryData> held = [];
        await foreach (var resource in ClientOf(server).Raw.SearchAsync("Patient").WithCancellation(FhirLab.Token))
        {
            held.Add(resource);
        }

        await ReadAllAsync(ClientOf(server));
        Assert.Equal(Enumerable.Range(0, PageCount).Select(Patient), held.Select(resource => resource.ToString()));
    }

    [Fact]
    public async Task The_bytes_of_an_entry_that_cannot_be_read_stay_with_its_failure()
    {
        var bad = Patient(3).Replace("\"id\"", "\"active\":7,\"id\"", StringComparison.Ordinal);
        await using var server = Serving(number => $$"""{"resource":{{(number == 3 ? bad : Patient(number))}}}""");

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ReadAllAsync(ClientOf(server)));
        List<ItemProblem> problems = [];
        await foreach (var page in ClientOf(server).SearchAsync<Patient>().AsPages().WithCancellation(FhirLab.Token))
        {
            problems.AddRange(page.Problems);
        }

        Assert.Contains("Bundle.entry[0]", failure.Message, StringComparison.Ordinal);
        Assert.Equal(bad, Encoding.UTF8.GetString(Assert.Single(problems).Bytes.Span));
    }

    [Fact]
    public async Task Concurrent_searches_get_each_their_own_resources()
    {
        await using var server = Serving(static number => $$"""{"resource":{{Patient(number)}}}""");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReadAllAsync(ClientOf(server))));
    }

    private static async Task ReadAllAsync(FhirClient client)
    {
        List<string?> ids = [];
        await foreach (var patient in client.SearchAsync<Patient>().WithCancellation(FhirLab.Token))
        {
            Assert.Equal(patient.Id, patient.Name[0].Family!.TrimEnd('x'));
            ids.Add(patient.Id);
        }

        Assert.Equal(Enumerable.Range(0, PageCount).Select(number => $"p{number}"), ids);
    }

    private static string Patient(int number)
    {
        var padding = new string('x', 200_000);
        return $$"""{"resourceType":"Patient","id":"p{{number}}","name":[{"family":"p{{number}}{{padding}}"}]}""";
    }

    private static HttpServer Serving(Func<int, string> entry)
    {
        var server = new HttpServer(certificate: null);
        server.Answer(seen =>
        {
            var number = seen.Target.Contains("page=", StringComparison.Ordinal) ? seen.Target[^1] - '0' : 0;
            var next = number + 1 == PageCount
                ? string.Empty
                : $$"""{"relation":"next","url":"/Patient?page={{number + 1}}"}""";
            return Encoding.UTF8.GetBytes(LoadServer.Say(
                200, $$"""{"resourceType":"Bundle","link":[{{next}}],"entry":[{{entry(number)}}]}"""));
        });
        return server;
    }

    private static FhirClient ClientOf(HttpServer server) => new(new Uri(server.Origin));
}
