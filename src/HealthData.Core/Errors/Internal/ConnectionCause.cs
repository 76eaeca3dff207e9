using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;

namespace HealthData.Core;

/// <summary>Why no connection came about, in fixed words: the originals may quote what a peer sent.</summary>
/// <param name="Event">What happened, behind the host's name.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="IsLasting">Whether trying again cannot help.</param>
internal readonly record struct ConnectionCause(string Event, string Advice, bool IsLasting = false)
{
    private static readonly ConnectionCause Unknown = new(
        "could not be reached",
        "Check the endpoint's host and port, and the network, proxy, and firewall.");

    public static ConnectionCause TimedOut { get; } = new(
        "did not accept a connection in time",
        "Check the endpoint's host and port, and that no firewall drops the packets. To wait longer, raise "
        + $"{nameof(HealthDataClientOptions.ConnectTimeout)} in the options.");

    public static ConnectionCause ClientCertificate { get; } = Lasting(
        "requires a client certificate",
        $"Pass one in the options of {nameof(HealthDataTransport)}, or configure the server to accept clients without "
        + "one.");

    /// <summary>Whether a server ended a connection because no client certificate came.</summary>
    public static bool AsksForCertificate(Exception exception) =>
        TextOf(exception).Contains("certificate required", StringComparison.OrdinalIgnoreCase);

    public static ConnectionCause Of(
        HttpRequestError error, Exception exception, SocketException? socket) => error switch
        {
            HttpRequestError.NameResolutionError => new(
                "could not be resolved to an address",
                "Check the spelling of the host and the DNS settings of this machine."),
            HttpRequestError.SecureConnectionError => OfTls(exception),
            HttpRequestError.ProxyTunnelError => OfProxy(exception),
            _ => OfSocket(socket?.SocketErrorCode),
        };

    private static ConnectionCause OfSocket(SocketError? error) => error switch
    {
        SocketError.ConnectionRefused => new(
            "refused the connection", "Check the port and that the server is running."),
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown => new(
            "could not be reached", "Check the network of this machine, and any firewall or VPN."),
        SocketError.TimedOut => TimedOut,
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => new(
            "could not be resolved to an address",
            "Check the spelling of the host and the DNS settings of this machine."),
        _ => Unknown,
    };

    private static ConnectionCause OfTls(Exception exception)
    {
        var text = TextOf(exception);
        return text switch
        {
            _ when Has("RemoteCertificateNameMismatch") => Lasting(
                "has a certificate for a different name", "Use the host name that the certificate was issued for."),
            _ when Has("NotTimeValid") => Lasting(
                "has a certificate that has expired or is not valid yet",
                "Renew the server's certificate, or correct the clock of this machine."),
            _ when Has("Revoked") => Lasting(
                "has a certificate that was revoked", "Replace the server's certificate."),
            _ when Has("RemoteCertificateChainErrors") || Has("UntrustedRoot") || Has("PartialChain")
                || Has("certificate is invalid") => Lasting(
                "has a certificate that this machine does not trust",
                "Install the certificate of the issuing authority on this machine, or replace the certificate of the "
                    + "server."),
            _ when Has("certificate required") || Has("peer did not return a certificate") => ClientCertificate,
            _ when Has("frame") || Has("wrong version number") || Has("packet length too long")
                || Has("http request") => Lasting(
                "does not use TLS on this port",
                "Check the port, and whether the server expects http instead of https."),
            _ when Has("protocol version") || Has("unsupported protocol") || Has("no protocols available") => Lasting(
                "supports no TLS version that this machine supports", "Enable TLS 1.2 or later on the server."),
            _ => new(
                "ended the TLS handshake",
                "Check that the server supports TLS 1.2 or later, and whether it requires a client certificate."),
        };

        bool Has(string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    private static ConnectionCause OfProxy(Exception exception)
    {
        var text = TextOf(exception);
        return text switch
        {
            _ when text.Contains("'407'", StringComparison.Ordinal) => Lasting(
                "could not be reached: the proxy requires a login (407)",
                "Add a user name and password to the proxy's address."),
            _ when text.Contains("'403'", StringComparison.Ordinal) => Lasting(
                "could not be reached: the proxy does not allow it (403)",
                "Ask the administrator of the proxy to allow the host."),
            _ when text.Contains(
                "'502'", StringComparison.Ordinal) || text.Contains("'504'", StringComparison.Ordinal) => new(
                "could not be reached by the proxy (502 or 504)",
                "Check the endpoint's host and the proxy's own network."),
            _ => new("could not be reached through the proxy", "Check the proxy's address and log."),
        };
    }

    private static ConnectionCause Lasting(string @event, string advice) => new(@event, advice, IsLasting: true);

    // The names of certificate and TLS faults stand in these texts; nothing of them is passed on but our own words.
    private static string TextOf(Exception exception)
    {
        var text = new System.Text.StringBuilder();
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (current is AuthenticationException or HttpRequestException or IOException
                || current.GetType().Name.Contains("Ssl", StringComparison.OrdinalIgnoreCase)
                || current.GetType().Name.Contains("Crypto", StringComparison.OrdinalIgnoreCase))
            {
                text.Append(current.Message).Append('\n');
            }
        }

        return text.ToString();
    }
}
