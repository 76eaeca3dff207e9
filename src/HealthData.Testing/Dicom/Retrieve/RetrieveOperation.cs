namespace HealthData.Testing;

/// <summary>Retrieves studies, series and instances, frames and pictures (PS3.18 10.4).</summary>
internal sealed class RetrieveOperation(FakeDicomOptions options, InstanceCatalog catalog)
{
    private readonly FrameOperation _frames = new(options, catalog);
    private readonly RenderOperation _render = new(options, catalog);
    private readonly BulkDataOperation _bulkData = new(options, catalog);

    public Task InvokeAsync(DicomCall call) => call.Route.Resource switch
    {
        DicomResource.Frames => _frames.InvokeAsync(call),
        DicomResource.BulkData => _bulkData.InvokeAsync(call),
        DicomResource.RenderedInstance or DicomResource.RenderedFrame => _render.InvokeAsync(call),
        _ => RetrieveInstancesAsync(call),
    };

    private async Task RetrieveInstancesAsync(DicomCall call)
    {
        var route = call.Route;
        var representation = AcceptNegotiation.Choose(call.Request, route.Resource);
        var instances = catalog.Select(call.Partition, route.Study!, route.Series, route.Instance);
        if (instances.Length == 0 || !instances[0].Content.CanRead)
        {
            throw route.NotFound();
        }

        if (instances.Length > 1 && !representation.IsOriginal && !options.TranscodeManyInstances)
        {
            throw ServiceException.NotAcceptable(
                $"Several instances cannot be transcoded to {representation.TransferSyntax}; ask for the original.");
        }

        var parts = new List<RetrievedPart>(instances.Length);
        foreach (var instance in instances)
        {
            parts.Add(await PartOfAsync(instance, representation, call.Aborted).ConfigureAwait(false));
        }

        await RetrieveAnswer.WriteAsync(call, representation, parts).ConfigureAwait(false);
    }

    private async Task<RetrievedPart> PartOfAsync(
        StoredInstance instance,
        ServedForm representation,
        CancellationToken cancellationToken)
    {
        var stored = instance.Info.TransferSyntaxUid;
        if (representation.IsOriginal || representation.TransferSyntax == stored)
        {
            return new(stored, instance.Content.WriteToAsync);
        }

        InstanceLimits.CheckTranscodable(options, instance);
        var bytes = await instance.Content.ReadAllAsync(cancellationToken).ConfigureAwait(false);
        var transcoded = SyntaxTranscoder.Transcode(bytes, stored, representation.TransferSyntax);
        return new(representation.TransferSyntax, (body, token) => body.WriteAsync(transcoded, token).AsTask());
    }
}
