namespace HealthData.Testing;

/// <summary>Renders an instance's first frame, or the frame that is asked for, to JPEG or PNG.</summary>
internal sealed class RenderOperation(FakeDicomOptions options, InstanceCatalog catalog)
{
    private const string Jpeg = "image/jpeg";
    private const string Png = "image/png";

    public async Task InvokeAsync(DicomCall call)
    {
        var frames = call.Route.Frames is { } text ? FrameList.Parse(text) : [1];
        if (frames.Count != 1)
        {
            throw ServiceException.BadRequest("One frame can be rendered at a time.");
        }

        var quality = QualityOf(call.Request);
        var type = TypeOf(call.Request);
        var route = call.Route;
        var key = new InstanceKey(call.Partition, route.Study!, route.Series!, route.Instance!);
        if (catalog.Find(key) is not { Content.CanRead: true } instance)
        {
            throw route.NotFound();
        }

        InstanceLimits.CheckTranscodable(options, instance);
        var picture = await RenderAsync(instance, frames[0], call.Aborted).ConfigureAwait(false);
        var bytes = type == Png ? PngEncoder.Encode(picture) : JpegEncoder.Encode(picture, quality);
        call.Response.ContentType = type;
        call.Response.ContentLength = bytes.Length;
        await call.Response.Body.WriteAsync(bytes, call.Aborted).ConfigureAwait(false);
    }

    private static async Task<Picture> RenderAsync(
        StoredInstance instance,
        int frame,
        CancellationToken cancellationToken)
    {
        var frames = await FrameIndex.ReadAsync(instance, cancellationToken).ConfigureAwait(false)
            ?? throw ServiceException.NotFound("The instance has no pixel data.");
        if (frame > frames.Count)
        {
            throw ServiceException.NotFound("There is no such frame.");
        }

        if (!ServedSyntaxes.IsNativeLittleEndian(instance.Info.TransferSyntaxUid))
        {
            throw ServiceException.NotAcceptable($"Pixels in {instance.Info.TransferSyntaxUid} cannot be rendered.");
        }

        using var pixels = new MemoryStream();
        await frames[frame - 1].WriteAsync(instance.Content, pixels, cancellationToken).ConfigureAwait(false);
        return FrameRenderer.Render(instance.Header, pixels.GetBuffer().AsSpan(0, (int)pixels.Length));
    }

    private static string TypeOf(HttpRequest request)
    {
        var accepted = AcceptHeader.Parse(request);
        return accepted.Count switch
        {
            0 => Jpeg,
            1 when accepted[0].Type is Jpeg or "*/*" => Jpeg,
            1 when accepted[0].Type == Png => Png,
            1 => throw ServiceException.NotAcceptable("Pictures are image/jpeg or image/png."),
            _ => throw ServiceException.NotAcceptable("Only one type can be accepted for a picture."),
        };
    }

    private static int QualityOf(HttpRequest request)
    {
        var text = request.Query["quality"];
        if (text.Count == 0)
        {
            return 100;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var quality)
            && quality is >= 1 and <= 100
            ? quality
            : throw ServiceException.BadRequest("The quality must be a number from 1 to 100.");
    }
}
