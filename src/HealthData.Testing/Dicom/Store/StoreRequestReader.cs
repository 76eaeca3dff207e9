using HealthData.Dicom;


namespace HealthData.Testing;

/// <summary>Reads the instances of a store request, one after the other, as they arrive.</summary>
internal sealed class StoreRequestReader(FakeDicomOptions options, ContentFolder? folder)
{
    private const string Dicom = "application/dicom";

    private readonly InstanceIntake _intake = new(options, folder);

    public async Task<List<StagedInstance>> ReadAsync(DicomCall call)
    {
        if (call.Request.ContentLength > options.MaxRequestBytes)
        {
            throw TooLarge();
        }

        var contentType = call.Request.ContentType;
        if (!MediaType.TryParse(contentType, out var type)
            || (type.Type != Dicom && type.Type != "multipart/related"))
        {
            throw ServiceException.UnsupportedMediaType($"The content type '{contentType}' is not supported.");
        }

        var staged = new List<StagedInstance>();
        try
        {
            var body = new LimitedStream(call.Request.Body, options.MaxRequestBytes, TooLarge);
            await (type.Type == Dicom
                ? ReadSingleAsync(call, body, staged)
                : ReadMultipartAsync(call, body, type, staged)).ConfigureAwait(false);
            return staged;
        }
        catch
        {
            staged.ForEach(instance => instance.Content?.Dispose());
            throw;
        }
    }

    private static ServiceException Malformed(MultipartError error) =>
        ServiceException.BadRequest($"The multipart body cannot be read: {error}.");

    // Parameters count: a part of "application/dicom; transfer-syntax=..." is refused.
    private static void CheckPartType(string? type)
    {
        if (!Dicom.Equals(type, StringComparison.OrdinalIgnoreCase))
        {
            throw ServiceException.UnsupportedMediaType($"The content type '{type}' is not supported.");
        }
    }

    private static long LengthOf(MultipartPart part) =>
        long.TryParse(part.Headers["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : -1;

    private ServiceException TooLarge() =>
        ServiceException.TooLarge($"The request exceeds the limit of {options.MaxRequestBytes} bytes.");

    private async Task ReadSingleAsync(DicomCall call, Stream body, List<StagedInstance> staged)
    {
        if (call.Request.ContentLength == 0)
        {
            return;
        }

        var length = call.Request.ContentLength ?? -1;
        staged.Add(await _intake.ReadAsync(body, length, call.Aborted).ConfigureAwait(false));
    }

    private async Task ReadMultipartAsync(DicomCall call, Stream body, MediaType type, List<StagedInstance> staged)
    {
        if (type.GetParameter("start") is not null)
        {
            throw ServiceException.BadRequest("The start parameter of multipart/related is not supported.");
        }

        var boundary = type.GetParameter("boundary");
        if (string.IsNullOrWhiteSpace(boundary))
        {
            throw ServiceException.UnsupportedMediaType("The multipart content type has no boundary.");
        }

        if (call.Request.ContentLength == 0)
        {
            return;
        }

        var reader = new MultipartReader(body, boundary, MultipartLimits.Default, Malformed);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadPartAsync(call.Aborted).ConfigureAwait(false) is { } part)
            {
                CheckPartType(part.Headers.ContentType ?? (staged.Count == 0 ? type.GetParameter("type") : null));
                staged.Add(await _intake.ReadAsync(part.Content, LengthOf(part), call.Aborted).ConfigureAwait(false));
            }

            // What follows the closing boundary means nothing, but it is read before the answer.
            await body.CopyToAsync(Stream.Null, call.Aborted).ConfigureAwait(false);
        }
    }
}
