using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Retrieves the metadata of studies, series and instances (PS3.18 10.4.1.1.2).</summary>
internal sealed class MetadataOperation(FakeDicomOptions options, InstanceCatalog catalog)
{
    public Task InvokeAsync(DicomCall call)
    {
        AcceptHeader.RequireDicomJson(call.Request);
        var route = call.Route;
        var instances = catalog.Select(call.Partition, route.Study!, route.Series, route.Instance);
        if (instances.Length == 0)
        {
            throw route.NotFound();
        }

        var tag = EntityTag(route, instances);
        if (call.Request.Headers.IfNoneMatch.ToString() == tag)
        {
            call.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        call.Response.Headers.ETag = tag;
        return DicomJsonAnswer.WriteAsync(call, instances.Select(instance => Describe(call, instance)));
    }

    private AttributeSet Describe(DicomCall call, StoredInstance instance)
    {
        var metadata = instance.Attributes.Metadata;
        if (!options.ServesBulkData || !instance.Header.HasPixelData)
        {
            return metadata;
        }

        var key = instance.Info.Key;
        var address = call.RetrieveUrl(key.Study, key.Series, key.Instance) + BulkDataOperation.Path;
        return AttributeSet.Parse(metadata.ToUtf8Json()).SetBulkDataUri(
            Keyword.PixelData, new Uri(address), ValueRepresentation.OW);
    }

    // Without quotes, which HTTP (RFC 9110 8.8.3) asks for: so does the service.
    private static string EntityTag(DicomRoute route, StoredInstance[] instances)
    {
        var newest = instances.Max(instance => instance.Watermark);
        return route.Resource == DicomResource.InstanceMetadata
            ? newest.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{newest}-{instances.Length}");
    }
}
