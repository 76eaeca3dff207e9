using System.Xml.Linq;

namespace HealthData.Storage.Blobs.Tests.Support;

/// <summary>A storage account with one container, as much of it as a store needs.</summary>
internal sealed class BlobServer : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, Blob> _blobs = new(StringComparer.Ordinal);
    private readonly WebApplication _app;
    private bool _hasContainer;
    private int _version;

    private BlobServer(WebApplication app) => _app = app;

    public Uri Container => new(_app.Urls.First() + "/account/states");

    public IEnumerable<string> Names
    {
        get
        {
            lock (_lock)
            {
                return [.. _blobs.Keys];
            }
        }
    }

    /// <summary>Gets or sets how many responses to writes are lost, each after the write.</summary>
    public int LostResponses { get; set; }

    /// <summary>Gets the metadata of a blob.</summary>
    public IReadOnlyDictionary<string, string> MetadataOf(string name)
    {
        lock (_lock)
        {
            return _blobs[name].Metadata;
        }
    }

    /// <summary>Gets or sets the status of every response; 0 for the right one.</summary>
    public int Status { get; set; }

    public static async Task<BlobServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new BlobServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    public BlobContainerClient CreateClient() =>
        new(Container, new BlobClientOptions { Retry = { Delay = TimeSpan.FromMilliseconds(1) } });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var answer = Answer(context.Request, body.ToArray());
        if (context.Request.Method == "PUT" && LostResponses > 0)
        {
            LostResponses--;
            context.Abort();
            return;
        }

        context.Response.StatusCode = Status > 0 ? Status : answer.Status;
        if (answer.Error is not null)
        {
            context.Response.Headers["x-ms-error-code"] = answer.Error;
        }

        if (answer.Blob is { } blob)
        {
            context.Response.Headers.ETag = blob.ETag;
            context.Response.Headers.LastModified = blob.ModifiedAt.ToString("R", CultureInfo.InvariantCulture);
            foreach (var (name, value) in blob.Metadata)
            {
                context.Response.Headers["x-ms-meta-" + name] = value;
            }
        }

        context.Response.ContentLength = answer.Body?.Length ?? 0;
        if (answer.Body is not null && context.Request.Method == "GET")
        {
            await context.Response.Body.WriteAsync(answer.Body);
        }
    }

    private Answered Answer(HttpRequest request, byte[] body)
    {
        var name = request.Path.Value!.Split('/', 4) is [_, _, _, var blob] ? blob : null;
        lock (_lock)
        {
            if (name is null && request.Method == "PUT")
            {
                _hasContainer = true;
                return new Answered(201);
            }

            if (!_hasContainer)
            {
                return new Answered(404, "ContainerNotFound");
            }

            if (name is null)
            {
                return new Answered(200, Body: List(request.Query["prefix"].ToString()));
            }

            var found = _blobs.GetValueOrDefault(name);
            var isUnmet = (request.Headers.IfMatch is [var expected] && expected != found?.ETag)
                || (request.Headers.IfNoneMatch.Count > 0 && found is not null);
            return request.Method switch
            {
                "PUT" when request.Query.ContainsKey("comp") && found is null => new Answered(404, "BlobNotFound"),
                "PUT" when isUnmet && request.Headers.IfMatch.Count == 0 => new Answered(409, "BlobAlreadyExists"),
                "PUT" when isUnmet => new Answered(412, "ConditionNotMet"),
                "PUT" when request.Query.ContainsKey("comp") =>
                    new Answered(200, Blob: _blobs[name] = Make(request, found!.Content)),
                "PUT" => new Answered(201, Blob: _blobs[name] = Make(request, body)),
                _ when found is null => new Answered(404, "BlobNotFound"),
                _ when isUnmet => new Answered(412, "ConditionNotMet"),
                "DELETE" => new Answered(_blobs.Remove(name) ? 202 : 404),
                _ => new Answered(200, Blob: found, Body: found.Content),
            };
        }
    }

    private Blob Make(HttpRequest request, byte[] body) => new(
        string.Create(CultureInfo.InvariantCulture, $"\"0x{++_version:X}\""),
        body,
        request.Headers.Where(header => header.Key.StartsWith("x-ms-meta-", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key[10..], header => header.Value.ToString()),
        TimeProvider.System.GetUtcNow());

    private byte[] List(string prefix) => System.Text.Encoding.UTF8.GetBytes(new XElement(
        "EnumerationResults",
        new XElement("Blobs", _blobs.Where(blob => blob.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(blob =>
            new XElement(
                "Blob",
                new XElement("Name", blob.Key),
                new XElement(
                    "Properties",
                    new XElement("Last-Modified", blob.Value.ModifiedAt.ToString("R", CultureInfo.InvariantCulture)),
                    new XElement("Etag", blob.Value.ETag.Trim('"')),
                    new XElement("Content-Length", blob.Value.Content.Length),
                    new XElement("BlobType", "BlockBlob")),
                new XElement("Metadata", blob.Value.Metadata.Select(pair => new XElement(pair.Key, pair.Value)))))),
        new XElement("NextMarker")).ToString());

    private sealed record Blob(
        string ETag, byte[] Content, Dictionary<string, string> Metadata, DateTimeOffset ModifiedAt);

    private sealed record Answered(int Status, string? Error = null, Blob? Blob = null, byte[]? Body = null);
}
