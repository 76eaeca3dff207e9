namespace HealthData.Testing;

/// <summary>One request to the DICOM service: where it goes and what it came with.</summary>
internal sealed class DicomCall(HttpContext context, DicomRoute route, string partition)
{
    public HttpRequest Request => context.Request;

    public HttpResponse Response => context.Response;

    public DicomRoute Route => route;

    public string Partition => partition;

    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>The address of a study, or of an instance in it, as the service writes it into answers.</summary>
    public string RetrieveUrl(string study, string? series = null, string? instance = null)
    {
        var root = $"{Request.Scheme}://{Request.Host}/v{route.Version}";
        var inPartition = route.Partition is null ? root : $"{root}/partitions/{route.Partition}";
        var url = $"{inPartition}/studies/{study}";
        return series is null ? url : $"{url}/series/{series}/instances/{instance}";
    }
}
