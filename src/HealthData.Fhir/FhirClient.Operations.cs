namespace HealthData.Fhir;

/// <content>Operations that are answered at once.</content>
public partial class FhirClient
{
    /// <summary>Converts data to JSON with the templates of the Azure FHIR service (<c>$convert-data</c>).</summary>
    /// <param name="type">What to convert from.</param>
    /// <param name="data">The data.</param>
    /// <param name="rootTemplate">The template to begin with, such as <c>ADT_A01</c>.</param>
    /// <param name="templateCollection">The image of the templates; null for the service's own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JSON that the template made, usually a Bundle.</returns>
    /// <exception cref="HealthDataRequestFailedException">The data or a template can't be used (400), the service
    /// refused, or could not be reached.</exception>
    public virtual Task<Response<BinaryData>> ConvertDataAsync(
        ConvertDataType type,
        string data,
        string rootTemplate,
        string? templateCollection = null,
        CancellationToken cancellationToken = default) =>
        Conversion(type, data, rootTemplate, templateCollection).SendAsync(cancellationToken);

    /// <inheritdoc cref="ConvertDataAsync(ConvertDataType, string, string, string?, CancellationToken)"/>
    public virtual Response<BinaryData> ConvertData(
        ConvertDataType type,
        string data,
        string rootTemplate,
        string? templateCollection = null,
        CancellationToken cancellationToken = default) =>
        Conversion(type, data, rootTemplate, templateCollection).Send(cancellationToken);

    /// <summary>Converts data to a resource with the templates of the Azure FHIR service
    /// (<c>$convert-data</c>).</summary>
    /// <typeparam name="T">The type of the resource that the template makes, usually <see cref="Bundle"/>;
    /// <see cref="Resource"/> for any.</typeparam>
    /// <param name="type">What to convert from.</param>
    /// <param name="data">The data.</param>
    /// <param name="rootTemplate">The template to begin with, such as <c>ADT_A01</c>.</param>
    /// <param name="templateCollection">The image of the templates; null for the service's own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource.</returns>
    /// <exception cref="HealthDataRequestFailedException">The data or a template can't be used (400), the template made
    /// another resource, the service refused, or could not be reached.</exception>
    public virtual Task<Response<T>> ConvertDataAsync<T>(
        ConvertDataType type,
        string data,
        string rootTemplate,
        string? templateCollection = null,
        CancellationToken cancellationToken = default)
        where T : Resource => Conversion<T>(type, data, rootTemplate, templateCollection).SendAsync(cancellationToken);

    /// <inheritdoc cref="ConvertDataAsync{T}(ConvertDataType, string, string, string?, CancellationToken)"/>
    public virtual Response<T> ConvertData<T>(
        ConvertDataType type,
        string data,
        string rootTemplate,
        string? templateCollection = null,
        CancellationToken cancellationToken = default)
        where T : Resource => Conversion<T>(type, data, rootTemplate, templateCollection).Send(cancellationToken);

    /// <summary>Finds the patient whom another payer knows by a coverage (<c>$member-match</c>).</summary>
    /// <param name="memberPatient">What is known of the patient.</param>
    /// <param name="oldCoverage">The coverage of the other payer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The patient as <paramref name="memberPatient"/>, with the identifier that the service has
    /// added.</returns>
    /// <exception cref="HealthDataRequestFailedException">No patient matches, or several (422), the service refused, or
    /// could not be reached.</exception>
    public virtual Task<Response<Patient>> MemberMatchAsync(
        Patient memberPatient, Coverage oldCoverage, CancellationToken cancellationToken = default) =>
        _engine.MatchMember<Patient>(memberPatient, oldCoverage).SendAsync(cancellationToken);

    /// <inheritdoc cref="MemberMatchAsync"/>
    public virtual Response<Patient> MemberMatch(
        Patient memberPatient, Coverage oldCoverage, CancellationToken cancellationToken = default) =>
        _engine.MatchMember<Patient>(memberPatient, oldCoverage).Send(cancellationToken);

    /// <summary>Invokes an operation that the client has no method for.</summary>
    /// <typeparam name="T">The type of the resource that the operation returns, such as <see cref="Parameters"/>;
    /// <see cref="Resource"/> for any.</typeparam>
    /// <param name="name">The name, such as <c>$translate</c>.</param>
    /// <param name="input">What the operation is given, usually <see cref="Parameters"/>; null for nothing.</param>
    /// <param name="options">Where and how it is invoked; null for a POST on the whole system.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource that the operation returned; no value if it returned none.</returns>
    /// <exception cref="ArgumentException">The name can't be one, or the options don't fit together.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, returned another resource, or could not
    /// be reached.</exception>
    /// <example>
    /// <code>
    /// var options = new FhirInvokeOptions { Type = "ConceptMap", Query = "code=f&amp;system=urn:x", UsesGet = true };
    /// Parameters result = await client.InvokeAsync&lt;Parameters&gt;("$translate", options: options);
    /// </code>
    /// </example>
    public virtual Task<FhirResponse<T>> InvokeAsync<T>(
        string name,
        Resource? input = null,
        FhirInvokeOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Resource =>
        _engine.Invoke<T>(name, input, options, ResourceTypeName.OfAny<T>()).SendAsync(cancellationToken);

    /// <inheritdoc cref="InvokeAsync{T}"/>
    public virtual FhirResponse<T> Invoke<T>(
        string name,
        Resource? input = null,
        FhirInvokeOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Resource =>
        _engine.Invoke<T>(name, input, options, ResourceTypeName.OfAny<T>()).Send(cancellationToken);

    private FhirExchange<Response<BinaryData>> Conversion(
        ConvertDataType type, string data, string rootTemplate, string? templateCollection) => new(
            _engine.OpenConversion(type, data, rootTemplate, templateCollection),
            static (response, _) => Response.FromValue(BinaryData.FromBytes(FhirBody.Of(response)), response));

    private FhirExchange<Response<T>> Conversion<T>(
        ConvertDataType type, string data, string rootTemplate, string? templateCollection)
        where T : Resource =>
        _engine.Convert<T>(type, data, rootTemplate, templateCollection, ResourceTypeName.OfAny<T>());
}
