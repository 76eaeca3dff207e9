namespace HealthData.Dicom.FoDicom.Tests.Store;

/// <summary>Storing fo-dicom's objects, in every form.</summary>
public sealed class StoreTests
{
    public static TheoryData<string> Forms =>
        ["file", "data set", "files", "data sets", "file sequence", "data set sequence"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task An_instance_arrives_as_fo_dicom_writes_it(string form)
    {
        await using var lab = await Lab.StartAsync();
        var file = Samples.File(300_000);

        StoreResult result = await StoreAsync(lab.Client, form, file);

        result.EnsureComplete();
        var outcome = Assert.Single(result.Outcomes);
        Assert.Equal(file.Dataset.GetString(DicomTag.SOPInstanceUID), outcome.SopInstanceUid);
        Assert.Equal(file.Dataset.GetString(DicomTag.SOPInstanceUID), outcome.Content!.SopInstanceUid);
        using var written = new MemoryStream();
        await file.SaveAsync(written);
        Assert.Equal(written.ToArray(), lab.Stored(file.Dataset));
    }

    [Fact]
    public async Task Options_and_progress_are_those_of_the_client()
    {
        await using var lab = await Lab.StartAsync();
        var study = Uid.Generate();
        DicomFile[] files = [Samples.File(study: study), Samples.File(study: study), Samples.File(study: study)];
        List<TransferProgress> progress = [];
        List<StoreOutcome> outcomes = [];
        var options = new StoreOptions
        {
            StudyInstanceUid = study,
            ReplaceExisting = true,
            MaxRequestInstances = 2,
            Progress = new Listener<TransferProgress>(progress.Add),
            OutcomeProgress = new Listener<StoreOutcome>(outcomes.Add),
        };

        StoreResult result = await lab.Client.StoreAsync(files, options, Lab.Token);

        result.EnsureComplete();
        Assert.Equal(2, lab.Workspace.Requests.Count);
        Assert.All(lab.Workspace.Requests, request => Assert.Equal("PUT", request.Method));
        Assert.All(lab.Workspace.Requests, request => Assert.Equal("/v2/studies/" + study, request.Path));
        Assert.Equal(result.Outcomes, outcomes);
        Assert.Equal((3, 3), (progress[^1].Items, progress[^1].TotalItems));
        Assert.Equal(files.Sum(file => lab.Stored(file.Dataset).Length), progress[^1].Bytes);
    }

    [Fact]
    public async Task Request_is_cut_by_the_bytes_of_files()
    {
        await using var lab = await Lab.StartAsync();
        var options = new StoreOptions { MaxRequestBytes = 250_000 };

        StoreResult result = await lab.Client.StoreAsync(
            [Samples.File(100_000), Samples.File(100_000), Samples.File(100_000)], options, Lab.Token);

        result.EnsureComplete();
        Assert.Equal(2, lab.Workspace.Requests.Count);
    }

    [Fact]
    public async Task Outcome_tells_what_the_service_said_of_each_instance()
    {
        await using var lab = await Lab.StartAsync();
        var existing = Samples.File();
        (await lab.Client.StoreAsync(existing, null, Lab.Token)).Value.EnsureComplete();
        var unnamed = Samples.Slice().Remove(DicomTag.StudyInstanceUID);

        StoreResult result = await lab.Client.StoreAsync(
            [Samples.File(), existing, new DicomFile(unnamed)], null, Lab.Token);

        Assert.Equal(
            [(StoreStatus.Stored, null), (StoreStatus.AlreadyExists, 45070), (StoreStatus.Failed, 43264)],
            result.Outcomes.Select(outcome => (outcome.Status, outcome.ReasonCode)));
        Assert.Contains("(0020,000D)", Assert.Single(result.Outcomes[2].Issues).Text, StringComparison.Ordinal);
        Assert.Throws<HealthDataRequestFailedException>(result.EnsureComplete);
    }

    [Fact]
    public async Task Source_is_the_path_that_the_file_was_opened_from()
    {
        await using var lab = await Lab.StartAsync();
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        try
        {
            Samples.File().Save(path);

            StoreResult result = await lab.Client.StoreAsync(
                [await DicomFile.OpenAsync(path), new DicomFile(Samples.Slice())], null, Lab.Token);

            Assert.Equal([path, "content 2"], result.Outcomes.Select(outcome => outcome.Source));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Instance_is_written_again_when_the_service_was_busy()
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 503 });

        StoreResult result = await lab.Client.StoreAsync(Samples.File(), null, Lab.Token);

        result.EnsureComplete();
        Assert.Equal(2, lab.Workspace.Requests.Count);
        Assert.Single(lab.Workspace.Requests.Select(request => request.BodySha256).Distinct());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Canceled_call_ends_with_the_callers_token_and_sends_nothing(string form)
    {
        await using var lab = await Lab.StartAsync();
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => StoreAsync(lab.Client, form, Samples.File(), canceled.Token));

        Assert.Equal(canceled.Token, exception.CancellationToken);
        Assert.Equal(0, lab.Workspace.Dicom.Count);
    }

    private static Task<Response<StoreResult>> StoreAsync(
        DicomWebClient client, string form, DicomFile file, CancellationToken? cancellationToken = null)
    {
        var token = cancellationToken ?? Lab.Token;
        return form switch
        {
            "file" => client.StoreAsync(file, null, token),
            "data set" => client.StoreAsync(file.Dataset, null, token),
            "files" => client.StoreAsync([file], null, token),
            "data sets" => client.StoreAsync([file.Dataset], null, token),
            "file sequence" => client.StoreAsync(Samples.Sequence(file), null, token),
            _ => client.StoreAsync(Samples.Sequence(file.Dataset), null, token),
        };
    }
}
