namespace HealthData.Fhir;

/// <summary>Where a job is: its id below the service's own path of jobs, or the whole address that another server has
/// given.</summary>
internal static class JobAddress
{
    private const string Parameter = "{id}";

    /// <summary>Gives the id of a job that was started.</summary>
    /// <exception cref="HealthDataRequestFailedException">The answer names no job.</exception>
    public static string IdOf(Response response, ServiceCall call, Uri endpoint, RequestOperation status)
    {
        var origin = endpoint.AbsoluteUri.TrimEnd('/');
        if (!response.Headers.TryGetValue("Content-Location", out var location)
            || !Uri.TryCreate(new Uri(origin + "/"), location, out var target)
            || target.Scheme is not ("http" or "https"))
        {
            throw call.Fail(
                HealthDataErrorCode.ResponseMalformed,
                "returned a response that doesn't say where the job is",
                "The job might be running. Check that the endpoint is a FHIR R4 server that supports the operation.");
        }

        var prefix = origin + status.Route.Replace(Parameter, string.Empty, StringComparison.Ordinal);
        var address = target.AbsoluteUri;
        return address.StartsWith(prefix, StringComparison.Ordinal)
            && address.Length > prefix.Length
            && address.AsSpan(prefix.Length).IndexOfAny("/?#%") < 0
                ? address[prefix.Length..]
                : address;
    }

    /// <summary>Opens a call to a job.</summary>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    public static ServiceCall Open(ServicePipeline service, RequestOperation operation, string id)
    {
        var call = id.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(id, UriKind.Absolute, out var address)
            ? service.OpenLink(operation, address)
            : service.Open(operation, FhirNameGuard.Id(id));
        call.Request.Headers.SetValue("Accept", FhirBody.MediaType + ", application/json");
        return call;
    }
}
