using HealthData.Fhir.Tests.Support;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>
/// Makes clients of the Azure service's address whose connections all end at a server on this machine.
/// </summary>
internal sealed class FhirClients(ContractServer server) : IDisposable
{
    private static readonly Uri Service = new("https://contracts-records.fhir.azurehealthcareapis.com");
    private static readonly Uri Local = new("http://localhost/fhir");

    private readonly LocalTransports _transports = new();

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A client with a credential and the defaults.</summary>
    public FhirClient Default => Create();

    /// <summary>A client of a local server that asks for no token.</summary>
    public FhirClient Anonymous =>
        new(Local, new FhirClientOptions { Transport = _transports.Create(server.HttpPort) });

    public FhirClient Create(DelegatingHandler? first = null) => new(
        Service,
        new FixedCredential(Service.AbsoluteUri + ".default"),
        new FhirClientOptions { Transport = _transports.Create(server.HttpsPort, first) });

    /// <summary>Gives the methods of a client in their asynchronous or in their synchronous form.</summary>
    public FhirCalls Calls(bool isAsync) => new(Default, isAsync, Token);

    public void Dispose() => _transports.Dispose();
}
