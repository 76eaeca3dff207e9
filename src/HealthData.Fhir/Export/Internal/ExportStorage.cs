namespace HealthData.Fhir;

/// <summary>Opens the files of an export, each with the access that it may have.</summary>
internal sealed class ExportStorage(ServicePipeline service, bool requiresAccessToken, StorageAccess access)
{
    /// <summary>Gets the facts of a call that no call made, for results.</summary>
    public static CallSnapshot Facts { get; } =
        new(JobOperations.ExportFile.Name, JobOperations.ExportFile.Method.Method, JobOperations.ExportFile.Route);

    /// <summary>The failure of a packed file that is damaged or breaks off.</summary>
    public static HealthDataRequestFailedException Damaged() => FailureTranslator.Create(
        Facts,
        HealthDataErrorCode.ResponseTruncated,
        "returned compressed content that is damaged or incomplete");

    /// <summary>Opens a file as it is.</summary>
    public ValueTask<Stream> OpenAsync(Uri address, CancellationToken cancellationToken) => ResumedStream.OpenAsync(
        (from, tag, token) => OpenAsync(address, from, tag, token), cancellationToken);

    // The service's own token is for its own origin, and for files that need it.
    private async ValueTask<(Response Response, Stream Body)> OpenAsync(
        Uri address, long from, string? tag, CancellationToken cancellationToken)
    {
        var isOfService = requiresAccessToken && Origins.AreSame(address, service.Endpoint);
        using var call = isOfService
            ? service.OpenLink(JobOperations.ExportFileOfService, address)
            : service.OpenLink(JobOperations.ExportFile, access.Sign(address, service.Endpoint));
        call.Request.Headers.SetValue("Accept", "application/fhir+ndjson");
        if (from > 0)
        {
            call.Request.Headers.SetValue(
                "Range", string.Create(CultureInfo.InvariantCulture, $"bytes={from}-"));
            call.Request.Headers.SetValue("If-Match", tag!);
        }

        if (!isOfService)
        {
            await access.AuthorizeAsync(call, address, service.Endpoint, cancellationToken).ConfigureAwait(false);
        }

        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        return (response, call.OpenBody(cancellationToken));
    }
}
