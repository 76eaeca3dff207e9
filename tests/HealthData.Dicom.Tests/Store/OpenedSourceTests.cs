using HealthData.Testing;

namespace HealthData.Dicom.Tests.Store;

/// <summary>Contents that are opened when their turn comes.</summary>
public sealed class OpenedSourceTests
{
    [Fact]
    public async Task A_content_is_opened_to_look_at_it_and_for_each_attempt_and_closed_each_time()
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Status = 503 });
        var file = new TestFile();
        List<MemoryStream> opened = [];
        var content = InstanceContent.FromStream(
            _ =>
            {
                opened.Add(new MemoryStream(file.ToBytes()));
                return Task.FromResult<Stream>(opened[^1]);
            },
            "archive/1");
        Assert.Null(content.Length);

        StoreResult result = await lab.Client.StoreAsync(content, null, Lab.Token);

        result.EnsureComplete();
        Assert.Equal(file.ToBytes(), lab.Stored(file));
        Assert.Equal("archive/1", result.Outcomes[0].Source);
        Assert.Equal(file.ToBytes().Length, content.Length);
        Assert.Equal(2, lab.Workspace.Requests.Count);
        Assert.All(opened, stream => Assert.False(stream.CanRead));
    }

    [Fact]
    public async Task A_content_that_can_not_be_made_fails_alone_with_the_reason_in_its_outcome()
    {
        await using var lab = await Lab.StartAsync();
        var bad = InstanceContent.FromStream(_ => throw new DicomFormatException("It has no pixels."));

        StoreResult result = await lab.Client.StoreAsync([Good(), bad, Good()], null, Lab.Token);

        Assert.Equal(
            [StoreStatus.Stored, StoreStatus.Failed, StoreStatus.Stored],
            result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal("It has no pixels.", result.Outcomes[1].Advice);
        Assert.Equal(2, lab.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task A_content_that_can_not_be_made_the_second_time_fails_alone()
    {
        await using var lab = await Lab.StartAsync();
        var bytes = new TestFile().ToBytes();
        var turns = 0;
        var bad = InstanceContent.FromStream(
            _ => turns++ == 0
                ? Task.FromResult<Stream>(new MemoryStream(bytes))
                : throw new DicomFormatException("No"));

        StoreResult result = await lab.Client.StoreAsync([Good(), bad, Good()], null, Lab.Token);

        Assert.Equal(
            [StoreStatus.Stored, StoreStatus.Failed, StoreStatus.Stored],
            result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal("No", result.Outcomes[1].Advice);
    }

    [Fact]
    public async Task A_single_content_that_can_not_be_made_is_an_exception_and_nothing_is_sent()
    {
        await using var lab = await Lab.StartAsync();
        var failure = new DicomFormatException("It has no pixels.");

        var thrown = await Assert.ThrowsAsync<DicomFormatException>(
            () => lab.Client.StoreAsync(InstanceContent.FromStream(_ => throw failure), null, Lab.Token));

        Assert.Same(failure, thrown);
        Assert.Empty(lab.Workspace.Requests);
    }

    private static InstanceContent Good() => InstanceContent.FromBytes(new TestFile().ToBytes());
}
