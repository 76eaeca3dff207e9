namespace HealthData.Testing;

/// <summary>Retrieves frames as they are in the file.</summary>
internal sealed class FrameOperation(FakeDicomOptions options, InstanceCatalog catalog)
{
    public async Task InvokeAsync(DicomCall call)
    {
        var numbers = FrameList.Parse(call.Route.Frames);
        var representation = AcceptNegotiation.Choose(call.Request, DicomResource.Frames);
        if (representation.IsSinglePart && numbers.Count > 1)
        {
            throw ServiceException.BadRequest("A single part can hold one frame only.");
        }

        var instance = Find(call);
        var stored = instance.Info.TransferSyntaxUid;
        if (!representation.IsOriginal && representation.TransferSyntax != stored)
        {
            CheckSameBytes(instance, representation.TransferSyntax);
        }

        var frames = await FrameIndex.ReadAsync(instance, call.Aborted).ConfigureAwait(false)
            ?? throw ServiceException.NotFound("The instance has no pixel data.");
        if (numbers.Exists(number => number > frames.Count))
        {
            throw ServiceException.NotFound("There is no such frame.");
        }

        var syntax = representation.IsOriginal ? stored : representation.TransferSyntax;
        var parts = numbers.Select(number => new RetrievedPart(
            syntax,
            (body, token) => frames[number - 1].WriteAsync(instance.Content, body, token)));
        await RetrieveAnswer.WriteAsync(call, representation, parts).ConfigureAwait(false);
    }

    private StoredInstance Find(DicomCall call)
    {
        var route = call.Route;
        var key = new InstanceKey(call.Partition, route.Study!, route.Series!, route.Instance!);
        return catalog.Find(key) is { Content.CanRead: true } instance ? instance : throw route.NotFound();
    }

    private void CheckSameBytes(StoredInstance instance, string syntax)
    {
        InstanceLimits.CheckTranscodable(options, instance);
        var same = ServedSyntaxes.IsNativeLittleEndian(instance.Info.TransferSyntaxUid)
            && ServedSyntaxes.IsNativeLittleEndian(syntax);
        if (!same)
        {
            throw ServiceException.NotAcceptable(
                $"There is no transcoding from {instance.Info.TransferSyntaxUid} to {syntax}.");
        }
    }
}
