namespace HealthData.Dicom.Tests.Search;

/// <summary>A server that answers every search alike and notes the target of each request as it stood on the
/// wire.</summary>
internal sealed class QidoServer(RawServer server) : IAsyncDisposable
{
    public const string NoContent = "HTTP/1.1 204 No Content\r\n\r\n";

    public int Connections => server.Connections;

    public int Requests => server.Requests;

    public string[] Targets => [.. server.Heads.Select(head => head.Split(' ')[1])];

    public string[] Heads => [.. server.Heads];

    public static QidoServer Empty() => new(RawServer.Answering(NoContent));

    public static QidoServer Answering(string json, string headers = "") => new(RawServer.Answering(Ok(json, headers)));

    public static string Ok(string json, string headers = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/dicom+json\r\n{headers}Content-Length: {json.Length}\r\n\r\n"
            + $"{json}";

    public DicomWebClient Client(string? path = null, string? partition = null, int retries = 0)
    {
        var options = Lab.Options();
        options.Retry.MaxRetries = retries;
        options.Partition = partition;
        return new DicomWebClient(path is null ? server.Endpoint : new Uri(server.Endpoint, path), options);
    }

    /// <summary>The query of a search for all there is, without the window.</summary>
    public async Task<string> QueryOfAsync(SearchQuery query)
    {
        var client = Client();
        switch (query)
        {
            case InstanceQuery instances:
                await client.SearchInstancesAsync(instances).CollectAsync();
                break;
            case SeriesQuery series:
                await client.SearchSeriesAsync(series).CollectAsync();
                break;
            default:
                await client.SearchStudiesAsync((StudyQuery)query).CollectAsync();
                break;
        }

        var sent = Targets[^1].Split('?', 2)[1];
        const string Window = "limit=200";
        Assert.EndsWith(Window, sent, StringComparison.Ordinal);
        return sent[..^Window.Length].TrimEnd('&');
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
