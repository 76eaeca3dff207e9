namespace HealthData.Fhir;

/// <content>What a server says about itself.</content>
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

    /// <summary>Gets the versions of FHIR that the server speaks (<c>$versions</c>). Azure answers without a
    /// token.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The versions.</returns>
    /// <exception cref="HealthDataRequestFailedException">The server refused, could not be reached, or is no FHIR
    /// server.</exception>
    public virtual Task<Response<FhirServerVersions>> GetVersionsAsync(
        CancellationToken cancellationToken = default) => Versions().SendAsync(cancellationToken);

    /// <inheritdoc cref="GetVersionsAsync"/>
    public virtual Response<FhirServerVersions> GetVersions(CancellationToken cancellationToken = default) =>
        Versions().Send(cancellationToken);

    /// <summary>Gets where and how apps sign in (SMART App Launch). Azure answers without a token.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The configuration.</returns>
    /// <exception cref="HealthDataRequestFailedException">The server has no such document (404), refused, or could not
    /// be reached.</exception>
    public virtual Task<Response<SmartConfiguration>> GetSmartConfigurationAsync(
        CancellationToken cancellationToken = default) => SmartConfiguration().SendAsync(cancellationToken);

    /// <inheritdoc cref="GetSmartConfigurationAsync"/>
    public virtual Response<SmartConfiguration> GetSmartConfiguration(CancellationToken cancellationToken = default) =>
        SmartConfiguration().Send(cancellationToken);

    private FhirExchange<Response<FhirCapabilities>> Capabilities()
    {
        var call = _engine.Service.Open(FhirOperations.GetCapabilities);
        FhirBody.Accept(call);
        return new(call, static (response, sent) =>
            Response.FromValue(CapabilityReader.Read(response, sent), response));
    }

    private FhirExchange<Response<FhirServerVersions>> Versions()
    {
        var call = _engine.Service.Open(FhirOperations.GetVersions);
        call.Request.Headers.SetValue("Accept", "application/json");
        return new(call, static (response, sent) =>
            Response.FromValue(ServerDocumentReader.ReadVersions(response, sent), response));
    }

    private FhirExchange<Response<SmartConfiguration>> SmartConfiguration()
    {
        var call = _engine.Service.Open(FhirOperations.GetSmartConfiguration);
        call.Request.Headers.SetValue("Accept", "application/json");
        return new(call, static (response, sent) =>
            Response.FromValue(ServerDocumentReader.ReadSmartConfiguration(response, sent), response));
    }
}
