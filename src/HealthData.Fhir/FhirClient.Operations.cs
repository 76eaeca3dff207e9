namespace HealthData.Fhir;

/// <content>Operations that are answered at once.</content>
public partial class FhirClient
{
    /// <summary>Gets what the server says it can do. Azure answers without a token.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The capabilities.</returns>
    /// <exception cref="HealthDataRequestFailedException">The server refused, could not be reached, or is no FHIR
    /// server.</exception>
    public virtual Task<Response<FhirCapabilities>> GetCapabilitiesAsync(
        CancellationToken cancellationToken = default) => Capabilities().SendAsync(cancellationToken);

    /// <inheritdoc cref="GetCapabilitiesAsync"/>
    public virtual Response<FhirCapabilities> GetCapabilities(CancellationToken cancellationToken = default) =>
        Capabilities().Send(cancellationToken);

    /// <summary>Converts data to FHIR with the templates of the Azure FHIR service (<c>$convert-data</c>).</summary>
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

    /// <inheritdoc cref="ConvertDataAsync"/>
    public virtual Response<BinaryData> ConvertData(
        ConvertDataType type,
        string data,
        string rootTemplate,
        string? templateCollection = null,
        CancellationToken cancellationToken = default) =>
        Conversion(type, data, rootTemplate, templateCollection).Send(cancellationToken);

    private FhirExchange<Response<FhirCapabilities>> Capabilities()
    {
        var call = _engine.Service.Open(FhirOperations.GetCapabilities);
        FhirBody.Accept(call);
        return new(call, static (response, sent) =>
            Response.FromValue(CapabilityReader.Read(response, sent), response));
    }

    // The service answers with text/plain.
    private FhirExchange<Response<BinaryData>> Conversion(
        ConvertDataType type, string data, string rootTemplate, string? templateCollection)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentException.ThrowIfNullOrEmpty(rootTemplate);
        var call = _engine.Service.Open(FhirOperations.ConvertData);
        FhirBody.Set(call, ConversionRequest.Write(type, data, rootTemplate, templateCollection));
        call.Request.Headers.SetValue("Accept", FhirBody.MediaType + ", text/plain");
        return new(call, static (response, _) =>
            Response.FromValue(BinaryData.FromBytes(FhirBody.Of(response)), response));
    }
}
