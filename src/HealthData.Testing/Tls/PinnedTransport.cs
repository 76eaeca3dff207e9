using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace HealthData.Testing;

/// <summary>
/// A transport that trusts one certificate and nothing else, and connects only when the faults let it.
/// </summary>
internal sealed class PinnedTransport(X509Certificate2? certificate, Func<bool> takeRefusal) : IDisposable
{
    // A synchronous read that is canceled or stalls returns only when the runtime gives up draining what is left.
    private static readonly TimeSpan DrainTimeout = TimeSpan.FromMilliseconds(100);

    private HttpClient? _client;

    public HttpClientTransport Create()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = ConnectAsync,
            ResponseDrainTimeout = DrainTimeout,
        };
        if (certificate is not null)
        {
            handler.SslOptions.RemoteCertificateValidationCallback = IsPinned;
        }

        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        return new HttpClientTransport(_client);
    }

    public void Dispose() => _client?.Dispose();

    private bool IsPinned(object sender, X509Certificate? presented, X509Chain? chain, SslPolicyErrors errors) =>
        presented is not null && presented.GetRawCertData().AsSpan().SequenceEqual(certificate!.RawData);

    private async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken)
    {
        if (takeRefusal())
        {
            throw new SocketException((int)SocketError.ConnectionRefused);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
