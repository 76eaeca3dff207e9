namespace HealthData.Dicom;

/// <content>Extended query tags: an extension of the Azure DICOM service.</content>
public partial class DicomWebClient
{
    /// <summary>Adds extended query tags: attributes to search by, in addition to those that the service
    /// knows.</summary>
    /// <param name="waitUntil">Whether to return when the operation has started, or when all stored instances are
    /// indexed, which can take long.</param>
    /// <param name="tags">The tags. The service has at most 128.</param>
    /// <param name="cancellationToken">Cancels the call, but not an operation that has started.</param>
    /// <returns>The operation that indexes the instances that are stored.</returns>
    /// <exception cref="ArgumentException">There is no tag.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, such as since a tag exists (409); or
    /// could not be reached; or the operation has failed (<see cref="HealthDataErrorCode.JobFailed"/>).</exception>
    /// <example>
    /// <code>
    /// var tag = new ExtendedQueryTag(Keyword.BodyPartExamined, QueryTagLevel.Series);
    /// await client.AddExtendedQueryTagsAsync(WaitUntil.Completed, [tag]);
    /// </code>
    /// </example>
    public virtual Task<DicomReindexOperation> AddExtendedQueryTagsAsync(
        WaitUntil waitUntil, IEnumerable<ExtendedQueryTag> tags, CancellationToken cancellationToken = default) =>
        OperationStart.RunAsync(QueryTagRequest.Add(_service, tags), ReindexOf, waitUntil, cancellationToken);

    /// <inheritdoc cref="AddExtendedQueryTagsAsync"/>
    public virtual DicomReindexOperation AddExtendedQueryTags(
        WaitUntil waitUntil, IEnumerable<ExtendedQueryTag> tags, CancellationToken cancellationToken = default) =>
        OperationStart.Run(QueryTagRequest.Add(_service, tags), ReindexOf, waitUntil, cancellationToken);

    /// <summary>Gets the extended query tags.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The tags, retrieved page by page as you enumerate them.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be reached; thrown
    /// while enumerating.</exception>
    public virtual AsyncPageable<ExtendedQueryTag> GetExtendedQueryTagsAsync(
        CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<ExtendedQueryTag>(QueryTagRequest.Tags(_service).Begin, cancellationToken);

    /// <inheritdoc cref="GetExtendedQueryTagsAsync"/>
    public virtual Pageable<ExtendedQueryTag> GetExtendedQueryTags(CancellationToken cancellationToken = default) =>
        new LazyPageable<ExtendedQueryTag>(QueryTagRequest.Tags(_service).BeginSync, cancellationToken);

    /// <summary>Gets an extended query tag.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// tag), or couldn't be reached.</exception>
    public virtual async Task<Response<ExtendedQueryTag>> GetExtendedQueryTagAsync(
        AttributeTag tag, CancellationToken cancellationToken = default)
    {
        using var call = QueryTagRequest.Get(_service, tag);
        return QueryTagReader.ReadOne(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
    }

    /// <inheritdoc cref="GetExtendedQueryTagAsync"/>
    public virtual Response<ExtendedQueryTag> GetExtendedQueryTag(
        AttributeTag tag, CancellationToken cancellationToken = default)
    {
        using var call = QueryTagRequest.Get(_service, tag);
        return QueryTagReader.ReadOne(call.Send(cancellationToken), call);
    }

    /// <summary>Allows or forbids searches by an extended query tag. The service forbids them itself while it adds the
    /// tag.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="queryStatus">Whether searches can use the tag.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="ArgumentException">The status is empty.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// tag), or couldn't be reached.</exception>
    public virtual async Task<Response<ExtendedQueryTag>> UpdateExtendedQueryTagAsync(
        AttributeTag tag, QueryStatus queryStatus, CancellationToken cancellationToken = default)
    {
        using var call = QueryTagRequest.Update(_service, tag, queryStatus);
        return QueryTagReader.ReadOne(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
    }

    /// <inheritdoc cref="UpdateExtendedQueryTagAsync"/>
    public virtual Response<ExtendedQueryTag> UpdateExtendedQueryTag(
        AttributeTag tag, QueryStatus queryStatus, CancellationToken cancellationToken = default)
    {
        using var call = QueryTagRequest.Update(_service, tag, queryStatus);
        return QueryTagReader.ReadOne(call.Send(cancellationToken), call);
    }

    /// <summary>Deletes an extended query tag and its index.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// tag), or couldn't be reached.</exception>
    public virtual async Task<Response> DeleteExtendedQueryTagAsync(
        AttributeTag tag, CancellationToken cancellationToken = default)
    {
        using var call = _service.Open(DicomOperations.DeleteExtendedQueryTag, tag.ToString());
        return await call.SendAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="DeleteExtendedQueryTagAsync"/>
    public virtual Response DeleteExtendedQueryTag(AttributeTag tag, CancellationToken cancellationToken = default)
    {
        using var call = _service.Open(DicomOperations.DeleteExtendedQueryTag, tag.ToString());
        return call.Send(cancellationToken);
    }

    /// <summary>Gets the instances that could not be indexed by an extended query tag, and hence are missing in
    /// searches by it.</summary>
    /// <param name="tag">The attribute.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The errors, retrieved page by page as you enumerate them.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error (404 when there is no such
    /// tag), or couldn't be reached; thrown while enumerating.</exception>
    public virtual AsyncPageable<ExtendedQueryTagError> GetExtendedQueryTagErrorsAsync(
        AttributeTag tag, CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<ExtendedQueryTagError>(QueryTagRequest.Errors(_service, tag).Begin, cancellationToken);

    /// <inheritdoc cref="GetExtendedQueryTagErrorsAsync"/>
    public virtual Pageable<ExtendedQueryTagError> GetExtendedQueryTagErrors(
        AttributeTag tag, CancellationToken cancellationToken = default) =>
        new LazyPageable<ExtendedQueryTagError>(QueryTagRequest.Errors(_service, tag).BeginSync, cancellationToken);

    private DicomReindexOperation ReindexOf(string id, Response started) => new(id, _service, started);
}
