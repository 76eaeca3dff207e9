using HealthData.Fhir.Firely;
using HealthData.Fhir.Tests.Support;

namespace HealthData.Contracts.Tests.Fhir;

/// <summary>
/// Makes clients of the Azure service's address whose requests all end at a handler, such as one that leads to a server
/// on this machine.
/// </summary>
internal sealed class FhirClients(Func<bool, HttpMessageHandler> handlerFor) : IDisposable
{
    private const string Scope = "https://contracts-records.fhir.azurehealthcareapis.com/.default";

    private static readonly Uri Service = new("https://contracts-records.fhir.azurehealthcareapis.com");
    private static readonly Uri Local = new("http://localhost/fhir");

    private readonly LocalTransports _transports = new();

    public FhirClients(ContractServer server)
        : this(isSecure => LocalTransports.HandlerTo(isSecure ? server.HttpsPort : server.HttpPort))
    {
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A client with a credential.</summary>
    public FhirClient Default => Create();

    /// <summary>A client for the objects of Firely, with a credential.</summary>
    public FirelyFhirClient Firely => new(Service, new FixedCredential(Scope), With(handlerFor(true)));

    /// <summary>A client of a local server that asks for no token.</summary>
    public FhirClient Anonymous => new(Local, With(handlerFor(false)));

    /// <summary>A client whose requests pass a handler first.</summary>
    public FhirClient Create(DelegatingHandler? first = null)
    {
        var handler = handlerFor(true);
        if (first is not null)
        {
            first.InnerHandler = handler;
        }

        return new(Service, new FixedCredential(Scope), With(first ?? handler));
    }

    /// <summary>Gives the methods of a client in their asynchronous or in their synchronous form.</summary>
    public FhirCalls Calls(bool isAsync) => new(Default, isAsync, Token);

    public void Dispose() => _transports.Dispose();

    // A request is sent again once, and soon.
    private FhirClientOptions With(HttpMessageHandler handler)
    {
        var options = new FhirClientOptions { Transport = _transports.Create(handler) };
        options.Retry.Mode = RetryMode.Fixed;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxRetries = 1;
        return options;
    }
}
