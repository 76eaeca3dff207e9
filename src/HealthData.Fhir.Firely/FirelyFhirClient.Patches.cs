using Hl7.Fhir.Rest;

namespace HealthData.Fhir.Firely;

/// <content>Changing parts of resources (FHIR R4 3.1.0.5).</content>
public partial class FirelyFhirClient
{
    /// <summary>Changes parts of a resource.</summary>
    /// <typeparam name="T">The resource's class, such as <c>Hl7.Fhir.Model.Patient</c>.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="patch">The changes: a <see cref="JsonPatch"/> or a <see cref="FhirPathPatch"/>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, and its version.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="InvalidOperationException">The patch has no operations.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404), the changes can't be made
    /// (400 or 422), another version than <see cref="FhirChangeOptions.IfMatch"/> is the current one (412), the service
    /// refused, or could not be reached.</exception>
    /// <remarks>Without <see cref="FhirChangeOptions.IfMatch"/> a patch is never retried, since it might be made
    /// twice.</remarks>
    public virtual Task<FhirResponse<T>> PatchAsync<T>(
        string id, FhirPatch patch, FhirPatchOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.Patch<T>(PocoTypeName.Of<T>(), id, patch, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="PatchAsync{T}(string, FhirPatch, FhirPatchOptions?, CancellationToken)"/>
    public virtual FhirResponse<T> Patch<T>(
        string id, FhirPatch patch, FhirPatchOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.Patch<T>(PocoTypeName.Of<T>(), id, patch, options).Send(cancellationToken);

    /// <summary>Changes parts of the one resource that a search finds.</summary>
    /// <typeparam name="T">The resource's class, such as <c>Hl7.Fhir.Model.Patient</c>.</typeparam>
    /// <param name="condition">The search. Its page size, order, and total don't count.</param>
    /// <param name="patch">The changes: a <see cref="JsonPatch"/> or a <see cref="FhirPathPatch"/>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, its id and its version.</returns>
    /// <exception cref="ArgumentException">The condition has no search parameter.</exception>
    /// <exception cref="InvalidOperationException">The patch has no operations.</exception>
    /// <exception cref="HealthDataRequestFailedException">No resource matches (404), several do (412), the changes
    /// can't be made (400 or 422), the service refused, or could not be reached.</exception>
    public virtual Task<FhirResponse<T>> PatchAsync<T>(
        SearchParams condition,
        FhirPatch patch,
        FhirPatchOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Poco.Resource => Patching<T>(condition, patch, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="PatchAsync{T}(SearchParams, FhirPatch, FhirPatchOptions?, CancellationToken)"/>
    public virtual FhirResponse<T> Patch<T>(
        SearchParams condition,
        FhirPatch patch,
        FhirPatchOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Poco.Resource => Patching<T>(condition, patch, options).Send(cancellationToken);

    private FhirExchange<FhirResponse<T>> Patching<T>(
        SearchParams condition, FhirPatch patch, FhirPatchOptions? options)
        where T : Poco.Resource =>
        _engine.Patch<T>(PocoTypeName.Of<T>(), SearchText.OfCondition(condition, nameof(condition)), patch, options);
}
