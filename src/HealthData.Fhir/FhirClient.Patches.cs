namespace HealthData.Fhir;

/// <content>Changing parts of resources (FHIR R4 3.1.0.5).</content>
public partial class FhirClient
{
    /// <summary>Changes parts of a resource.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
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
    /// <example>
    /// <code>
    /// await client.PatchAsync&lt;Patient&gt;("7", new JsonPatch().Replace("/active", false));
    /// </code>
    /// </example>
    public virtual Task<FhirResponse<T>> PatchAsync<T>(
        string id, FhirPatch patch, FhirPatchOptions? options = null, CancellationToken cancellationToken = default)
        where T : Resource =>
        _engine.Patch<T>(ResourceTypeName.Of<T>(), id, patch, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="PatchAsync{T}(string, FhirPatch, FhirPatchOptions?, CancellationToken)"/>
    public virtual FhirResponse<T> Patch<T>(
        string id, FhirPatch patch, FhirPatchOptions? options = null, CancellationToken cancellationToken = default)
        where T : Resource =>
        _engine.Patch<T>(ResourceTypeName.Of<T>(), id, patch, options).Send(cancellationToken);

    /// <summary>Changes parts of the one resource that a search finds.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="condition">The search, such as <c>identifier=http://hospital.example/mrn|7</c>.</param>
    /// <param name="patch">The changes: a <see cref="JsonPatch"/> or a <see cref="FhirPathPatch"/>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, its id and its version.</returns>
    /// <exception cref="ArgumentException">The condition has no search parameter.</exception>
    /// <exception cref="InvalidOperationException">The patch has no operations.</exception>
    /// <exception cref="HealthDataRequestFailedException">No resource matches (404), several do (412), the changes
    /// can't be made (400 or 422), the service refused, or could not be reached.</exception>
    /// <example>
    /// <code>
    /// var condition = new FhirQuery&lt;Patient&gt;("identifier=http://hospital.example/mrn|7");
    /// await client.PatchAsync(condition, new JsonPatch().Replace("/active", false));
    /// </code>
    /// </example>
    public virtual Task<FhirResponse<T>> PatchAsync<T>(
        FhirQuery<T> condition,
        FhirPatch patch,
        FhirPatchOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Resource => Patching(condition, patch, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="PatchAsync{T}(FhirQuery{T}, FhirPatch, FhirPatchOptions?, CancellationToken)"/>
    public virtual FhirResponse<T> Patch<T>(
        FhirQuery<T> condition,
        FhirPatch patch,
        FhirPatchOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Resource => Patching(condition, patch, options).Send(cancellationToken);

    private FhirExchange<FhirResponse<T>> Patching<T>(
        FhirQuery<T> condition, FhirPatch patch, FhirPatchOptions? options)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(condition);
        return _engine.Patch<T>(ResourceTypeName.Of<T>(), condition.ToCondition(nameof(condition)), patch, options);
    }
}
