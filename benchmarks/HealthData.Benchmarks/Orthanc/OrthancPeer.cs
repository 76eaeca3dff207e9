using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text.Json;

namespace HealthData.Benchmarks.Orthanc;

/// <summary>Orthanc with its DICOMweb plugin, as Debian packages it, with an empty store.</summary>
internal sealed class OrthancPeer : IAsyncDisposable
{
    private const string Switch = "HEALTHDATA_PEERS";
    private const string Binary = "/usr/sbin/Orthanc";
    private const string Plugin = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so";

    private readonly DirectoryInfo _folder;
    private readonly Process _process;

    private OrthancPeer(DirectoryInfo folder, Process process, Uri endpoint)
    {
        _folder = folder;
        _process = process;
        Endpoint = endpoint;
    }

    /// <summary>Gets why there is none; null where there is one. It listens on every address, so it is started only
    /// where somebody says that there is loopback alone.</summary>
    public static string? Missing =>
        Environment.GetEnvironmentVariable(Switch) != "1" ? $"{Switch} is not 1: see docs/peers.md"
        : File.Exists(Binary) && File.Exists(Plugin) ? null
        : "Debian's packages orthanc and orthanc-dicomweb are not installed";

    public Uri Endpoint { get; }

    public static async Task<OrthancPeer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("healthdata-orthanc-");
        var port = FreePort();
        var configuration = Path.Combine(folder.FullName, "orthanc.json");
        await File.WriteAllTextAsync(configuration, JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["StorageDirectory"] = Path.Combine(folder.FullName, "storage"),
            ["IndexDirectory"] = Path.Combine(folder.FullName, "index"),
            ["Plugins"] = new[] { Plugin },
            ["HttpPort"] = port,
            ["DicomServerEnabled"] = false,
            ["RemoteAccessAllowed"] = false,
            ["AuthenticationEnabled"] = false,
            ["OverwriteInstances"] = true,
            ["HttpCompressionEnabled"] = false,
        }));
        var start = new ProcessStartInfo(Binary, [configuration])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peer = new OrthancPeer(folder, process, new Uri($"http://127.0.0.1:{port}/dicom-web"));
        await peer.WaitUntilReadyAsync();
        return peer;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Endpoint + "/studies"));
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }
}
