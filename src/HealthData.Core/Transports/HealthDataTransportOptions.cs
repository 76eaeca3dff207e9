using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace HealthData.Core;

/// <summary>Options of a transport: how it connects.</summary>
/// <remarks>The options are read when the transport is created; later changes have no effect on it.</remarks>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class HealthDataTransportOptions
{
    private TimeSpan _connectTimeout = TimeSpan.FromSeconds(15);

    /// <summary>Gets or sets the time limit for connecting, including the TLS handshake and all addresses of the host.
    /// 15 seconds by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or is over a day.</exception>
    public TimeSpan ConnectTimeout
    {
        get => _connectTimeout;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1));
            _connectTimeout = value;
        }
    }

    /// <summary>Gets or sets the proxy; null (the default) for the one that the system's settings or environment name.
    /// Requests to this machine go through none.</summary>
    public IWebProxy? Proxy { get; set; }

    /// <summary>Gets the certificates to show to servers that ask for one. None by default.</summary>
    public X509CertificateCollection ClientCertificates { get; } = [];

    /// <summary>Gets or sets the check of the server's certificate, such as one pinned in a test; null (the default)
    /// for the checks of the system.</summary>
    public RemoteCertificateValidationCallback? ServerCertificateValidation { get; set; }
}
