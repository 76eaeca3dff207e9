namespace HealthData.Contracts.Tests.Dicom;

/// <summary>
/// Makes clients of the Azure service's address whose connections all end at a server on this machine.
/// </summary>
internal sealed class DicomClients(ContractServer server) : IDisposable
{
    private const string Scope = "https://dicom.healthcareapis.azure.com/.default";

    private static readonly Uri Service = new("https://contracts.dicom.azurehealthcareapis.com");
    private static readonly Uri Local = new("http://localhost/dicom-web");

    private readonly LocalTransports _transports = new();

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A client with a credential and the defaults.</summary>
    public DicomWebClient Default => Create(new DicomWebClientOptions());

    /// <summary>A client of a local server that asks for no token.</summary>
    public DicomWebClient Anonymous => new(Local, With(new DicomWebClientOptions(), server.HttpPort));

    public DicomWebClient Create(DicomWebClientOptions options) =>
        new(Service, new FixedCredential(Scope), With(options, server.HttpsPort));

    public DicomWebClient OfPartition(string partition) => Create(new DicomWebClientOptions { Partition = partition });

    public void Dispose() => _transports.Dispose();

    private DicomWebClientOptions With(DicomWebClientOptions options, int port)
    {
        options.Transport = _transports.Create(port);
        return options;
    }
}
