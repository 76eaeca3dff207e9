using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HealthData.Core.Tests.Support;

/// <summary>A TLS server on loopback that answers each request with 200, with a certificate made for the
/// test.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2 _certificate;
    private readonly Action<SslServerAuthenticationOptions>? _configure;
    private readonly Task _accepting;
    private int _connections;

    public TlsServer(X509Certificate2 certificate, Action<SslServerAuthenticationOptions>? configure = null)
    {
        _certificate = certificate;
        _configure = configure;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Endpoint => new($"https://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}/v2");

    public int Connections => Volatile.Read(ref _connections);

    public static X509Certificate2 Certify(string host, int fromDay = -1, int toDay = 30)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(fromDay), now.AddDays(toDay));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
        _certificate.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                serving.Add(ServeAsync(socket));
            }
        }
        catch (Exception exception) when (_stop.IsCancellationRequested || exception is SocketException)
        {
        }

        await Task.WhenAll(serving);
    }

    private async Task ServeAsync(Socket socket)
    {
        await using var tls = new SslStream(new NetworkStream(socket, ownsSocket: true));
        var options = new SslServerAuthenticationOptions { ServerCertificate = _certificate };
        _configure?.Invoke(options);
        var buffer = new byte[4096];
        try
        {
            await tls.AuthenticateAsServerAsync(options, _stop.Token);
            while (await tls.ReadAsync(buffer, _stop.Token) > 0)
            {
                await tls.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), _stop.Token);
            }
        }
        catch (Exception exception) when (
            exception is AuthenticationException or IOException or OperationCanceledException)
        {
        }
    }
}
