namespace HealthData.Fhir.Firely;

/// <content>Validation by the server, and expansion of value sets.</content>
public partial class FirelyFhirClient
{
    /// <summary>Validates a resource without storing it (<c>$validate</c>).</summary>
    /// <typeparam name="T">The resource's class.</typeparam>
    /// <param name="resource">The resource.</param>
    /// <param name="profile">The canonical address of the profile to validate against; null for those in the resource's
    /// <c>meta.profile</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the server says about the resource, whether it is valid or not.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<Response<Poco.OperationOutcome>> ValidateAsync<T>(
        T resource, string? profile = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => Validation(resource, profile).SendAsync(cancellationToken);

    /// <inheritdoc cref="ValidateAsync{T}(T, string?, CancellationToken)"/>
    public virtual Response<Poco.OperationOutcome> Validate<T>(
        T resource, string? profile = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => Validation(resource, profile).Send(cancellationToken);

    /// <summary>Validates a resource that is stored (<c>$validate</c>).</summary>
    /// <typeparam name="T">The resource's class.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="profile">The canonical address of the profile to validate against; null for those in the resource's
    /// <c>meta.profile</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the server says about the resource, whether it is valid or not.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404), the service refused, or
    /// could not be reached.</exception>
    public virtual Task<Response<Poco.OperationOutcome>> ValidateAsync<T>(
        string id, string? profile = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => Validation<T>(id, profile).SendAsync(cancellationToken);

    /// <inheritdoc cref="ValidateAsync{T}(string, string?, CancellationToken)"/>
    public virtual Response<Poco.OperationOutcome> Validate<T>(
        string id, string? profile = null, CancellationToken cancellationToken = default)
        where T : Poco.Resource => Validation<T>(id, profile).Send(cancellationToken);

    /// <summary>Expands a value set that is stored to its codes (<c>$expand</c>).</summary>
    /// <param name="id">The value set's id.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value set with its expansion.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such value set (404), the service refused, or
    /// could not be reached.</exception>
    public virtual Task<FhirResponse<Poco.ValueSet>> ExpandAsync(
        string id, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<Poco.ValueSet>(id, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ExpandAsync(string, FhirExpandOptions?, CancellationToken)"/>
    public virtual FhirResponse<Poco.ValueSet> Expand(
        string id, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<Poco.ValueSet>(id, options).Send(cancellationToken);

    /// <summary>Expands a value set that is known by its canonical address (<c>$expand</c>).</summary>
    /// <param name="url">The address, such as <c>http://hl7.org/fhir/ValueSet/administrative-gender</c>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value set with its expansion.</returns>
    /// <exception cref="HealthDataRequestFailedException">The server knows no such value set (404), refused, or could
    /// not be reached.</exception>
    public virtual Task<FhirResponse<Poco.ValueSet>> ExpandAsync(
        Uri url, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<Poco.ValueSet>(url, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ExpandAsync(Uri, FhirExpandOptions?, CancellationToken)"/>
    public virtual FhirResponse<Poco.ValueSet> Expand(
        Uri url, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<Poco.ValueSet>(url, options).Send(cancellationToken);

    /// <summary>Expands a value set that the server needn't have (<c>$expand</c>).</summary>
    /// <param name="valueSet">The value set.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value set with its expansion.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<FhirResponse<Poco.ValueSet>> ExpandAsync(
        Poco.ValueSet valueSet, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand(valueSet, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ExpandAsync(Poco.ValueSet, FhirExpandOptions?, CancellationToken)"/>
    public virtual FhirResponse<Poco.ValueSet> Expand(
        Poco.ValueSet valueSet, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand(valueSet, options).Send(cancellationToken);

    private FhirExchange<Response<Poco.OperationOutcome>> Validation(Poco.Resource resource, string? profile) =>
        new(_engine.OpenValidation(resource, profile), ReadValidation);

    private FhirExchange<Response<Poco.OperationOutcome>> Validation<T>(string id, string? profile)
        where T : Poco.Resource => new(_engine.OpenValidation(PocoTypeName.Of<T>(), id, profile), ReadValidation);

    private Response<Poco.OperationOutcome> ReadValidation(Response response, ServiceCall call) => Response.FromValue(
        _engine.ReadAs<Poco.OperationOutcome>(response, call, OutcomeReader.TypeName), response);
}
