namespace HealthData.Testing;

/// <summary>
/// Writes the parts of an answer as the service does: chunked, without any length, without a <c>type</c> parameter,
/// one part after the other.
/// </summary>
internal static class RetrieveAnswer
{
    public static async Task WriteAsync(
        DicomCall call,
        ServedForm representation,
        IEnumerable<RetrievedPart> parts)
    {
        call.Response.StatusCode = StatusCodes.Status200OK;
        if (representation.IsSinglePart)
        {
            await WriteSingleAsync(call, representation, parts.First()).ConfigureAwait(false);
            return;
        }

        var boundary = Guid.NewGuid().ToString();
        call.Response.ContentType = $"multipart/related; boundary={boundary}";
        var body = call.Response.Body;
        var delimiter = $"--{boundary}\r\n";
        foreach (var part in parts)
        {
            var head = $"{delimiter}Content-Type: {ContentTypeOf(representation, part)}\r\n\r\n";
            await body.WriteAsync(Encoding.ASCII.GetBytes(head), call.Aborted).ConfigureAwait(false);
            await part.WriteAsync(body, call.Aborted).ConfigureAwait(false);
            delimiter = $"\r\n--{boundary}\r\n";
        }

        await body.WriteAsync(Encoding.ASCII.GetBytes($"\r\n--{boundary}--\r\n"), call.Aborted).ConfigureAwait(false);
    }

    private static async Task WriteSingleAsync(DicomCall call, ServedForm representation, RetrievedPart part)
    {
        call.Response.ContentType = ContentTypeOf(representation, part);
        await part.WriteAsync(call.Response.Body, call.Aborted).ConfigureAwait(false);
    }

    private static string ContentTypeOf(ServedForm representation, RetrievedPart part) =>
        $"{representation.MediaType}; transfer-syntax={part.TransferSyntax}";
}
