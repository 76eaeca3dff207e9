namespace HealthData.Fhir;

/// <content>Deleting resources and their histories (FHIR R4 3.1.0.7).</content>
public partial class FhirClient
{
    /// <summary>Deletes a resource. One that isn't there is deleted already.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<Response> DeleteAsync<T>(
        string id, FhirDeleteOptions? options = null, CancellationToken cancellationToken = default)
        where T : Resource =>
        _engine.Delete(ResourceTypeName.Of<T>(), id, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="DeleteAsync{T}(string, FhirDeleteOptions?, CancellationToken)"/>
    public virtual Response Delete<T>(
        string id, FhirDeleteOptions? options = null, CancellationToken cancellationToken = default)
        where T : Resource =>
        _engine.Delete(ResourceTypeName.Of<T>(), id, options).Send(cancellationToken);

    /// <summary>Deletes the resources that a search finds, with what it includes.</summary>
    /// <typeparam name="T">The type of the resources.</typeparam>
    /// <param name="condition">The search. Its page size, order, and total don't count.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call. What the service has begun, it ends.</param>
    /// <returns>How many resources were deleted; null if the service doesn't say. Azure says it where
    /// <see cref="FhirConditionalDeleteOptions.MaxCount"/> is set.</returns>
    /// <exception cref="ArgumentException">The condition has no search parameter.</exception>
    /// <exception cref="HealthDataRequestFailedException">Several resources match, and
    /// <see cref="FhirConditionalDeleteOptions.MaxCount"/> isn't set (412); the service refused, or could not be
    /// reached.</exception>
    /// <remarks>The request is sent again only where the service can't have acted on it, since a second attempt would
    /// delete further matches.</remarks>
    /// <example>
    /// <code>
    /// var condition = new FhirQuery&lt;Observation&gt;("_tag=test");
    /// int? count = await client.DeleteAsync(condition, new FhirConditionalDeleteOptions { MaxCount = 100 });
    /// </code>
    /// </example>
    public virtual Task<Response<int?>> DeleteAsync<T>(
        FhirQuery<T> condition,
        FhirConditionalDeleteOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Resource => Deletion(condition, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="DeleteAsync{T}(FhirQuery{T}, FhirConditionalDeleteOptions?, CancellationToken)"/>
    public virtual Response<int?> Delete<T>(
        FhirQuery<T> condition,
        FhirConditionalDeleteOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Resource => Deletion(condition, options).Send(cancellationToken);

    /// <summary>Removes all versions of a resource but the current one (<c>$purge-history</c> of the Azure FHIR
    /// service).</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404), the service refused, or
    /// could not be reached.</exception>
    public virtual Task<Response> PurgeHistoryAsync<T>(string id, CancellationToken cancellationToken = default)
        where T : Resource => _engine.PurgeHistory(ResourceTypeName.Of<T>(), id).SendAsync(cancellationToken);

    /// <inheritdoc cref="PurgeHistoryAsync{T}"/>
    public virtual Response PurgeHistory<T>(string id, CancellationToken cancellationToken = default)
        where T : Resource => _engine.PurgeHistory(ResourceTypeName.Of<T>(), id).Send(cancellationToken);

    private FhirExchange<Response<int?>> Deletion<T>(FhirQuery<T> condition, FhirConditionalDeleteOptions? options)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _engine.Delete(ResourceTypeName.Of<T>(), condition.ToCondition(nameof(condition)), options);
    }
}
