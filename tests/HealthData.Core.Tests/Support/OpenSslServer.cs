using System.ComponentModel;
using System.Diagnostics;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace HealthData.Core.Tests.Support;

/// <summary>The TLS server of OpenSSL, which ends handshakes as servers in the field do.</summary>
internal sealed class OpenSslServer : IDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private OpenSslServer(Process process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Endpoint = new Uri($"https://localhost:{port}/v2");
    }

    public Uri Endpoint { get; }

    /// <summary>Starts a server; null where there is no OpenSSL.</summary>
    public static OpenSslServer? Start(X509Certificate2 certificate, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var (certificatePath, keyPath) = (Path.Combine(folder, "c.pem"), Path.Combine(folder, "k.pem"));
        File.WriteAllText(certificatePath, certificate.ExportCertificatePem());
        File.WriteAllText(keyPath, certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        var port = FreePort();
        try
        {
            var process = Process.Start(new ProcessStartInfo(
                "openssl",
                [
                    "s_server", "-accept", $"127.0.0.1:{port}", "-cert", certificatePath, "-key", keyPath, "-www",
                    .. arguments,
                ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;

            // It writes this line when it listens.
            while (process.StandardOutput.ReadLine() is { } line && !line.Contains("ACCEPT", StringComparison.Ordinal))
            {
            }

            return new OpenSslServer(process, folder, port);
        }
        catch (Win32Exception)
        {
            Directory.Delete(folder, recursive: true);
            return null;
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
