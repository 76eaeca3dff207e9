using System.Runtime.CompilerServices;

namespace HealthData.Dicom.Tests.Store;

/// <summary>A source that goes wrong midway breaks the request off, surfaces its own failure and leaves nothing
/// half.</summary>
public sealed class BreakOffTests
{
    public static TheoryData<bool, bool> Modes() =>
        new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task A_failing_stream_surfaces_its_own_exception_and_is_not_tried_again(
        bool singlePart, bool overwrite)
    {
        await using var lab = await Lab.StartAsync();
        var failure = new InvalidDataException("the source's own");
        var source = new OneWayStream(new MemoryStream(Large()[..500_000]), atEnd: () => throw failure);

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => lab.Client.StoreAsync(
            InstanceContent.FromStream(source), Options(singlePart, overwrite), Lab.Token));

        Assert.Same(failure, thrown);
        await AssertNothingIsStored(lab);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task A_failing_stream_of_another_service_is_not_tried_again(bool singlePart, bool overwrite)
    {
        await using var lab = await Lab.StartAsync();
        var failure = HealthDataModelFactory.HealthDataRequestFailedException(0, HealthDataErrorCode.ConnectionLost);
        var source = new OneWayStream(new MemoryStream(Large()[..600]), atEnd: () => throw failure);

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => lab.Client.StoreAsync(
            InstanceContent.FromStream(source), Options(singlePart, overwrite), Lab.Token));

        Assert.Same(failure, thrown);
        await AssertNothingIsStored(lab);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task A_stream_longer_than_it_said_is_an_error(bool singlePart, bool overwrite)
    {
        await using var lab = await Lab.StartAsync();
        var bytes = Large();

        await Assert.ThrowsAnyAsync<IOException>(() => lab.Client.StoreAsync(
            InstanceContent.FromStream(
                new LyingStream(bytes, bytes.Length - 10)), Options(singlePart, overwrite), Lab.Token));

        await AssertNothingIsStored(lab);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task A_stream_shorter_than_it_said_is_an_error(bool singlePart, bool overwrite)
    {
        await using var lab = await Lab.StartAsync();
        var bytes = Large();

        await Assert.ThrowsAnyAsync<IOException>(() => lab.Client.StoreAsync(
            InstanceContent.FromStream(
                new LyingStream(bytes, bytes.Length + 10)), Options(singlePart, overwrite), Lab.Token));

        await AssertNothingIsStored(lab);
    }

    [Fact]
    public async Task A_file_that_grew_is_an_error()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        var path = folder.Write("growing.dcm", Large());
        var content = InstanceContent.FromFile(path);
        await File.AppendAllTextAsync(path, "more", Lab.Token);

        await Assert.ThrowsAnyAsync<IOException>(() => lab.Client.StoreAsync(content, null, Lab.Token));

        await AssertNothingIsStored(lab);
    }

    [Fact]
    public async Task A_file_that_grew_fails_alone_and_the_others_are_sent_again()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        string[] paths = [.. Enumerable.Range(0, 3).Select(index => folder.Write($"{index}.dcm", Large()))];
        var contents = paths.Select(InstanceContent.FromFile).ToArray();
        await File.AppendAllTextAsync(paths[1], "more", Lab.Token);

        StoreResult result = await lab.Client.StoreAsync(contents, null, Lab.Token);

        Assert.Equal(
            [StoreStatus.Stored, StoreStatus.Failed, StoreStatus.Stored],
            result.Outcomes.Select(outcome => outcome.Status));
        Assert.Equal(paths, result.Outcomes.Select(outcome => outcome.Source));
        Assert.Contains("changed", result.Outcomes[1].Advice, StringComparison.Ordinal);
        Assert.Equal(2, lab.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task A_null_amid_a_sequence_breaks_the_request_off()
    {
        await using var lab = await Lab.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => lab.Client.StoreAsync(
            Contents.Sequence(InstanceContent.FromBytes(Large()), null!), null, Lab.Token));

        await AssertNothingIsStored(lab);
    }

    [Fact]
    public async Task A_failing_sequence_surfaces_its_own_exception_and_is_disposed_of()
    {
        await using var lab = await Lab.StartAsync();
        var failure = new InvalidDataException("the sequence's own");
        var disposed = false;

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => lab.Client.StoreAsync(Sequence(), null, Lab.Token));

        Assert.Same(failure, thrown);
        Assert.True(disposed);
        await AssertNothingIsStored(lab);

        async IAsyncEnumerable<InstanceContent> Sequence(
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                yield return InstanceContent.FromBytes(Large());
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                throw failure;
            }
            finally
            {
                disposed = true;
            }
        }
    }

    [Fact]
    public async Task A_source_canceled_by_its_own_token_surfaces_that()
    {
        await using var lab = await Lab.StartAsync();
        using var own = new CancellationTokenSource();
        await own.CancelAsync();
        var failure = new OperationCanceledException(own.Token);
        var source = new OneWayStream(new MemoryStream(Large()[..500_000]), atEnd: () => throw failure);

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => lab.Client.StoreAsync(InstanceContent.FromStream(source), null, Lab.Token));

        Assert.Equal(own.Token, thrown.CancellationToken);
        await AssertNothingIsStored(lab);
    }

    private static byte[] Large() => new TestFile().Pixels(new byte[1_000_000]).ToBytes();

    private static StoreOptions Options(bool singlePart, bool overwrite) =>
        new() { SinglePart = singlePart, ReplaceExisting = overwrite };

    private static async Task AssertNothingIsStored(Lab lab)
    {
        await lab.Workspace.WaitForOpenConnectionsAsync(0, Lab.Token);
        Assert.InRange(lab.Workspace.Requests.Total, 0, 1);
        Assert.All(lab.Workspace.Requests, request => Assert.False(request.BodyComplete));
        Assert.Equal(0, lab.Workspace.Dicom.Count);
        Assert.NotNull(await lab.StoreAsync());
    }
}
