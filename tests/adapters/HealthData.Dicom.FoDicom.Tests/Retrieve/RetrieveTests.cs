using FellowOakDicom.IO.Buffer;

namespace HealthData.Dicom.FoDicom.Tests.Retrieve;

/// <summary>Retrieving fo-dicom's files.</summary>
public sealed class RetrieveTests
{
    private const int Large = 300_000;

    [Fact]
    public async Task Study_comes_as_files_that_stay_readable_with_large_values_left_on_demand()
    {
        await using var lab = await Lab.StartAsync();
        var study = Uid.Generate();
        DicomFile[] sent = [Samples.File(Large, study), Samples.File(512, study), Samples.File(Large + 32, study)];
        (await lab.Client.StoreAsync(sent, null, Lab.Token)).Value.EnsureComplete();

        List<DicomFile> files = [];
        RetrievedDicomFiles retrieved = await lab.Client.RetrieveStudyFilesAsync(study, null, Lab.Token);
        await foreach (var file in retrieved.WithCancellation(Lab.Token))
        {
            files.Add(file);
        }

        Assert.False(retrieved.IsPartial);
        Assert.Empty(retrieved.Problems);
        Assert.Equal(
            sent.Select(file => string.Join('\n', Elements.Of(file.Dataset))).Order(StringComparer.Ordinal),
            files.Select(file => string.Join('\n', Elements.Of(file.Dataset))).Order(StringComparer.Ordinal));
        Assert.Equal(2, files.Count(file => PixelsOf(file) is { IsMemory: false }));
    }

    [Fact]
    public async Task Series_and_instance_come_as_files()
    {
        await using var lab = await Lab.StartAsync();
        var sent = Samples.File(Large);
        (await lab.Client.StoreAsync(sent, null, Lab.Token)).Value.EnsureComplete();
        var (study, series, instance) = UidsOf(sent);

        RetrievedDicomFiles retrieved = await lab.Client.RetrieveSeriesFilesAsync(study, series, null, Lab.Token);
        List<DicomFile> files = [];
        await foreach (var file in retrieved.WithCancellation(Lab.Token))
        {
            files.Add(file);
        }

        var response = await lab.Client.RetrieveInstanceFileAsync(study, series, instance, null, Lab.Token);

        Assert.Equal(Elements.Of(sent.Dataset), Elements.Of(Assert.Single(files).Dataset));
        Assert.Equal(Elements.Of(sent.Dataset), Elements.Of(response.Value.Dataset));
        Assert.Equal(200, response.GetRawResponse().Status);
    }

    [Fact]
    public async Task File_that_came_is_stored_again_the_same()
    {
        await using var lab = await Lab.StartAsync();
        var sent = Samples.File(Large);
        (await lab.Client.StoreAsync(sent, null, Lab.Token)).Value.EnsureComplete();
        var (study, series, instance) = UidsOf(sent);
        var stored = lab.Stored(sent.Dataset);

        DicomFile file = await lab.Client.RetrieveInstanceFileAsync(study, series, instance, null, Lab.Token);
        var replacing = new StoreOptions { ReplaceExisting = true };
        (await lab.Client.StoreAsync(file, replacing, Lab.Token)).Value.EnsureComplete();

        Assert.Equal(stored, lab.Stored(sent.Dataset));
    }

    [Fact]
    public async Task What_is_not_there_is_the_failure_of_the_client()
    {
        await using var lab = await Lab.StartAsync();

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.RetrieveInstanceFileAsync("1.2", "1.3", "1.4", null, Lab.Token));

        Assert.Equal(404, failure.Status);
    }

    [Theory]
    [InlineData(ProblemPolicy.Throw)]
    [InlineData(ProblemPolicy.Continue)]
    public async Task Response_that_is_cut_is_never_taken_for_a_whole_study(ProblemPolicy policy)
    {
        await using var lab = await Lab.StartAsync();
        var study = Uid.Generate();
        DicomFile[] sent = [Samples.File(Large, study), Samples.File(Large, study)];
        (await lab.Client.StoreAsync(sent, null, Lab.Token)).Value.EnsureComplete();
        lab.Workspace.Faults.Add(new FakeFault
        {
            Operation = FakeOperation.DicomRetrieve,
            Connection = FakeConnectionFault.Close,
            AfterBodyBytes = Large + 100_000,
        });

        var count = 0;
        RetrievedDicomFiles files = await lab.Client.RetrieveStudyFilesAsync(
            study, new RetrieveOptions { OnProblem = policy }, Lab.Token);
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
        {
            await foreach (var file in files.WithCancellation(Lab.Token))
            {
                count++;
            }
        });

        Assert.Equal(1, count);
    }

    [Fact]
    public async Task Cancellation_ends_the_transfer_of_an_instance()
    {
        using var source = new CancellationTokenSource();
        var instance = DicomModelFactory.RetrievedInstance(new HangingStream(source));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => instance.ToDicomFileAsync(source.Token));
    }

    [Fact]
    public async Task Cancellation_ends_the_transfer_of_a_study()
    {
        using var source = new CancellationTokenSource();
        var client = new OneStudy(DicomModelFactory.RetrievedInstances([new HangingStream(source)]));
        RetrievedDicomFiles files = await client.RetrieveStudyFilesAsync("1.2", null, Lab.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var file in files.WithCancellation(source.Token))
            {
                Assert.Fail("Nothing has come.");
            }
        });
    }

    private static IByteBuffer PixelsOf(DicomFile file) =>
        file.Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData).Buffer;

    private static (string Study, string Series, string Instance) UidsOf(DicomFile file) => (
        file.Dataset.GetString(DicomTag.StudyInstanceUID),
        file.Dataset.GetString(DicomTag.SeriesInstanceUID),
        file.Dataset.GetString(DicomTag.SOPInstanceUID));
}
