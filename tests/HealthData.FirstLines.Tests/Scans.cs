namespace HealthData.FirstLines.Tests;

/// <summary>A workspace, and a folder with the files of a series and one that is none.</summary>
internal sealed class Scans : IAsyncDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("healthdata-first-lines-");

    private Scans(FakeWorkspace workspace)
    {
        Workspace = workspace;
        Folder = Directory.CreateDirectory(Path.Combine(_root.FullName, "scans")).FullName;
        Downloads = Path.Combine(_root.FullName, "downloads");
        foreach (var slice in Series)
        {
            File.WriteAllBytes(Path.Combine(Folder, $"{slice.InstanceNumber}.dcm"), slice.Content.ToArray());
        }

        File.WriteAllText(Path.Combine(Folder, "notes.txt"), "No DICOM file.");
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeWorkspace Workspace { get; }

    public string Folder { get; }

    public string Downloads { get; }

    public IReadOnlyList<CtPhantomSlice> Series { get; } = CtPhantom.CreateSeries(3, 16);

    public static async Task<Scans> StartAsync(bool isStored = false)
    {
        var scans = new Scans(await FakeWorkspace.StartAsync(new FakeWorkspaceOptions { UseHttps = false }, Token));
        if (isStored)
        {
            await scans.Workspace.CreateDicomClient().StoreAsync(
                InstanceContent.FromFolder(scans.Folder), cancellationToken: Token);
        }

        return scans;
    }

    public async ValueTask DisposeAsync()
    {
        await Workspace.DisposeAsync();
        _root.Delete(recursive: true);
    }
}
