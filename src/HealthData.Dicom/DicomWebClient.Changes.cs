namespace HealthData.Dicom;

/// <content>The change feed: an extension of the Azure DICOM service.</content>
public partial class DicomWebClient
{
    /// <summary>Gets the changes to instances, the oldest first.</summary>
    /// <param name="options">What to get; null for all changes, without metadata.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The changes of all data partitions, retrieved page by page as you enumerate them.</returns>
    /// <exception cref="ArgumentException">The options have something that the service would reject.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be reached; thrown
    /// while enumerating.</exception>
    /// <remarks>
    /// <para>A change can become visible behind changes that were read already, some seconds after its time.
    /// <see cref="ChangeFeedProcessor"/> reads the feed so that none is missed; to do it yourself, end each window at
    /// least half a minute before the time in the <c>Date</c> header of a response.</para>
    /// <para>The continuation token of a page is the number of changes to skip in the window. In version 1 of the
    /// service, it's a sequence number, and the feed goes on behind it.</para>
    /// </remarks>
    /// <example>
    /// <code>
    /// var options = new ChangeFeedOptions { StartTime = lastRun, EndTime = thisRun };
    /// await foreach (ChangeFeedEntry change in client.GetChangesAsync(options))
    /// {
    ///     Console.WriteLine($"{change.Action} {change.StudyInstanceUid}");
    /// }
    /// </code>
    /// </example>
    public virtual AsyncPageable<ChangeFeedEntry> GetChangesAsync(
        ChangeFeedOptions? options = null, CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<ChangeFeedEntry>(ChangesOf(options).Begin, cancellationToken);

    /// <inheritdoc cref="GetChangesAsync"/>
    public virtual Pageable<ChangeFeedEntry> GetChanges(
        ChangeFeedOptions? options = null, CancellationToken cancellationToken = default) =>
        new LazyPageable<ChangeFeedEntry>(ChangesOf(options).BeginSync, cancellationToken);

    /// <summary>Gets the latest change to an instance.</summary>
    /// <param name="includeMetadata">Whether to get the attributes of the instance, too.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The change; <see cref="NullableResponse{T}.HasValue"/> is false if there is none.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    public virtual async Task<NullableResponse<ChangeFeedEntry>> GetLatestChangeAsync(
        bool includeMetadata = false, CancellationToken cancellationToken = default)
    {
        using var call = OpenLatestChange(includeMetadata);
        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        return new OptionalResponse<ChangeFeedEntry>(response, ChangeReader.ReadOne(response, call));
    }

    /// <inheritdoc cref="GetLatestChangeAsync"/>
    public virtual NullableResponse<ChangeFeedEntry> GetLatestChange(
        bool includeMetadata = false, CancellationToken cancellationToken = default)
    {
        using var call = OpenLatestChange(includeMetadata);
        var response = call.Send(cancellationToken);
        return new OptionalResponse<ChangeFeedEntry>(response, ChangeReader.ReadOne(response, call));
    }

    private ChangePages ChangesOf(ChangeFeedOptions? options)
    {
        var window = new ChangeWindow(options ?? new ChangeFeedOptions(), DicomService.IsVersion1(_service.Endpoint));
        return new ChangePages(window, Open, () => OpenLatestChange(includeMetadata: false));

        ServiceCall Open(long offset, int limit)
        {
            var call = _service.Open(DicomOperations.GetChanges);
            JsonRequest.Accept(call, _service.Endpoint, MediaTypes.Json);
            window.WriteTo(call.Request.Uri, offset, limit);
            return call;
        }
    }

    private ServiceCall OpenLatestChange(bool includeMetadata)
    {
        var call = _service.Open(DicomOperations.GetLatestChange);
        JsonRequest.Accept(call, _service.Endpoint, MediaTypes.Json);
        ChangeWindow.WriteMetadata(call.Request.Uri, includeMetadata);
        return call;
    }
}
