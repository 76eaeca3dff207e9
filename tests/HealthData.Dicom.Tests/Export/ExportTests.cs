using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.Export;

/// <summary>Exports in a workspace, to its storage.</summary>
public sealed class ExportTests
{
    private static readonly Uri Container = new("https://account.blob.core.windows.net/images");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Studies_series_and_instances_are_exported_and_what_is_not_there_is_in_the_log(bool isSync)
    {
        await using var lab = await Lab.StartAsync(workspace => workspace.Dicom.PollsBeforeCompletion = 0);
        TestFile[] files = [.. await StoreAsync(lab)];
        DicomExportItem[] items =
        [
            files[0].Study, $"{files[1].Study}/{files[1].Series}",
            new(files[2].Study, files[2].Series, files[2].Instance), "1.2.3",
        ];

        var export = isSync
            ? lab.Client.Export(WaitUntil.Completed, items, Container, null, Lab.Token)
            : await lab.Client.ExportAsync(WaitUntil.Completed, items, Container, null, Lab.Token);

        Assert.Equal((3, 1), (export.Value.Exported, export.Value.Skipped));
        Assert.All(files, file => Assert.Equal(file.ToBytes(), lab.Workspace.Dicom.FindExported(
            $"images/{export.Id}/results/{file.Study}/{file.Series}/{file.Instance}.dcm")?.ToArray()));
        var error = Assert.Single(await export.Value
            .ReadErrorsAsync(lab.Workspace.Credential, Lab.Token).CollectAsync());
        Assert.Equal(new DicomExportItem("1.2.3"), error.Item);
        Assert.Contains("cannot be found", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Timestamp);
    }

    [Fact]
    public async Task An_export_is_waited_for_by_another_client_by_its_id()
    {
        await using var lab = await Lab.StartAsync(workspace => workspace.Dicom.PollsBeforeCompletion = 3);
        var file = (await StoreAsync(lab))[0];
        var started = await lab.Client.ExportAsync(WaitUntil.Started, [file.Study], Container, null, Lab.Token);
        Assert.False(started.HasCompleted);
        var resumed = new DicomExportOperation(started.Id, lab.CreateClient());

        List<int> statuses = [];
        while (!resumed.HasCompleted)
        {
            statuses.Add((await resumed.UpdateStatusAsync(Lab.Token)).Status);
        }

        Assert.Equal([202, 202, 202, 200], statuses);
        Assert.Equal((1, 0), (resumed.Value.Exported, resumed.Value.Skipped));
        Assert.Empty(await resumed.Value.ReadErrorsAsync(lab.Workspace.Credential, Lab.Token).CollectAsync());
    }

    [Fact]
    public async Task An_operation_that_is_not_there_has_failed()
    {
        await using var lab = await Lab.StartAsync();
        var export = new DicomExportOperation("0123456789abcdef0123456789abcdef", lab.Client);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await export.UpdateStatusAsync(Lab.Token));

        Assert.Equal((404, HealthDataErrorCode.JobFailed), (failure.Status, failure.ErrorCode));
        Assert.Equal((true, false), (export.HasCompleted, export.HasValue));
    }

    [Fact]
    public async Task What_makes_no_sense_is_not_sent()
    {
        await using var lab = await Lab.StartAsync();

        await Refused("items", []);
        await Refused("items", [new DicomExportItem("..")]);
        await Refused("items", [new DicomExportItem("1.2", null, "1.3")]);
        await Refused("items", [null!]);
        await Refused("containerUri", ["1.2"], new Uri("http://account.blob.core.windows.net/images"));
        await Refused("containerUri", ["1.2"], new Uri("/images", UriKind.Relative));
        Assert.Throws<ArgumentException>(() => DicomExportItem.FromString("1/2/3/4"));
        Assert.Throws<ArgumentException>(() => DicomExportItem.FromString("1//3"));
        Assert.Equal(0, lab.Workspace.Requests.Total);

        async Task Refused(string parameter, DicomExportItem[] items, Uri? container = null)
        {
            var refusal = await Assert.ThrowsAnyAsync<ArgumentException>(() => lab.Client.ExportAsync(
                WaitUntil.Started, items, container ?? Container, null, Lab.Token));
            Assert.Equal(parameter, refusal.ParamName);
        }
    }

    private static async Task<List<TestFile>> StoreAsync(Lab lab)
    {
        List<TestFile> files = [];
        for (var number = 0; number < 3; number++)
        {
            files.Add(await lab.StoreAsync());
        }

        return files;
    }
}
