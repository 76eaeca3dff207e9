using System.Diagnostics;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace HealthData.Peers.Tests.Support;

/// <summary>
/// Orthanc with its DICOMweb plugin, as Debian packages it: one process with an empty store for all tests.
/// </summary>
public sealed class OrthancServer : IAsyncLifetime
{
    private const string Switch = "HEALTHDATA_PEERS";
    private const string Binary = "/usr/sbin/Orthanc";
    private const string Plugin = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("healthdata-orthanc-");
    private readonly StringBuilder _log = new();
    private Process? _process;

    /// <summary>Why Orthanc cannot be started; null when it can.</summary>
    public static string? Missing { get; } = FindMissing();

    public Uri Root { get; private set; } = new("http://127.0.0.1/");

    public Uri Endpoint => new(Root, "dicom-web");

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        CheckNetwork();
        Root = new Uri($"http://127.0.0.1:{FreePort()}/");
        var configuration = Path.Combine(_folder.FullName, "orthanc.json");
        await File.WriteAllTextAsync(configuration, Configuration(), TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo(Binary, [configuration])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Log(line.Data);
        _process.ErrorDataReceived += (_, line) => Log(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process?.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string? FindMissing()
    {
        if (Environment.GetEnvironmentVariable(Switch) != "1")
        {
            return "Orthanc listens on every address, so it is started only in a network namespace of its own: see "
                + "docs/peers.md.";
        }

        return File.Exists(Binary) && File.Exists(Plugin)
            ? null
            : "Debian's packages orthanc and orthanc-dicomweb are not installed.";
    }

    private static void CheckNetwork()
    {
        foreach (var network in NetworkInterface.GetAllNetworkInterfaces())
        {
            if (network.NetworkInterfaceType != NetworkInterfaceType.Loopback
                && network.OperationalStatus == OperationalStatus.Up)
            {
                throw new InvalidOperationException(
                    $"{Switch} is set, but there are other networks than loopback, and Orthanc would be open to them.");
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string Configuration() => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["StorageDirectory"] = Path.Combine(_folder.FullName, "storage"),
        ["IndexDirectory"] = Path.Combine(_folder.FullName, "index"),
        ["Plugins"] = new[] { Plugin },
        ["HttpPort"] = Root.Port,
        ["DicomServerEnabled"] = false,
        ["RemoteAccessAllowed"] = false,
        ["AuthenticationEnabled"] = false,
        ["OverwriteInstances"] = false,
        ["WebDavEnabled"] = false,
        ["OrthancExplorerEnabled"] = false,
        ["HttpCompressionEnabled"] = false,
        ["DicomWeb"] = new Dictionary<string, object>
        {
            ["Enable"] = true,
            ["Root"] = "/dicom-web/",
            ["EnableWado"] = false,
            ["Host"] = "127.0.0.1",
            ["Ssl"] = false,
            ["StudiesMetadata"] = "Full",
            ["SeriesMetadata"] = "Full",
        },
    });

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient();
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(60) && !_process!.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(
                    Endpoint + "/studies?limit=1", TestContext.Current.CancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"Orthanc did not get ready:\n{_log}");
    }

    private void Log(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }
}
