using System.Globalization;

namespace HealthData.Dicom;

/// <content>Retrieving rendered images: WADO-RS (PS3.18 10.4).</content>
public partial class DicomWebClient
{
    /// <summary>Retrieves the first frame of an instance as an image for viewing.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The image, as it arrives; dispose it after use.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 without pixel data, 406
    /// when it can't render), or couldn't be reached.</exception>
    public virtual Task<Response<RenderedImage>> RetrieveRenderedInstanceAsync(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        RenderOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        UidGuard.Check(studyInstanceUid);
        UidGuard.Check(seriesInstanceUid);
        UidGuard.Check(sopInstanceUid);
        return RenderedAsync(
            _service.Open(
                DicomOperations.RetrieveRenderedInstance, studyInstanceUid, seriesInstanceUid, sopInstanceUid),
            options,
            cancellationToken);
    }

    /// <summary>Retrieves a frame of an instance as an image for viewing.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="frameNumber">The frame's number, from 1.</param>
    /// <param name="options">How to render; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The image, as it arrives; dispose it after use.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid, or the frame number is below 1.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 without pixel data, 406
    /// when it can't render), or couldn't be reached.</exception>
    public virtual Task<Response<RenderedImage>> RetrieveRenderedFrameAsync(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        int frameNumber,
        RenderOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        UidGuard.Check(studyInstanceUid);
        UidGuard.Check(seriesInstanceUid);
        UidGuard.Check(sopInstanceUid);
        ArgumentOutOfRangeException.ThrowIfLessThan(frameNumber, 1);
        return RenderedAsync(
            _service.Open(
                DicomOperations.RetrieveRenderedFrame,
                studyInstanceUid,
                seriesInstanceUid,
                sopInstanceUid,
                frameNumber.ToString(CultureInfo.InvariantCulture)),
            options,
            cancellationToken);
    }

    private static async Task<Response<RenderedImage>> RenderedAsync(
        ServiceCall call, RenderOptions? options, CancellationToken cancellationToken)
    {
        using (call)
        {
            var type = options?.Format == RenderedFormat.Png ? MediaTypes.Png : MediaTypes.Jpeg;
            call.Request.Headers.SetValue("Accept", type);
            if (options?.Quality is { } quality)
            {
                call.Request.Uri.AppendQuery("quality", quality.ToString(CultureInfo.InvariantCulture));
            }

            RetrieveRequest.Version(call, options?.OriginalVersion ?? false);
            var parts = await RetrieveRequest.SendAsync(call, cancellationToken).ConfigureAwait(false);
            try
            {
                return Response.FromValue(
                    await PictureAsync(parts, type, cancellationToken).ConfigureAwait(false), parts.Response);
            }
            catch
            {
                await parts.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    private static async ValueTask<RenderedImage> PictureAsync(
        ResponsePartSequence parts, string type, CancellationToken cancellationToken)
    {
        var part = await parts.NextAsync(cancellationToken).ConfigureAwait(false)
            ?? throw parts.Malformed("no content");
        if ((part.Problem ?? part.FrameProblem()) is { } problem)
        {
            throw problem.ToException(parts.Call);
        }

        if (part.Type is { } said && !MediaTypes.IsPicture(said.Type))
        {
            throw parts.Malformed("a response that isn't an image");
        }

        var picture = new PictureContent();
        var content = new InspectedContent(part.Content, default, picture.Look, EndAsync);
        return new RenderedImage(content, part.Type?.Type ?? type, parts);

        ValueTask<Exception?> EndAsync(bool isDamaged, CancellationToken token)
        {
            var problem = isDamaged ? PartContent.Undecodable(part.Location) : part.FrameProblem();
            return new(problem?.ToException(parts.Call) ?? (picture.IsWhole ? null
                : FailureTranslator.Create(
                    parts.Call, HealthDataErrorCode.ResponseTruncated, "returned an incomplete image")));
        }
    }
}
