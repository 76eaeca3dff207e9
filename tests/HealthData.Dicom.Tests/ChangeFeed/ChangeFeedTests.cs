using HealthData.Dicom.Tests.Search;

namespace HealthData.Dicom.Tests.ChangeFeed;

public sealed class ChangeFeedTests
{
    [Fact]
    public async Task Changes_tell_what_happened_and_what_is_there_now()
    {
        await using var lab = await Lab.StartAsync();
        var kept = await lab.StoreAsync();
        var gone = await lab.StoreAsync();
        await lab.Client.StoreAsync(
            InstanceContent.FromBytes(kept.ToBytes()), new StoreOptions { ReplaceExisting = true }, Lab.Token);
        await lab.Client.DeleteStudyAsync(gone.Study, Lab.Token);

        var changes = await lab.Client.GetChangesAsync(new ChangeFeedOptions { IncludeMetadata = true }, Lab.Token)
            .CollectAsync();

        Assert.Equal([1, 2, 3, 4], changes.Select(change => change.Sequence));
        Assert.Equal(
            [ChangeAction.Create, ChangeAction.Create, ChangeAction.Update, ChangeAction.Delete],
            changes.Select(change => change.Action));
        Assert.Equal(
            [ChangeState.Replaced, ChangeState.Deleted, ChangeState.Current, ChangeState.Deleted],
            changes.Select(change => change.State));
        Assert.Equal(
            (kept.Study, kept.Series, kept.Instance),
            (changes[2].StudyInstanceUid, changes[2].SeriesInstanceUid, changes[2].SopInstanceUid));
        Assert.Equal(kept.Instance, changes[2].Metadata!.GetString(Keyword.SOPInstanceUID));
        Assert.Null(changes[3].Metadata);
        Assert.Null(changes[3].PartitionName);
        Assert.True(changes[3].Timestamp >= changes[0].Timestamp);
    }

    [Fact]
    public async Task Changes_of_all_partitions_come_to_the_client_of_one()
    {
        await using var lab = await Lab.StartAsync(
            options => options.Dicom.UseDataPartitions = true, options => options.Partition = "one");
        await lab.StoreAsync();
        var other = lab.CreateClient(options => options.Partition = "two");
        await other.StoreAsync(InstanceContent.FromBytes(new TestFile().ToBytes()), null, Lab.Token);

        var changes = lab.Client.GetChanges(cancellationToken: Lab.Token).ToList();

        Assert.Equal(["one", "two"], changes.Select(change => change.PartitionName));
        Assert.All(changes, change => Assert.Null(change.Metadata));
    }

    [Fact]
    public async Task Latest_change_is_the_last_one_or_none()
    {
        await using var lab = await FeedLab.StartAsync();
        Assert.False((await lab.Client().GetLatestChangeAsync(false, Lab.Token)).HasValue);
        Assert.False(lab.Client(1).GetLatestChange(false, Lab.Token).HasValue);
        lab.Add(3);

        Assert.Equal(3, (await lab.Client().GetLatestChangeAsync(true, Lab.Token)).Value!.Sequence);
        Assert.Equal(3, lab.Client(1).GetLatestChange(false, Lab.Token).Value!.Sequence);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Pages_are_read_to_the_end_in_both_versions(int version)
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(199);
        lab.Workspace.Dicom.SkipSequenceNumbers(350);
        lab.Add(251);

        var changes = await lab.Client(version).GetChangesAsync(null, Lab.Token).CollectAsync();
        var synchronous = lab.Client(version).GetChanges(null, Lab.Token).Select(change => change.Sequence);

        var expected = Enumerable.Range(1, 199).Concat(Enumerable.Range(550, 251)).Select(number => (long)number);
        Assert.Equal(expected, changes.Select(change => change.Sequence));
        Assert.Equal(expected, synchronous);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Reading_goes_on_behind_a_page(int version)
    {
        await using var lab = await FeedLab.StartAsync();
        lab.Add(25);
        var options = new ChangeFeedOptions { PageSize = 10 };
        string? token = null;
        await foreach (var page in lab.Client(version).GetChangesAsync(options, Lab.Token).AsPages())
        {
            token = page.ContinuationToken;
            break;
        }

        List<long> rest = [];
        await foreach (var page in lab.Client(version).GetChangesAsync(null, Lab.Token).AsPages(token, 7))
        {
            Assert.InRange(page.Values.Count, 1, 7);
            rest.AddRange(page.Values.Select(change => change.Sequence));
        }

        Assert.Equal(Enumerable.Range(11, 15).Select(number => (long)number), rest);
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await lab.Client(version).GetChangesAsync().AsPages("x").CollectAsync());
    }

    [Fact]
    public async Task Window_has_its_start_and_not_its_end()
    {
        await using var lab = await FeedLab.StartAsync();
        var start = lab.Clock.GetUtcNow();
        for (var second = 0; second < 5; second++)
        {
            lab.Add(1);
            lab.Clock.Advance(TimeSpan.FromTicks(10_000_001));
        }

        var options = new ChangeFeedOptions
        {
            StartTime = (start + TimeSpan.FromTicks(10_000_001)).ToOffset(TimeSpan.FromHours(-7)),
            EndTime = start + TimeSpan.FromTicks(40_000_004),
        };
        var changes = await lab.Client().GetChangesAsync(options, Lab.Token).CollectAsync();

        Assert.Equal([2, 3, 4], changes.Select(change => change.Sequence));
        Assert.Equal(options.StartTime, changes[0].Timestamp);
    }

    [Fact]
    public async Task Change_that_appears_behind_is_no_reason_for_a_second_one()
    {
        await using var lab = await FeedLab.StartAsync(options =>
            options.Dicom.ChangeFeedDelay = number => TimeSpan.FromSeconds(number == 2 ? 5 : 0));
        lab.Add(6);
        List<long> found = [];
        await foreach (var page in lab.Client().GetChangesAsync(null, Lab.Token).AsPages(pageSizeHint: 3))
        {
            found.AddRange(page.Values.Select(change => change.Sequence));
            lab.Clock.Advance(TimeSpan.FromSeconds(5));
        }

        Assert.Equal([1, 3, 4, 5, 6], found);
    }

    [Fact]
    public void Options_that_the_service_refuses_are_refused()
    {
        var client = new DicomWebClient(new Uri("http://localhost/v2"));
        var first = new DicomWebClient(new Uri("http://localhost/v1/"));
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        Assert.Throws<ArgumentOutOfRangeException>(() => new ChangeFeedOptions { PageSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChangeFeedOptions { PageSize = 201 });
        Assert.Throws<ArgumentException>(
            () => client.GetChangesAsync(new ChangeFeedOptions { StartTime = time, EndTime = time }));
        Assert.Throws<ArgumentException>(() => first.GetChanges(new ChangeFeedOptions { StartTime = time }));
        Assert.Throws<ArgumentException>(() => first.GetChanges(new ChangeFeedOptions { EndTime = time }));
    }
}
