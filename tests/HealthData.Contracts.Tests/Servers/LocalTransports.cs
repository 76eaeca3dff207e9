using System.Net.Sockets;
using Azure.Core.Pipeline;

namespace HealthData.Contracts.Tests.Servers;

/// <summary>Makes transports whose connections all end at a server on this machine.</summary>
internal sealed class LocalTransports : IDisposable
{
    private readonly List<HttpClient> _clients = [];

    public HttpPipelineTransport Create(int port) => Create(HandlerTo(port));

    public HttpPipelineTransport Create(HttpMessageHandler handler)
    {
        var client = new HttpClient(handler);
        _clients.Add(client);
        return new HttpClientTransport(client);
    }

    public void Dispose() => _clients.ForEach(client => client.Dispose());

    /// <summary>Gives a handler whose connections end at a port of this machine, whatever the address.</summary>
    public static HttpMessageHandler HandlerTo(int port)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = (_, cancellationToken) => ConnectAsync(port, cancellationToken),
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null;
        return handler;
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
