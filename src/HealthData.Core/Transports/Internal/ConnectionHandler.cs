using System.Net;
using System.Net.Http;

namespace HealthData.Core;

/// <summary>Makes the handler beneath every transport of this SDK.</summary>
internal static class ConnectionHandler
{
    // A synchronous read that is canceled or stalls returns only when the runtime gives up draining what is left.
    private static readonly TimeSpan DrainTimeout = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static SocketsHttpHandler Create(HealthDataTransportOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = ConnectionLifetime,
            ResponseDrainTimeout = DrainTimeout,
            ConnectTimeout = options.ConnectTimeout,
            ConnectCallback = AddressConnector.ConnectAsync,
            Proxy = new LoopbackBypass(options.Proxy ?? HttpClient.DefaultProxy),
        };
        handler.SslOptions.RemoteCertificateValidationCallback = options.ServerCertificateValidation;
        if (options.ClientCertificates.Count > 0)
        {
            handler.SslOptions.ClientCertificates = [.. options.ClientCertificates];
        }

        return handler;
    }

    /// <summary>Keeps requests for this machine on this machine.</summary>
    private sealed class LoopbackBypass(IWebProxy proxy) : IWebProxy
    {
        public ICredentials? Credentials
        {
            get => proxy.Credentials;
            set => proxy.Credentials = value;
        }

        public Uri? GetProxy(Uri destination) => destination.IsLoopback ? null : proxy.GetProxy(destination);

        public bool IsBypassed(Uri host) => host.IsLoopback || proxy.IsBypassed(host);
    }
}
