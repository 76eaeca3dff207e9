using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HealthData.Testing;

/// <summary>
/// Makes the certificate of one workspace: self-signed, ECDSA, for loopback only, never written anywhere.
/// </summary>
internal static class LoopbackCertificate
{
    public static X509Certificate2 Create(TimeProvider clock)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=HealthData fake workspace", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        var now = clock.GetUtcNow();
        var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        return OperatingSystem.IsWindows() ? WithPersistedKey(certificate) : certificate;
    }

    // Windows' TLS cannot serve with an ephemeral key.
    private static X509Certificate2 WithPersistedKey(X509Certificate2 certificate)
    {
        using (certificate)
        {
            var bytes = certificate.Export(X509ContentType.Pfx);
#if NET9_0_OR_GREATER
            return X509CertificateLoader.LoadPkcs12(bytes, null);
#else
            return new X509Certificate2(bytes);
#endif
        }
    }
}
