using System.Net.Http.Headers;

namespace HealthData.Testing;

/// <summary>Retrieves pixels as they are in the file, or some bytes of them (PS3.18 10.4.1.1.5).</summary>
internal sealed class BulkDataOperation(FakeDicomOptions options, InstanceCatalog catalog)
{
    public const string Path = "/bulkdata/" + PixelData;

    private const string PixelData = "7FE00010";
    private const string OctetStream = "application/octet-stream";

    public async Task InvokeAsync(DicomCall call)
    {
        var route = call.Route;
        var key = new InstanceKey(call.Partition, route.Study!, route.Series!, route.Instance!);
        if (!options.ServesBulkData || route.Item != PixelData
            || catalog.Find(key) is not { Content.CanRead: true, Header.HasPixelData: true } instance)
        {
            throw route.NotFound();
        }

        var start = instance.Header.PixelDataOffset;
        var length = instance.Header.PixelDataLength < 0
            ? instance.Content.Length - start
            : instance.Header.PixelDataLength;
        var (first, last) = (0L, length - 1);
        if (RangeHeaderValue.TryParse(call.Request.Headers.Range.ToString(), out var header)
            && header.Ranges is { Count: 1 } ranges)
        {
            var range = ranges.Single();
            (first, last) = (range.From ?? 0, Math.Min(range.To ?? last, last));
            call.Response.StatusCode = first < length
                ? StatusCodes.Status206PartialContent
                : StatusCodes.Status416RangeNotSatisfiable;
            call.Response.Headers.ContentRange = first < length
                ? string.Create(CultureInfo.InvariantCulture, $"bytes {first}-{last}/{length}")
                : string.Create(CultureInfo.InvariantCulture, $"bytes */{length}");
            if (first >= length)
            {
                return;
            }
        }

        call.Response.ContentType = OctetStream;
        call.Response.ContentLength = last - first + 1;
        await new FrameRange([(start + first, last - first + 1)])
            .WriteAsync(instance.Content, call.Response.Body, call.Aborted).ConfigureAwait(false);
    }
}
