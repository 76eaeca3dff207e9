using System.Diagnostics;
using System.Globalization;

namespace HealthData.Contracts.Tests.Servers;

/// <summary>WireMock for Java, which is told its stubs through its admin API.</summary>
internal sealed class WireMockServer : ContractServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly DirectoryInfo _root;
    private readonly HttpClient _admin;

    private WireMockServer(Process process, DirectoryInfo root, int port)
    {
        _process = process;
        _root = root;
        _admin = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/__admin/") };
    }

    public static async Task<ContractServer> StartAsync(
        WireMockInstallation installation, CancellationToken cancellationToken)
    {
        var root = Directory.CreateTempSubdirectory("healthdata-contracts-");
        var process = Start(installation, root);
        try
        {
            var ports = await ReadPortsAsync(process, cancellationToken);
            return new WireMockServer(process, root, ports.Http) { HttpPort = ports.Http, HttpsPort = ports.Https };
        }
        catch
        {
            Stop(process, root);
            throw;
        }
    }

    public override async Task<IReadOnlyList<ServedRequest>> GetServedAsync(CancellationToken cancellationToken)
    {
        await using var stream = await _admin.GetStreamAsync("requests", cancellationToken);
        using var document = await JsonDocument.ParseAsync(stream, default, cancellationToken);
        var newestFirst = document.RootElement.GetProperty("requests").EnumerateArray();
        return [.. newestFirst.Select(WireMockJournal.Read).Reverse()];
    }

    public override ValueTask DisposeAsync()
    {
        _admin.Dispose();
        Stop(_process, _root);
        return ValueTask.CompletedTask;
    }

    protected override async Task LoadAsync(StubFolder folder, CancellationToken cancellationToken)
    {
        using var removed = await _admin.DeleteAsync("mappings", cancellationToken);
        removed.EnsureSuccessStatusCode();
        var mappings = $$"""{ "mappings": [{{string.Join(',', folder.Stubs.Select(stub => stub.Json))}}] }""";
        using var content = new StringContent(mappings, Encoding.UTF8, "application/json");
        using var added = await _admin.PostAsync("mappings/import", content, cancellationToken);
        added.EnsureSuccessStatusCode();
    }

    protected override async Task ResetAsync(CancellationToken cancellationToken)
    {
        using var answer = await _admin.DeleteAsync("requests", cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    private static Process Start(WireMockInstallation installation, DirectoryInfo root)
    {
        var start = new ProcessStartInfo(installation.Java)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])
        [
            "-jar", installation.Jar, "--port", "0", "--https-port", "0", "--bind-address", "127.0.0.1",

            // Its compression changes entity tags.
            "--root-dir", root.FullName, "--disable-banner", "--disable-gzip",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    // It names its ports once it listens: "port: 40123" and "https-port: 40124".
    private static async Task<(int Http, int Https)> ReadPortsAsync(
        Process process, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var http = 0;
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            var words = line.Split(':', StringSplitOptions.TrimEntries);
            if (words is ["port", var port])
            {
                http = int.Parse(port, CultureInfo.InvariantCulture);
            }
            else if (words is ["https-port", var secure])
            {
                // What it writes from now on has to be read, or it would block.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return (http, int.Parse(secure, CultureInfo.InvariantCulture));
            }
        }

        throw new InvalidOperationException("WireMock ended before it listened:\n" + await errors);
    }

    private static void Stop(Process process, DirectoryInfo root)
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        root.Delete(recursive: true);
    }
}
