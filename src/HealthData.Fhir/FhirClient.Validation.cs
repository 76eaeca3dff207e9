namespace HealthData.Fhir;

/// <content>Validation by the server, and expansion of value sets.</content>
public partial class FhirClient
{
    /// <summary>Validates a resource without storing it (<c>$validate</c>).</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="resource">The resource.</param>
    /// <param name="profile">The canonical address of the profile to validate against; null for those in the resource's
    /// <c>meta.profile</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the server says about the resource, whether it is valid or not.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<Response<FhirValidationResult>> ValidateAsync<T>(
        T resource, string? profile = null, CancellationToken cancellationToken = default)
        where T : Resource => Validation(resource, profile).SendAsync(cancellationToken);

    /// <inheritdoc cref="ValidateAsync{T}(T, string?, CancellationToken)"/>
    public virtual Response<FhirValidationResult> Validate<T>(
        T resource, string? profile = null, CancellationToken cancellationToken = default)
        where T : Resource => Validation(resource, profile).Send(cancellationToken);

    /// <summary>Validates a resource that is stored (<c>$validate</c>).</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="id">The id, without the type.</param>
    /// <param name="profile">The canonical address of the profile to validate against; null for those in the resource's
    /// <c>meta.profile</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the server says about the resource, whether it is valid or not.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such resource (404), the service refused, or
    /// could not be reached.</exception>
    public virtual Task<Response<FhirValidationResult>> ValidateAsync<T>(
        string id, string? profile = null, CancellationToken cancellationToken = default)
        where T : Resource => Validation<T>(id, profile).SendAsync(cancellationToken);

    /// <inheritdoc cref="ValidateAsync{T}(string, string?, CancellationToken)"/>
    public virtual Response<FhirValidationResult> Validate<T>(
        string id, string? profile = null, CancellationToken cancellationToken = default)
        where T : Resource => Validation<T>(id, profile).Send(cancellationToken);

    /// <summary>Expands a value set that is stored to its codes (<c>$expand</c>).</summary>
    /// <param name="id">The value set's id.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value set with its expansion.</returns>
    /// <exception cref="ArgumentException">The id can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">There is no such value set (404), the service refused, or
    /// could not be reached.</exception>
    public virtual Task<FhirResponse<ValueSet>> ExpandAsync(
        string id, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<ValueSet>(id, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ExpandAsync(string, FhirExpandOptions?, CancellationToken)"/>
    public virtual FhirResponse<ValueSet> Expand(
        string id, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<ValueSet>(id, options).Send(cancellationToken);

    /// <summary>Expands a value set that is known by its canonical address (<c>$expand</c>).</summary>
    /// <param name="url">The canonical address, such as
    /// <c>http://hl7.org/fhir/ValueSet/administrative-gender</c>.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value set with its expansion.</returns>
    /// <exception cref="HealthDataRequestFailedException">There is no such value set (404), the service refused, or
    /// could not be reached.</exception>
    public virtual Task<FhirResponse<ValueSet>> ExpandAsync(
        Uri url, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<ValueSet>(url, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ExpandAsync(Uri, FhirExpandOptions?, CancellationToken)"/>
    public virtual FhirResponse<ValueSet> Expand(
        Uri url, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<ValueSet>(url, options).Send(cancellationToken);

    /// <summary>Expands a value set that the server needn't have (<c>$expand</c>).</summary>
    /// <param name="valueSet">The value set.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value set with its expansion.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<FhirResponse<ValueSet>> ExpandAsync(
        ValueSet valueSet, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<ValueSet>(valueSet, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ExpandAsync(ValueSet, FhirExpandOptions?, CancellationToken)"/>
    public virtual FhirResponse<ValueSet> Expand(
        ValueSet valueSet, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        _engine.Expand<ValueSet>(valueSet, options).Send(cancellationToken);

    private FhirExchange<Response<FhirValidationResult>> Validation(Resource resource, string? profile) =>
        new(_engine.OpenValidation(resource, profile), ReadValidation);

    private FhirExchange<Response<FhirValidationResult>> Validation<T>(string id, string? profile)
        where T : Resource =>
        new(_engine.OpenValidation(ResourceTypeName.Of<T>(), id, profile), ReadValidation);

    private static Response<FhirValidationResult> ReadValidation(Response response, ServiceCall call) =>
        Response.FromValue(ValidationReader.Read(response, call), response);
}
