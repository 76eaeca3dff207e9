using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Reads the bodies of requests about workitems: arrays, of whose data sets only the first counts.</summary>
internal static class WorkitemBody
{
    private const int MaxBytes = 16 << 20;

    /// <exception cref="ServiceException">The body is not of DICOM JSON (415), is no array of data sets (400), or is
    /// too long (413).</exception>
    public static async Task<AttributeSet> ReadAsync(DicomCall call)
    {
        if (!MediaType.TryParse(call.Request.ContentType, out var type) || type.Type != DicomJsonAnswer.MediaType)
        {
            throw ServiceException.UnsupportedMediaType(string.Empty);
        }

        using var body = new MemoryStream();
        await call.Request.Body.CopyToAsync(body, call.Aborted).ConfigureAwait(false);
        if (body.Length > MaxBytes)
        {
            throw ServiceException.TooLarge(string.Empty);
        }

        try
        {
            var json = body.ToArray();
            return json.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'[', ..]
                && AttributeSet.ParseArray(json) is [var first, ..]
                ? first
                : throw ServiceException.BadRequest("The body must be an array with at least one data set.");
        }
        catch (DicomFormatException exception)
        {
            throw ServiceException.BadRequest(exception.Message);
        }
    }

    /// <summary>A copy of a data set with the attributes of another in place of its own: of two, the last one counts.
    /// </summary>
    public static AttributeSet Merge(AttributeSet set, AttributeSet changes)
    {
        if (set.Count == 0 || changes.Count == 0)
        {
            return (set.Count == 0 ? changes : set).Clone();
        }

        var json = new ArrayBufferWriter<byte>();
        json.Write(set.ToUtf8Json().AsSpan()[..^1]);
        json.Write(","u8);
        json.Write(changes.ToUtf8Json().AsSpan()[1..]);
        return AttributeSet.Parse(json.WrittenMemory);
    }

    /// <summary>The UID that a query is, as its first key; null without one.</summary>
    public static string? UidOf(HttpRequest request)
    {
        var uid = request.Query.Keys.FirstOrDefault(key => key.Length > 0)
            ?? request.QueryString.Value?.TrimStart('?').Split('&')[0];
        return string.IsNullOrEmpty(uid) ? null
            : UidRule.Allows(uid) ? uid
            : throw ServiceException.BadRequest("The UID in the query is not a valid identifier.");
    }
}
