namespace HealthData.Testing;

/// <summary>One request to the DICOM service: where it goes and what it came with.</summary>
internal sealed class DicomCall(HttpContext context, DicomRoute route, string partition)
{
    public HttpRequest Request => context.Request;

    public HttpResponse Response => context.Response;

    public DicomRoute Route => route;

    public string Partition => partition;

    public CancellationToken Aborted => context.RequestAborted;

    /// <summary>The address of something that belongs to the service as a whole.</summary>
    public string ServiceUrl(string path) => $"{Request.Scheme}://{Request.Host}/v{route.Version}/{path}";

    /// <summary>The address of a study, or of an instance in it, as the service writes it into answers.</summary>
    public string RetrieveUrl(string study, string? series = null, string? instance = null)
    {
        var url = $"{Root}/studies/{study}";
        return series is null ? url : $"{url}/series/{series}/instances/{instance}";
    }

    public string WorkitemUrl(string workitem) => $"{Root}/workitems/{workitem}";

    private string Root
    {
        get
        {
            var root = $"{Request.Scheme}://{Request.Host}/v{route.Version}";
            return route.Partition is null ? root : $"{root}/partitions/{route.Partition}";
        }
    }
}
