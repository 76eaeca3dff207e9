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
        Expansion(id, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ExpandAsync(string, FhirExpandOptions?, CancellationToken)"/>
    public virtual FhirResponse<ValueSet> Expand(
        string id, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        Expansion(id, options).Send(cancellationToken);

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
        Expansion(url, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ExpandAsync(Uri, FhirExpandOptions?, CancellationToken)"/>
    public virtual FhirResponse<ValueSet> Expand(
        Uri url, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        Expansion(url, options).Send(cancellationToken);

    /// <summary>Expands a value set that the server needn't have (<c>$expand</c>).</summary>
    /// <param name="valueSet">The value set.</param>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The value set with its expansion.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service refused, or could not be reached.</exception>
    public virtual Task<FhirResponse<ValueSet>> ExpandAsync(
        ValueSet valueSet, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        Expansion(valueSet, options).SendAsync(cancellationToken);

    /// <inheritdoc cref="ExpandAsync(ValueSet, FhirExpandOptions?, CancellationToken)"/>
    public virtual FhirResponse<ValueSet> Expand(
        ValueSet valueSet, FhirExpandOptions? options = null, CancellationToken cancellationToken = default) =>
        Expansion(valueSet, options).Send(cancellationToken);

    private FhirExchange<Response<FhirValidationResult>> Validation<T>(T resource, string? profile)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(resource);
        var call = _engine.Service.Open(FhirOperations.Validate, FhirNameGuard.Type(resource.TypeName));
        FhirBody.Set(call, _engine.Model.Write(resource));
        return Validation(call, profile);
    }

    private FhirExchange<Response<FhirValidationResult>> Validation<T>(string id, string? profile)
        where T : Resource => Validation(
            _engine.Service.Open(FhirOperations.ValidateStored, ResourceTypeName.Of<T>(), FhirNameGuard.Id(id)),
            profile);

    private static FhirExchange<Response<FhirValidationResult>> Validation(ServiceCall call, string? profile)
    {
        if (profile is not null)
        {
            QueryText.Append(call.Request.Uri, "profile", QueryText.Literal(profile, nameof(profile)));
        }

        FhirBody.Accept(call);
        return new(call, static (response, sent) =>
            Response.FromValue(ValidationReader.Read(response, sent), response));
    }

    private FhirExchange<FhirResponse<ValueSet>> Expansion(string id, FhirExpandOptions? options)
    {
        var call = _engine.Service.Open(FhirOperations.ExpandStored, FhirNameGuard.Id(id));
        options?.Apply(call.Request);
        return _engine.Answer<ValueSet>(call, nameof(ValueSet));
    }

    private FhirExchange<FhirResponse<ValueSet>> Expansion(Uri url, FhirExpandOptions? options)
    {
        ArgumentNullException.ThrowIfNull(url);
        var call = _engine.Service.Open(FhirOperations.ExpandByUrl);
        QueryText.Append(call.Request.Uri, "url", QueryText.Literal(url.OriginalString, nameof(url)));
        options?.Apply(call.Request);
        return _engine.Answer<ValueSet>(call, nameof(ValueSet));
    }

    private FhirExchange<FhirResponse<ValueSet>> Expansion(ValueSet valueSet, FhirExpandOptions? options)
    {
        ArgumentNullException.ThrowIfNull(valueSet);
        var parameters = new Parameters().Add("valueSet", valueSet);
        options?.AddTo(parameters);
        var call = _engine.Service.Open(FhirOperations.Expand);
        FhirBody.Set(call, _engine.Model.Write(parameters));
        return _engine.Answer<ValueSet>(call, nameof(ValueSet));
    }
}
