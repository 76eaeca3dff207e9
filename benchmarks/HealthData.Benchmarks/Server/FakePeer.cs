using HealthData.Testing;

namespace HealthData.Benchmarks.Server;

/// <summary>The fake DICOM service in a process of its own, with its instances in memory. A line on its standard input
/// empties it.</summary>
internal sealed class FakePeer : IAsyncDisposable
{
    public const string Role = "fake-peer";

    private readonly Process _process;

    private FakePeer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<FakePeer> StartAsync()
    {
        var process = Self.Start(Role);
        return new FakePeer(process, new Uri((await process.StandardOutput.ReadLineAsync())!));
    }

    public static async Task ServeAsync()
    {
        var options = new FakeWorkspaceOptions
        {
            UseHttps = false,
            HashRequestBodies = false,
            RecordedRequests = 1,
        };
        await using var workspace = await FakeWorkspace.StartAsync(options);
        Console.WriteLine(workspace.DicomEndpoint);
        while (await Console.In.ReadLineAsync() is not null)
        {
            var count = workspace.Dicom.Count;
            workspace.Dicom.Clear();
            GC.Collect();
            Console.WriteLine(count);
        }
    }

    /// <summary>Empties the service, and returns how many instances it had.</summary>
    public async Task<int> ClearAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        return int.Parse((await _process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
