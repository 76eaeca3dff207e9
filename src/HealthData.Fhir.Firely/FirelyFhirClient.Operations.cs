namespace HealthData.Fhir.Firely;

/// <content>Operations that are answered at once.</content>
public partial class FirelyFhirClient
{
    /// <summary>Converts data to a resource with the templates of the Azure FHIR service
    /// (<c>$convert-data</c>).</summary>
    /// <typeparam name="T">The class of the resource that the template makes, usually <c>Hl7.Fhir.Model.Bundle</c>;
    /// <c>Hl7.Fhir.Model.Resource</c> for any.</typeparam>
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
        where T : Poco.Resource =>
        Conversion<T>(type, data, rootTemplate, templateCollection).SendAsync(cancellationToken);

    /// <inheritdoc cref="ConvertDataAsync{T}"/>
    public virtual Response<T> ConvertData<T>(
        ConvertDataType type,
        string data,
        string rootTemplate,
        string? templateCollection = null,
        CancellationToken cancellationToken = default)
        where T : Poco.Resource => Conversion<T>(type, data, rootTemplate, templateCollection).Send(cancellationToken);

    /// <summary>Finds the patient whom another payer knows by a coverage (<c>$member-match</c>).</summary>
    /// <param name="memberPatient">What is known of the patient.</param>
    /// <param name="oldCoverage">The coverage of the other payer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The patient as <paramref name="memberPatient"/>, with the identifier that the service has
    /// added.</returns>
    /// <exception cref="HealthDataRequestFailedException">No patient matches, or several (422), the service refused, or
    /// could not be reached.</exception>
    public virtual Task<Response<Poco.Patient>> MemberMatchAsync(
        Poco.Patient memberPatient, Poco.Coverage oldCoverage, CancellationToken cancellationToken = default) =>
        _engine.MatchMember(memberPatient, oldCoverage).SendAsync(cancellationToken);

    /// <inheritdoc cref="MemberMatchAsync"/>
    public virtual Response<Poco.Patient> MemberMatch(
        Poco.Patient memberPatient, Poco.Coverage oldCoverage, CancellationToken cancellationToken = default) =>
        _engine.MatchMember(memberPatient, oldCoverage).Send(cancellationToken);

    /// <summary>Invokes an operation that the client has no method for.</summary>
    /// <typeparam name="T">The class of the resource that the operation returns, such as
    /// <c>Hl7.Fhir.Model.Parameters</c>; <c>Hl7.Fhir.Model.Resource</c> for any.</typeparam>
    /// <param name="name">The name, such as <c>$translate</c>.</param>
    /// <param name="input">What the operation is given, usually <c>Hl7.Fhir.Model.Parameters</c>; null for
    /// nothing.</param>
    /// <param name="options">Where and how it is invoked; null for a POST on the whole system.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The resource that the operation returned; no value if it returned none.</returns>
    /// <exception cref="ArgumentException">The name can't be one, or the options don't fit together.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service refused, returned another resource, or could not
    /// be reached.</exception>
    public virtual Task<FhirResponse<T>> InvokeAsync<T>(
        string name,
        Poco.Resource? input = null,
        FhirInvokeOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.Invoke<T>(name, input, options, PocoTypeName.OfAny<T>()).SendAsync(cancellationToken);

    /// <inheritdoc cref="InvokeAsync{T}"/>
    public virtual FhirResponse<T> Invoke<T>(
        string name,
        Poco.Resource? input = null,
        FhirInvokeOptions? options = null,
        CancellationToken cancellationToken = default)
        where T : Poco.Resource =>
        _engine.Invoke<T>(name, input, options, PocoTypeName.OfAny<T>()).Send(cancellationToken);

    /// <summary>Gets what the server says it can do. Azure answers without a token.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The capabilities. <see cref="FhirClient.GetCapabilitiesAsync"/> of <see cref="Typed"/> returns them in
    /// a form that can be asked.</returns>
    /// <exception cref="HealthDataRequestFailedException">The server refused, could not be reached, or is no FHIR
    /// server.</exception>
    public virtual Task<Response<Poco.CapabilityStatement>> GetCapabilitiesAsync(
        CancellationToken cancellationToken = default) => Capabilities().SendAsync(cancellationToken);

    /// <inheritdoc cref="GetCapabilitiesAsync"/>
    public virtual Response<Poco.CapabilityStatement> GetCapabilities(CancellationToken cancellationToken = default) =>
        Capabilities().Send(cancellationToken);

    private FhirExchange<Response<T>> Conversion<T>(
        ConvertDataType type, string data, string rootTemplate, string? templateCollection)
        where T : Poco.Resource =>
        _engine.Convert<T>(type, data, rootTemplate, templateCollection, PocoTypeName.OfAny<T>());

    private FhirExchange<Response<Poco.CapabilityStatement>> Capabilities()
    {
        var call = _engine.Service.Open(FhirOperations.GetCapabilities);
        FhirBody.Accept(call);
        return new(call, (response, sent) => Response.FromValue(
            _engine.ReadAs<Poco.CapabilityStatement>(response, sent, nameof(Poco.CapabilityStatement)), response));
    }
}
