using System.Net.Sockets;
using Azure.Core.Pipeline;

namespace HealthData.Contracts.Tests.Dicom;

/// <summary>
/// Makes clients of the Azure service's address whose connections all end at a server on this machine.
/// </summary>
internal sealed class DicomClients(ContractServer server) : IDisposable
{
    private static readonly Uri Service = new("https://contracts.dicom.azurehealthcareapis.com");
    private static readonly Uri Local = new("http://localhost/dicom-web");

    private readonly List<HttpClient> _transports = [];

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A client with a credential and the defaults.</summary>
    public DicomWebClient Default => Create(new DicomWebClientOptions());

    /// <summary>A client of a local server that asks for no token.</summary>
    public DicomWebClient Anonymous => new(Local, With(new DicomWebClientOptions(), server.HttpPort));

    public DicomWebClient Create(DicomWebClientOptions options) =>
        new(Service, new FixedCredential(), With(options, server.HttpsPort));

    public DicomWebClient OfPartition(string partition) => Create(new DicomWebClientOptions { Partition = partition });

    public void Dispose() => _transports.ForEach(transport => transport.Dispose());

    private DicomWebClientOptions With(DicomWebClientOptions options, int port)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = (_, cancellationToken) => ConnectAsync(port, cancellationToken),
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null;
        var client = new HttpClient(handler);
        _transports.Add(client);
        options.Transport = new HttpClientTransport(client);
        return options;
    }

    private static async ValueTask<Stream> ConnectAsync(int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
