using System.Net;
using System.Net.Http.Headers;

namespace HealthData.AotSmoke.Events;

/// <summary>A blob container in memory, as much of it as a store of states needs.</summary>
internal sealed class MemoryBlobs : HttpMessageHandler
{
    private const string MetadataPrefix = "x-ms-meta-";

    private readonly Dictionary<string, HttpResponseMessage> _blobs = new(StringComparer.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var found = _blobs.GetValueOrDefault(path);
        if (request.RequestUri.Query.Contains("comp=list", StringComparison.Ordinal))
        {
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent("<EnumerationResults><Blobs/><NextMarker/></EnumerationResults>"),
            };
        }

        if (request.Method != HttpMethod.Put)
        {
            return found is null
                ? Refuse(HttpStatusCode.NotFound, "BlobNotFound")
                : await CopyAsync(found, cancellationToken);
        }

        var isUnmet = request.Headers.IfMatch.FirstOrDefault() is { } eTag
            ? !eTag.Equals(found?.Headers.ETag)
            : request.Headers.IfNoneMatch.Count > 0 && found is not null;
        if (isUnmet)
        {
            return Refuse(HttpStatusCode.PreconditionFailed, "ConditionNotMet");
        }

        _blobs[path] = await StoreAsync(request, cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.Created)
        {
            Headers = { ETag = _blobs[path].Headers.ETag },
            Content = new ByteArrayContent([]) { Headers = { LastModified = DateTimeOffset.UnixEpoch } },
        };
    }

    private static async Task<HttpResponseMessage> StoreAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var stored = Make(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
        stored.Headers.ETag = new EntityTagHeaderValue($"\"{Guid.NewGuid():N}\"");
        foreach (var (name, values) in request.Headers.Where(
            header => header.Key.StartsWith(MetadataPrefix, StringComparison.OrdinalIgnoreCase)))
        {
            stored.Headers.TryAddWithoutValidation(name, values);
        }

        return stored;
    }

    private static async Task<HttpResponseMessage> CopyAsync(
        HttpResponseMessage stored, CancellationToken cancellationToken)
    {
        var copy = Make(await stored.Content.ReadAsByteArrayAsync(cancellationToken));
        foreach (var (name, values) in stored.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        return copy;
    }

    private static HttpResponseMessage Make(byte[] content) => new(HttpStatusCode.OK)
    {
        Content = new ByteArrayContent(content) { Headers = { LastModified = DateTimeOffset.UnixEpoch } },
    };

    private static HttpResponseMessage Refuse(HttpStatusCode status, string code) => new(status)
    {
        Headers = { { "x-ms-error-code", code } },
        Content = new ByteArrayContent([]),
    };
}
