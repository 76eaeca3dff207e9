namespace HealthData.Fhir.Firely;

/// <content>Reading and changing single resources (FHIR R4 3.1.0).</content>
public partial class FirelyFhirClient
{
    /// <summary>Reads the current version of a resource.</summary>
    /// <typeparam name="T">The resource's class, such as <c>Hl7.Fhir.Model.Patient</c>.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource; no value where a condition of the options says that it is unchanged.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404) or it was deleted (410), the
    /// service refused, or could not be reached.</exception>
    public virtual Task<FhirResponse<T>> ReadAsync<T>(
        string id, FhirReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.Read<T>(PocoTypeName.Of<T>(), id, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ReadAsync{T}"/>
    public virtual FhirResponse<T> Read<T>(
        string id, FhirReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.Read<T>(PocoTypeName.Of<T>(), id, options).Send(cancellationToken);

    /// <summary>Reads the current version of a resource, if there is one.</summary>
    /// <typeparam name="T">The resource's class, such as <c>Hl7.Fhir.Model.Patient</c>.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource; no value where there is none (404) or it was deleted (410).</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<NullableResponse<T>> ReadIfExistsAsync<T>(
        string id, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.ReadIfExists<T>(PocoTypeName.Of<T>(), id).SendAsync(cancellationToken);

    /// <inheritdoc cref="ReadIfExistsAsync{T}"/>
    public virtual NullableResponse<T> ReadIfExists<T>(string id, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.ReadIfExists<T>(PocoTypeName.Of<T>(), id).Send(cancellationToken);

    /// <summary>Reads one version of a resource.</summary>
    /// <typeparam name="T">The resource's class, such as <c>Hl7.Fhir.Model.Patient</c>.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="versionId">The version's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it was.</returns>
    /// <exception cref="ArgumentException">An id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such version (404) or it is a deletion (410), the
    /// service refused, or could not be reached.</exception>
    public virtual Task<FhirResponse<T>> ReadVersionAsync<T>(
        string id, string versionId, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.ReadVersion<T>(PocoTypeName.Of<T>(), id, versionId, null).SendAsync(cancellationToken);

    /// <inheritdoc cref="ReadVersionAsync{T}"/>
    public virtual FhirResponse<T> ReadVersion<T>(
        string id, string versionId, CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.ReadVersion<T>(PocoTypeName.Of<T>(), id, versionId, null).Send(cancellationToken);

    /// <summary>Creates a resource. The server gives it an id.</summary>
    /// <typeparam name="T">The resource's class, such as <c>Hl7.Fhir.Model.Patient</c>.</typeparam>
    /// <param name="resource">The resource. An id that it has is not used.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, its id and its version.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service refused: 400 and 422 have issues that say why,
    /// 412 means that several resources match <see cref="FhirCreateOptions.IfNoneExist"/>; or it could not be
    /// reached.</exception>
    /// <remarks>Without <see cref="FhirCreateOptions.IfNoneExist"/> a create is never retried, since the resource might
    /// be stored twice.</remarks>
    public virtual Task<FhirResponse<T>> CreateAsync<T>(
        T resource, FhirCreateOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => _engine.Create(resource, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="CreateAsync{T}"/>
    public virtual FhirResponse<T> Create<T>(
        T resource, FhirCreateOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => _engine.Create(resource, options).Send(cancellationToken);

    /// <summary>Updates a resource, or creates it under the id that it has.</summary>
    /// <typeparam name="T">The resource's class, such as <c>Hl7.Fhir.Model.Patient</c>.</typeparam>
    /// <param name="resource">The resource, with its id.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, and its version.</returns>
    /// <exception cref="ArgumentException">The resource has no id.</exception>
    /// <exception cref="HealthDataRequestFailedException">Another version than
    /// <see cref="FhirChangeOptions.IfMatch"/> is the current one (412), the service refused, or could not be
    /// reached.</exception>
    public virtual Task<FhirResponse<T>> UpdateAsync<T>(
        T resource, FhirUpdateOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => _engine.Update(resource, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="UpdateAsync{T}(T, FhirUpdateOptions?, CancellationToken)"/>
    public virtual FhirResponse<T> Update<T>(
        T resource, FhirUpdateOptions? options = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => _engine.Update(resource, options).Send(cancellationToken);

    /// <summary>Updates the one resource that a search finds, or creates it.</summary>
    /// <typeparam name="T">The resource's class, such as <c>Hl7.Fhir.Model.Patient</c>.</typeparam>
    /// <param name="resource">The resource.</param>
    /// <param name="condition">The search, such as <c>identifier=http://hospital.example/mrn|7</c>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource as it is stored, its id and its version.</returns>
    /// <exception cref="ArgumentException">The condition is empty, or can't be sent.</exception>
    /// <exception cref="HealthDataRequestFailedException">Several resources match (412), the service refused, or could
    /// not be reached.</exception>
    public virtual Task<FhirResponse<T>> UpdateAsync<T>(
        T resource,
        string condition,
        FhirUpdateOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Poco.Resource => _engine.Update(resource, condition, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="UpdateAsync{T}(T, string, FhirUpdateOptions?, CancellationToken)"/>
    public virtual FhirResponse<T> Update<T>(
        T resource,
        string condition,
        FhirUpdateOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Poco.Resource => _engine.Update(resource, condition, options).Send(cancellationToken);
}
