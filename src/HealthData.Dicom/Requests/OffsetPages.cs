using System.Globalization;
using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>The pages of a list of the service's own, of which a short one is the last.</summary>
internal sealed class OffsetPages<T>(Func<ServiceCall> open, Func<JsonElement, T?> convert)
    where T : class
{
    private const int MaxPageSize = 200;

    public PageFetcher<T> Begin()
    {
        var last = new LastPage();
        return async (token, size, cancellationToken) =>
        {
            var (offset, limit) = Window(token, size);
            using var call = Open(offset, limit);
            var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
            return Read(response, call, offset, limit, last);
        };
    }

    public SyncPageFetcher<T> BeginSync()
    {
        var last = new LastPage();
        return (token, size, cancellationToken) =>
        {
            var (offset, limit) = Window(token, size);
            using var call = Open(offset, limit);
            return Read(call.Send(cancellationToken), call, offset, limit, last);
        };
    }

    private static (int Offset, int Limit) Window(string? token, int? size)
    {
        var offset = 0;
        return token is null || int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out offset)
            ? (offset, size > 0 ? Math.Min(size.Value, MaxPageSize) : MaxPageSize)
            : throw new ArgumentException("The continuation token isn't from this list.", nameof(token));
    }

    private ServiceCall Open(int offset, int limit)
    {
        var call = open();
        call.Request.Uri.AppendQuery("limit", limit.ToString(CultureInfo.InvariantCulture));
        if (offset > 0)
        {
            call.Request.Uri.AppendQuery("offset", offset.ToString(CultureInfo.InvariantCulture));
        }

        return call;
    }

    private Page<T> Read(Response response, ServiceCall call, int offset, int limit, LastPage last)
    {
        var items = JsonAnswers.ReadList(response, call, convert);
        if (items.Count > 0 && last.IsRepeated(response.Content.ToMemory().Span))
        {
            throw call.Fail(HealthDataErrorCode.ResponseMalformed, "returned a page of a list twice");
        }

        var next = items.Count >= limit ? (offset + items.Count).ToString(CultureInfo.InvariantCulture) : null;
        return Page<T>.FromValues(items, next, response);
    }

    private sealed class LastPage
    {
        private ShortHash? _hash;

        public bool IsRepeated(ReadOnlySpan<byte> body)
        {
            var hash = ShortHash.Of(body);
            var isRepeated = _hash == hash;
            _hash = hash;
            return isRepeated;
        }
    }
}
