namespace HealthData.Dicom.FoDicom.Tests.Support;

/// <summary>A fake workspace with a client, whose retries do not wait.</summary>
internal sealed class Lab : IAsyncDisposable
{
    private Lab(FakeWorkspace workspace)
    {
        Workspace = workspace;
        Client = workspace.CreateDicomClient(options => options.Retry.Delay = TimeSpan.FromMilliseconds(1));
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public FakeWorkspace Workspace { get; }

    public DicomWebClient Client { get; }

    public static async Task<Lab> StartAsync(Action<FakeDicomOptions>? configure = null)
    {
        var options = new FakeWorkspaceOptions();
        configure?.Invoke(options.Dicom);
        return new Lab(await FakeWorkspace.StartAsync(options, Token));
    }

    /// <summary>What the service has stored of an instance.</summary>
    public byte[] Stored(DicomDataset dataset)
    {
        using var content = Workspace.Dicom.OpenRead(
            dataset.GetString(DicomTag.StudyInstanceUID),
            dataset.GetString(DicomTag.SeriesInstanceUID),
            dataset.GetString(DicomTag.SOPInstanceUID));
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public ValueTask DisposeAsync() => Workspace.DisposeAsync();
}
