namespace HealthData.Dicom.Tests.Transfers;

/// <summary>A fake service, files to transfer, and a journal.</summary>
internal sealed class TransferLab : IAsyncDisposable
{
    private readonly TempFolder _folder = new();

    private TransferLab(Lab lab) => Lab = lab;

    public Lab Lab { get; }

    public FakeWorkspace Workspace => Lab.Workspace;

    public string Scans => _folder.At("scans");

    public string Target => _folder.At("target");

    public string Journal => _folder.At("journal");

    public string Manifest => _folder.At("manifest.jsonl");

    public DicomTransferOptions Options { get; } = new() { MaxRequestInstances = 5, Parallel = 2 };

    public static async Task<TransferLab> StartAsync(
        Action<DicomWebClientOptions>? client = null, Action<FakeWorkspaceOptions>? workspace = null)
    {
        var lab = new TransferLab(await Lab.StartAsync(
            options =>
            {
                options.UseHttps = false;
                workspace?.Invoke(options);
            },
            client));
        Directory.CreateDirectory(lab.Scans);
        return lab;
    }

    public DicomTransfer Create(Action<DicomTransferOptions>? configure = null)
    {
        configure?.Invoke(Options);
        return new DicomTransfer(Lab.Client, Journal, Options);
    }

    /// <summary>Writes instances of one study.</summary>
    public IReadOnlyList<TestFile> Write(int count, string study = "1.2.840.1", int series = 2)
    {
        List<TestFile> files = [];
        for (var number = 0; number < count; number++)
        {
            var file = new TestFile(study, $"{study}.{number % series}", $"{study}.9.{number}").Pixels(new byte[2000]);
            Write($"{study}-{number:D4}.dcm", file.ToBytes());
            files.Add(file);
        }

        return files;
    }

    public string Write(string name, byte[] bytes) => _folder.Write(Path.Combine("scans", name), bytes);

    public string At(string name) => _folder.At(name);

    public Task<List<StoreOutcome>> UploadAsync(DicomTransfer? transfer = null) =>
        TakeAsync((transfer ?? Create()).UploadAsync(InstanceContent.FromFolder(Scans), Lab.Token));

    public Task<List<DownloadOutcome>> DownloadAsync(params string[] studies) =>
        TakeAsync(Create().DownloadAsync(studies, Target, Lab.Token));

    public static async Task<List<T>> TakeAsync<T>(IAsyncEnumerable<T> outcomes)
    {
        List<T> all = [];
        await foreach (var outcome in outcomes)
        {
            all.Add(outcome);
        }

        return all;
    }

    /// <summary>How many requests of a method came.</summary>
    public int Requests(string method) => Workspace.Requests.Count(request => request.Method == method);

    public async ValueTask DisposeAsync()
    {
        await Lab.DisposeAsync();
        _folder.Dispose();
    }
}
