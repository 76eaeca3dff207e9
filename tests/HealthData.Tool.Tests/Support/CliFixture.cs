namespace HealthData.Tool.Tests.Support;

/// <summary>A workspace over plain http, a folder, and the app in this process.</summary>
internal sealed class CliFixture : IAsyncDisposable
{
    private CliFixture(FakeWorkspace workspace) => Workspace = workspace;

    public FakeWorkspace Workspace { get; }

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("healthdata-cli-");

    public static async Task<CliFixture> StartAsync(Action<FakeWorkspaceOptions>? configure = null)
    {
        var options = new FakeWorkspaceOptions { UseHttps = false };
        configure?.Invoke(options);
        return new CliFixture(await FakeWorkspace.StartAsync(options, TestContext.Current.CancellationToken));
    }

    public string PathOf(params string[] parts) => Path.Combine([Folder.FullName, .. parts]);

    public string Write(string name, ReadOnlySpan<byte> content)
    {
        var path = PathOf(name.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public IReadOnlyList<CtPhantomSlice> WriteSeries(int slices, string folder = "in", int seed = 1)
    {
        var series = CtPhantom.CreateSeries(slices, 16, new CtPhantomOptions { Seed = seed });
        foreach (var slice in series)
        {
            Write($"{folder}/{seed}-{slice.InstanceNumber:000}.dcm", slice.Content.Span);
        }

        return series;
    }

    /// <summary>Runs <c>healthdata dicom</c> against the workspace.</summary>
    public Task<CliResult> DicomAsync(params string[] args) =>
        InProcess.RunAsync(["dicom", .. args, "--endpoint", Workspace.DicomEndpoint.ToString()]);

    /// <summary>Runs <c>healthdata fhir</c> against the workspace.</summary>
    public Task<CliResult> FhirAsync(params string[] args) =>
        InProcess.RunAsync(["fhir", .. args, "--endpoint", Workspace.FhirEndpoint.ToString()]);

    /// <summary>Runs a command on the workspace's resources.</summary>
    public Task<CliResult> ManageAsync(params string[] args) => InProcess.RunAsync(
    [
        .. args,
        "--workspace", Workspace.Management.ResourceId,
        "--management-endpoint", Workspace.ManagementEndpoint.ToString(),
    ]);

    public async Task<IReadOnlyList<CtPhantomSlice>> StoreAsync(int slices, int seed = 1)
    {
        var series = WriteSeries(slices, "stored", seed);
        var result = await DicomAsync("store", PathOf("stored"));
        Assert.Equal((0, ""), (result.Code, result.Error));
        Directory.Delete(PathOf("stored"), recursive: true);
        return series;
    }

    public async ValueTask DisposeAsync()
    {
        await Workspace.DisposeAsync();
        Folder.Delete(recursive: true);
    }
}
