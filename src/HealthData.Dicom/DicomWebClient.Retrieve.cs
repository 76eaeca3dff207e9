namespace HealthData.Dicom;

/// <content>Retrieving studies, series and instances: WADO-RS (PS3.18 10.4).</content>
public partial class DicomWebClient
{
    /// <summary>Retrieves all instances of a study, as they are stored.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The instances, as they arrive.</returns>
    /// <exception cref="ArgumentException">The UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    /// <example>
    /// <code>
    /// await using RetrievedInstances study = await client.RetrieveStudyAsync(studyInstanceUid);
    /// await foreach (RetrievedInstance instance in study)
    /// {
    ///     await instance.Content.CopyToAsync(destination);
    /// }
    /// </code>
    /// </example>
    public virtual Task<Response<RetrievedInstances>> RetrieveStudyAsync(
        string studyInstanceUid, RetrieveOptions? options = null, CancellationToken cancellationToken = default)
    {
        UidGuard.Check(studyInstanceUid);
        return InstancesAsync(
            _service.Open(DicomOperations.RetrieveStudy, studyInstanceUid),
            new InstanceScope(studyInstanceUid, null, null),
            options,
            cancellationToken);
    }

    /// <summary>Retrieves all instances of a series, as they are stored.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The instances, as they arrive.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    public virtual Task<Response<RetrievedInstances>> RetrieveSeriesAsync(
        string studyInstanceUid,
        string seriesInstanceUid,
        RetrieveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        UidGuard.Check(studyInstanceUid);
        UidGuard.Check(seriesInstanceUid);
        return InstancesAsync(
            _service.Open(DicomOperations.RetrieveSeries, studyInstanceUid, seriesInstanceUid),
            new InstanceScope(studyInstanceUid, seriesInstanceUid, null),
            options,
            cancellationToken);
    }

    /// <summary>Retrieves one instance, as it is stored.</summary>
    /// <param name="studyInstanceUid">The Study Instance UID.</param>
    /// <param name="seriesInstanceUid">The Series Instance UID.</param>
    /// <param name="sopInstanceUid">The SOP Instance UID.</param>
    /// <param name="options">How to retrieve; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call and the transfer that follows.</param>
    /// <returns>The instance, as it arrives; dispose it after use.</returns>
    /// <exception cref="ArgumentException">A UID isn't valid.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    public virtual async Task<Response<RetrievedInstance>> RetrieveInstanceAsync(
        string studyInstanceUid,
        string seriesInstanceUid,
        string sopInstanceUid,
        RetrieveOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        UidGuard.Check(studyInstanceUid);
        UidGuard.Check(seriesInstanceUid);
        UidGuard.Check(sopInstanceUid);
        using var call = _service.Open(
            DicomOperations.RetrieveInstance, studyInstanceUid, seriesInstanceUid, sopInstanceUid);
        RetrieveRequest.Accept(call, MediaTypes.Dicom, options);
        var parts = await RetrieveRequest.SendAsync(call, cancellationToken).ConfigureAwait(false);
        var scope = new InstanceScope(studyInstanceUid, seriesInstanceUid, sopInstanceUid);
        try
        {
            var source = new InstanceSource(parts, Scope(scope, options), throwsAtEnd: true);
            var item = await source.NextAsync(cancellationToken).ConfigureAwait(false)
                ?? throw parts.Malformed("no content");
            return item.Problem is null
                ? Response.FromValue(new RetrievedInstance(item, parts), parts.Response)
                : throw item.Problem.ToException(parts.Call);
        }
        catch
        {
            await parts.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // The version before an update may have had other UIDs.
    private static InstanceScope Scope(InstanceScope scope, RetrieveOptions? options) =>
        options is { OriginalVersion: true } ? default : scope;

    private static async Task<Response<RetrievedInstances>> InstancesAsync(
        ServiceCall call, InstanceScope scope, RetrieveOptions? options, CancellationToken cancellationToken)
    {
        using (call)
        {
            RetrieveRequest.Accept(call, MediaTypes.Dicom, options);
            var parts = await RetrieveRequest.SendAsync(call, cancellationToken).ConfigureAwait(false);
            return Response.FromValue(
                new RetrievedInstances(parts, Scope(scope, options), options?.OnProblem ?? ProblemPolicy.Throw),
                parts.Response);
        }
    }
}
