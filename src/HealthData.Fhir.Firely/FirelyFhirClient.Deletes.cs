using Hl7.Fhir.Rest;

namespace HealthData.Fhir.Firely;

/// <content>Deleting resources and their histories (FHIR R4 3.1.0.7).</content>
public partial class FirelyFhirClient
{
    /// <summary>Deletes a resource. One that isn't there is deleted already.</summary>
    /// <typeparam name="T">The resource's class, such as <c>Hl7.Fhir.Model.Patient</c>.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<Response> DeleteAsync<T>(
        string id, FhirDeleteOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.Delete(PocoTypeName.Of<T>(), id, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="DeleteAsync{T}(string, FhirDeleteOptions?, CancellationToken)"/>
    public virtual Response Delete<T>(
        string id, FhirDeleteOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.Delete(PocoTypeName.Of<T>(), id, options).Send(cancellationToken);

    /// <summary>Deletes the resources that a search finds, with what it includes.</summary>
    /// <typeparam name="T">The class of the resources.</typeparam>
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
    public virtual Task<Response<int?>> DeleteAsync<T>(
        SearchParams condition,
        FhirConditionalDeleteOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Poco.Resource => Deletion<T>(condition, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="DeleteAsync{T}(SearchParams, FhirConditionalDeleteOptions?, CancellationToken)"/>
    public virtual Response<int?> Delete<T>(
        SearchParams condition,
        FhirConditionalDeleteOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Poco.Resource => Deletion<T>(condition, options).Send(cancellationToken);

    /// <summary>Removes all versions of a resource but the current one (<c>$purge-history</c> of the Azure FHIR
    /// service).</summary>
    /// <typeparam name="T">The resource's class.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The service's response.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404), the service refused, or
    /// could not be reached.</exception>
    public virtual Task<Response> PurgeHistoryAsync<T>(string id, CancellationToken cancellationToken = default)
        where T : Poco.Resource => _engine.PurgeHistory(PocoTypeName.Of<T>(), id).SendAsync(cancellationToken);

    /// <inheritdoc cref="PurgeHistoryAsync{T}"/>
    public virtual Response PurgeHistory<T>(string id, CancellationToken cancellationToken = default)
        where T : Poco.Resource => _engine.PurgeHistory(PocoTypeName.Of<T>(), id).Send(cancellationToken);

    private FhirExchange<Response<int?>> Deletion<T>(SearchParams condition, FhirConditionalDeleteOptions? options)
        where T : Poco.Resource =>
        _engine.Delete(PocoTypeName.Of<T>(), SearchText.OfCondition(condition, nameof(condition)), options);
}
