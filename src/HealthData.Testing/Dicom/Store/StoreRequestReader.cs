using Microsoft.AspNetCore.WebUtilities;

namespace HealthData.Testing;

/// <summary>Reads the instances of a store request, one after the other, as they arrive.</summary>
/// <remarks>
/// The multipart body is read by ASP.NET Core, so that what the clients write is judged by code that is not theirs.
/// </remarks>
internal sealed class StoreRequestReader(FakeDicomOptions options, ContentFolder? folder)
{
    private const string Dicom = "application/dicom";
    private const int BufferBytes = 128 << 10;

    // The reader's own limits, 16 headers and 16 KiB, hold for the text behind the last part, too.
    private const int HeaderLimit = 1000;
    private const int HeaderBytesLimit = 1 << 20;

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

    // Parameters count: a part of "application/dicom; transfer-syntax=..." is refused.
    private static void CheckPartType(string? type)
    {
        if (!Dicom.Equals(type, StringComparison.OrdinalIgnoreCase))
        {
            throw ServiceException.UnsupportedMediaType($"The content type '{type}' is not supported.");
        }
    }

    private static string BoundaryOf(MediaType type)
    {
        if (type.GetParameter("start") is not null)
        {
            throw ServiceException.BadRequest("The start parameter of multipart/related is not supported.");
        }

        var boundary = type.GetParameter("boundary");
        return !string.IsNullOrWhiteSpace(boundary)
            ? boundary
            : throw ServiceException.UnsupportedMediaType("The multipart content type has no boundary.");
    }

    private static long LengthOf(MultipartSection section)
    {
        var text = section.Headers?.TryGetValue("Content-Length", out var values) == true ? values.ToString() : null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : -1;
    }

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

    private async Task ReadMultipartAsync(
        DicomCall call,
        LimitedStream body,
        MediaType type,
        List<StagedInstance> staged)
    {
        var boundary = BoundaryOf(type);
        if (call.Request.ContentLength == 0)
        {
            return;
        }

        try
        {
            await ReadSectionsAsync(call, body, boundary, type.GetParameter("type"), staged).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            throw ServiceException.BadRequest("The multipart body cannot be read: headers of a part are not valid.");
        }
        catch (IOException) when (body.HasEnded)
        {
            throw ServiceException.BadRequest("The multipart body cannot be read: its closing boundary is missing.");
        }
    }

    private async Task ReadSectionsAsync(
        DicomCall call,
        Stream body,
        string boundary,
        string? rootType,
        List<StagedInstance> staged)
    {
        var reader = new MultipartReader(boundary, body, BufferBytes)
        {
            HeadersCountLimit = HeaderLimit,
            HeadersLengthLimit = HeaderBytesLimit,
        };
        while (await reader.ReadNextSectionAsync(call.Aborted).ConfigureAwait(false) is { } section)
        {
            var type = section.ContentType ?? (staged.Count == 0 ? rootType : null);
            if (type is null)
            {
                // A body that ends behind a boundary gives a part without headers, and reading it tells so.
                await section.Body.CopyToAsync(Stream.Null, call.Aborted).ConfigureAwait(false);
            }

            CheckPartType(type);
            staged.Add(await _intake.ReadAsync(section.Body, LengthOf(section), call.Aborted).ConfigureAwait(false));
        }
    }
}
