using Microsoft.AspNetCore.WebUtilities;

namespace HealthData.Testing;

/// <summary>Reads the instances of a store request, one after the other, as they arrive.</summary>
internal sealed class StoreRequestReader(FakeDicomOptions options, StorageFolder? folder)
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
        if (!ContentTypeItem.TryParse(contentType, out var type)
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

    private async Task ReadMultipartAsync(DicomCall call, Stream body, ContentTypeItem type, List<StagedInstance> staged)
    {
        if (type["start"] is not null)
        {
            throw ServiceException.BadRequest("The start parameter of multipart/related is not supported.");
        }

        if (string.IsNullOrWhiteSpace(type["boundary"]))
        {
            throw ServiceException.UnsupportedMediaType("The multipart content type has no boundary.");
        }

        if (call.Request.ContentLength == 0)
        {
            return;
        }

        var reader = new MultipartReader(type["boundary"]!, body, 64 << 10);
        try
        {
            while (await reader.ReadNextSectionAsync(call.Aborted).ConfigureAwait(false) is { } section)
            {
                var partType = section.ContentType ?? (staged.Count == 0 ? type["type"] : null);
                if (!Dicom.Equals(partType, StringComparison.OrdinalIgnoreCase))
                {
                    throw ServiceException.UnsupportedMediaType($"The content type '{partType}' is not supported.");
                }

                staged.Add(await _intake.ReadAsync(section.Body, -1, call.Aborted).ConfigureAwait(false));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw ServiceException.BadRequest("The multipart body is malformed.");
        }
    }
}
