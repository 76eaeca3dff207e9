namespace HealthData.FirstLines.Tests;

/// <summary>The first lines that a user types for DICOM.</summary>
public sealed class DicomTests
{
    [Fact]
    public async Task Folder_is_stored()
    {
        await using var scans = await Scans.StartAsync();
        var dicom = scans.Workspace.CreateDicomClient();
        var last = default(TransferProgress);
        var progress = new Report(value => last = value);
        List<string> lines = [];

        var options = new StoreOptions { Progress = progress };
        StoreResult stored = await dicom.StoreAsync(InstanceContent.FromFolder(scans.Folder), options, Scans.Token);
        foreach (StoreOutcome outcome in stored.Outcomes.Where(outcome => !outcome.Succeeded))
        {
            lines.Add($"{outcome.Source}: {outcome.Status}. {outcome.Advice}");
        }

        Assert.StartsWith(
            $"{Path.Combine(scans.Folder, "notes.txt")}: NotDicom.", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal(3, scans.Workspace.Dicom.Count);
        Assert.Equal(last.TotalItems, last.Items);
        stored.EnsureComplete();
    }

    [Fact]
    public async Task Archive_is_moved()
    {
        await using var scans = await Scans.StartAsync();
        var dicom = scans.Workspace.CreateDicomClient();
        Dictionary<StoreStatus, int> counts = [];
        for (var run = 0; run < 2; run++)
        {
            counts.Clear();
            var transfer = new DicomTransfer(dicom, scans.Folder + ".journal");
            await foreach (StoreOutcome outcome in transfer.UploadAsync(
                InstanceContent.FromFolder(scans.Folder), Scans.Token))
            {
                counts[outcome.Status] = counts.GetValueOrDefault(outcome.Status) + 1;
            }

            await transfer.WriteManifestAsync(scans.Folder + ".jsonl", Scans.Token);
        }

        Assert.Equal((3, 1), (counts[StoreStatus.Stored], counts[StoreStatus.NotDicom]));
        Assert.Equal(4, File.ReadLines(scans.Folder + ".jsonl").Count());
        Assert.Single(scans.Workspace.Requests);
    }

    [Fact]
    public async Task Paths_and_streams_are_stored()
    {
        await using var scans = await Scans.StartAsync();
        var dicom = scans.Workspace.CreateDicomClient();

        StoreResult paths = await dicom.StoreAsync(
            Directory.EnumerateFiles(scans.Folder, "*.dcm"), cancellationToken: Scans.Token);
        Assert.True(paths.IsComplete);

        await using var stream = File.OpenRead(Path.Combine(scans.Folder, "1.dcm"));
        StoreResult again = await dicom.StoreAsync(stream, new StoreOptions { ReplaceExisting = true }, Scans.Token);
        Assert.True(again.IsComplete);
    }

    [Fact]
    public async Task Study_is_saved()
    {
        await using var scans = await Scans.StartAsync(isStored: true);
        var dicom = scans.Workspace.CreateDicomClient();
        var studyUid = scans.Series[0].StudyInstanceUid;

        RetrievedInstances study = await dicom.RetrieveStudyAsync(studyUid, cancellationToken: Scans.Token);
        SaveResult saved = await study.SaveAsync(
            scans.Downloads, new SaveOptions { ExistingFile = ExistingFile.Keep }, Scans.Token);
        foreach (ItemProblem problem in saved.Problems)
        {
            Assert.Fail($"{problem.Location}: {problem.Message}");
        }

        Assert.Equal(3, saved.Files.Count);
        Assert.All(saved.Files, file => Assert.Equal(file.Length, new FileInfo(file.Path).Length));
    }

    [Fact]
    public async Task Frames_are_copied()
    {
        await using var scans = await Scans.StartAsync(isStored: true);
        var dicom = scans.Workspace.CreateDicomClient();
        var slice = scans.Series[0];
        using var destination = new MemoryStream();

        await using RetrievedFrames frames = await dicom.RetrieveFramesAsync(
            slice.StudyInstanceUid, slice.SeriesInstanceUid, slice.SopInstanceUid, [1], cancellationToken: Scans.Token);
        await foreach (RetrievedFrame frame in frames)
        {
            await frame.Content.CopyToAsync(destination, Scans.Token);
        }

        Assert.Equal(16 * 16 * 2, destination.Length);
    }

    [Fact]
    public async Task Search_goes_page_by_page()
    {
        await using var scans = await Scans.StartAsync(isStored: true);
        var dicom = scans.Workspace.CreateDicomClient();
        var instances = 0;
        string? token = null;

        var query = new InstanceQuery { StudyInstanceUid = scans.Series[0].StudyInstanceUid, PageSize = 2 };
        await foreach (Page<InstanceResult> page in dicom.SearchInstancesAsync(
            query, cancellationToken: Scans.Token).AsPages(token))
        {
            instances += page.Values.Count;
            token = page.ContinuationToken;
        }

        Assert.Equal((3, null), (instances, token));
    }

    [Fact]
    public async Task Metadata_comes_unless_it_is_unchanged()
    {
        await using var scans = await Scans.StartAsync(isStored: true);
        var dicom = scans.Workspace.CreateDicomClient();
        var studyUid = scans.Series[0].StudyInstanceUid;
        ETag? lastSeen = null;
        List<int?> rows = [];
        for (var time = 0; time < 2; time++)
        {
            await using RetrievedMetadata metadata = await dicom.RetrieveStudyMetadataAsync(
                studyUid, new MetadataOptions { IfNoneMatch = lastSeen }, Scans.Token);
            if (!metadata.IsUnchanged)
            {
                await foreach (AttributeSet attributes in metadata)
                {
                    rows.Add(attributes.GetInt32(Keyword.Rows));
                }
            }

            lastSeen = metadata.ETag;
        }

        Assert.Equal([16, 16, 16], rows);
    }

    [Fact]
    public async Task Export_is_waited_for_in_another_process()
    {
        await using var scans = await Scans.StartAsync(isStored: true);
        var dicom = scans.Workspace.CreateDicomClient();
        var (studyUid, seriesUid) = (scans.Series[0].StudyInstanceUid, scans.Series[0].SeriesInstanceUid);
        var containerUri = new Uri("https://contoso.blob.core.windows.net/images");

        var export = await dicom.ExportAsync(
            WaitUntil.Started, [studyUid, $"{studyUid}/{seriesUid}"], containerUri, cancellationToken: Scans.Token);
        export = new DicomExportOperation(export.Id, dicom);
        DicomExportResult result = await export.WaitForCompletionAsync(Scans.Token);

        Assert.Equal((6, 0), (result.Exported, result.Skipped));
    }

    private sealed class Report(Action<TransferProgress> report) : IProgress<TransferProgress>
    {
        void IProgress<TransferProgress>.Report(TransferProgress value) => report(value);
    }
}
