namespace HealthData.Dicom;

/// <content>Retrieving metadata: WADO-RS (PS3.18 10.4.1.1.2).</content>
public partial class DicomWebClient
{
    /// <summary>Retrieves the attributes of all instances of a study, without bulk data.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The data sets, as they arrive; or that nothing has changed.</returns>
    /// <exception cref="ArgumentException">The UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    /// <example>
    /// <code>
    /// await using RetrievedMetadata metadata = await client.RetrieveStudyMetadataAsync(studyInstanceUid);
    /// await foreach (AttributeSet instance in metadata)
    /// {
    ///     Console.WriteLine(instance.GetString(Keyword.SOPClassUID));
    /// }
    /// </code>
    /// </example>
    public virtual Task<Response<RetrievedMetadata>> RetrieveStudyMetadataAsync(
        string studyInstanceUid, MetadataOptions? options = null, CancellationToken cancellationToken = default) =>
        MetadataAsync(
            DicomOperations.RetrieveStudyMetadata, options, cancellationToken, UidGuard.Check(studyInstanceUid));

    /// <summary>Retrieves the attributes of all instances of a series, without bulk data.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The data sets, as they arrive; or that nothing has changed.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    public virtual Task<Response<RetrievedMetadata>> RetrieveSeriesMetadataAsync(
        string studyInstanceUid,
        string seriesInstanceUid,
        MetadataOptions? options = null,
        CancellationToken cancellationToken = default) =>
        MetadataAsync(
            DicomOperations.RetrieveSeriesMetadata,
            options,
            cancellationToken,
            UidGuard.Check(studyInstanceUid),
            UidGuard.Check(seriesInstanceUid));

    /// <summary>Retrieves the attributes of an instance, without bulk data.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The data set; or that nothing has changed.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    public virtual Task<Response<RetrievedMetadata>> RetrieveInstanceMetadataAsync(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        MetadataOptions? options = null,
        CancellationToken cancellationToken = default) =>
        MetadataAsync(
            DicomOperations.RetrieveInstanceMetadata,
            options,
            cancellationToken,
            UidGuard.Check(studyInstanceUid),
            UidGuard.Check(seriesInstanceUid),
            UidGuard.Check(sopInstanceUid));

    private async Task<Response<RetrievedMetadata>> MetadataAsync(
        RequestOperation operation, MetadataOptions? options, CancellationToken cancellationToken, params string[] uids)
    {
        using var call = _service.Open(operation, uids);
        JsonRequest.Accept(call, _service.Endpoint);
        var known = options?.IfNoneMatch?.ToString();
        if (!string.IsNullOrEmpty(known))
        {
            call.Request.Headers.SetValue("If-None-Match", RequestGuards.HeaderValue(known, nameof(options)));
        }

        RetrieveRequest.Version(call, options?.OriginalVersion ?? false);
        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        var isUnchanged = response.Status == 304;
        if (isUnchanged && string.IsNullOrEmpty(known))
        {
            throw call.Fail(
                HealthDataErrorCode.ResponseMalformed,
                "returned 304 (NotModified), but the request specified no version");
        }

        List<ItemProblem> problems = [];
        MetadataBody body = isUnchanged || response.Status == 204
            ? new FixedMetadataBody([])
            : new ResponseMetadataBody(
                call.OpenBody(cancellationToken),
                call.Facts,
                options is { OnProblem: ProblemPolicy.Continue } ? problems : null);
        ETag? etag = response.Headers.TryGetValue("ETag", out var value) && value.Length > 0 ? new ETag(value) : null;
        return Response.FromValue(
            new RetrievedMetadata(
                body,
                isUnchanged,
                isUnchanged ? options?.IfNoneMatch : etag,
                response.Status == 206,
                ResponseWarnings.Read(response),
                problems),
            response);
    }
}
