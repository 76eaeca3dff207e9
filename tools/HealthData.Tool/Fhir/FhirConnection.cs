using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary>The options that say which FHIR service to call, and as whom.</summary>
internal sealed class FhirConnection(CliHost host, string option = "--endpoint") : ServiceConnection<FhirClient>(
    host,
    "HEALTHDATA_FHIR_ENDPOINT",
    "https://{workspace}-{service}.fhir.azurehealthcareapis.com or http://localhost:8080/fhir",
    option)
{
    public override FhirClient CreateClient(ParseResult input)
    {
        var options = new FhirClientOptions();
        var (endpoint, credential) = Configure(input, options);
        return credential is null
            ? new FhirClient(endpoint, options)
            : new FhirClient(endpoint, credential, options);
    }
}
