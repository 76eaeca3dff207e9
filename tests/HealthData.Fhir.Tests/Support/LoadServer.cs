using HealthData.Fhir.Tests.Corpus;

namespace HealthData.Fhir.Tests.Support;

/// <summary>A server of bundles whose answers a test makes from the number of each request and the ids in it.</summary>
internal sealed class LoadServer : IAsyncDisposable
{
    private readonly HttpServer _server = new(certificate: null);

    /// <param name="answer">Takes the number of the request, from 1, and the ids; null ends the connection.</param>
    /// <param name="delay">How long the loader waits before it sends something again; a millisecond by default.</param>
    public LoadServer(Func<int, string[], string?> answer, TimeSpan? delay = null)
    {
        _server.Answer(seen =>
        {
            string[] ids = [.. seen.Entries.Select(entry => Id(entry))];
            Sent.Add(ids);
            Bodies.Add(Encoding.UTF8.GetString(seen.Body));
            return answer(Sent.Count, ids) is { } said ? Encoding.UTF8.GetBytes(said) : null;
        });
        var options = new FhirClientOptions();
        options.Retry.Delay = delay ?? TimeSpan.FromMilliseconds(1);
        options.Retry.Mode = RetryMode.Fixed;
        options.Retry.MaxRetries = 0;
        Client = new FhirClient(new Uri(_server.Origin), options);
    }

    /// <summary>Gets the ids of the entries of each request; a resource without an id has its method.</summary>
    public List<string[]> Sent { get; } = [];

    public List<string> Bodies { get; } = [];

    public FhirClient Client { get; }

    /// <summary>An answer with its body.</summary>
    public static string Say(int status, string body = "", string type = "application/fhir+json") => string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {status} Said\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
        + $"Connection: close\r\n\r\n{body}");

    /// <summary>A good answer with the status of each entry; null tells nothing of it.</summary>
    public static string Tell(params IEnumerable<int?> statuses) => Say(200, Bundle(statuses.Select(status =>
        status is null ? "{}" : $$$"""{"response":{"status":"{{{status}}}"}}""")));

    public static string Bundle(IEnumerable<string> entries) =>
        $$"""{"resourceType":"Bundle","type":"batch-response","entry":[{{string.Join(',', entries)}}]}""";

    public Task<List<EntryOutcome>> LoadAsync(
        IEnumerable<ResourceContent> contents, FhirLoaderOptions? options = null) =>
        LoadAsync(contents.ToAsyncEnumerable(), options);

    /// <summary>Loads, one request at a time unless the options say more, and gives the outcomes by index.</summary>
    public async Task<List<EntryOutcome>> LoadAsync(
        IAsyncEnumerable<ResourceContent> contents, FhirLoaderOptions? options = null)
    {
        var loader = new FhirLoader(Client, options ?? new FhirLoaderOptions { Parallel = 1 });
        var outcomes = await loader.LoadAsync(contents, FhirLab.Token).ToListAsync(FhirLab.Token);
        Assert.Equal(Enumerable.Range(0, outcomes.Count), outcomes.Select(outcome => outcome.Index).Order());
        return [.. outcomes.OrderBy(outcome => outcome.Index)];
    }

    /// <summary>Makes a patient for each id; null for one without.</summary>
    public static IEnumerable<ResourceContent> Patients(params IEnumerable<string?> ids) =>
        ids.Select(id => ResourceContent.FromResource(new Patient { Id = id, Active = true }, $"source of {id}"));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string Id(JsonElement entry) =>
        entry.GetProperty("resource").TryGetProperty("id", out var id) ? id.GetString()! : "POST";
}
