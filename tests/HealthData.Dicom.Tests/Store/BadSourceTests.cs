namespace HealthData.Dicom.Tests.Store;

/// <summary>A content or a sequence that fails: what is told of it, and what comes of the others.</summary>
public sealed class BadSourceTests
{
    private const string Private = "scans/Doe-Jane.dcm";

    public static TheoryData<string> Failures => ["closed", "io", "access", "state", "support", "data"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_stream_that_cannot_be_read_fails_alone_and_tells_no_path(string failure)
    {
        await using var lab = await Lab.StartAsync();

        StoreResult result = await lab.Client.StoreAsync([Good(), Bad(failure), Good()], null, Lab.Token);

        Assert.Equal([StoreStatus.Stored, StoreStatus.Failed, StoreStatus.Stored], Statuses(result));
        Assert.DoesNotContain("Doe", result.Outcomes[1].Advice, StringComparison.Ordinal);
        Assert.Single(lab.Workspace.Requests);
    }

    [Fact]
    public async Task A_stream_that_fails_while_it_is_sent_tells_no_path()
    {
        await using var lab = await Lab.StartAsync();
        var bytes = new TestFile().Pixels(new byte[1_000_000]).ToBytes();
        var failing = new OneWayStream(
            new MemoryStream(bytes[..500_000]), atEnd: () => throw new IOException("No " + Private));

        StoreResult result = await lab.Client.StoreAsync(
            [Good(), InstanceContent.FromStream(failing), Good()], null, Lab.Token);

        Assert.Equal([StoreStatus.Stored, StoreStatus.Failed, StoreStatus.Stored], Statuses(result));
        Assert.DoesNotContain("Doe", result.Outcomes[1].Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ProblemPolicy.Throw, false)]
    [InlineData(ProblemPolicy.Continue, false)]
    [InlineData(ProblemPolicy.Throw, true)]
    [InlineData(ProblemPolicy.Continue, true)]
    public async Task A_sequence_that_fails_ends_the_store_with_its_own_exception(ProblemPolicy policy, bool ofService)
    {
        await using var lab = await Lab.StartAsync();
        Exception failure = ofService
            ? HealthDataModelFactory.HealthDataRequestFailedException(500, "Busy")
            : new IOException("the sequence's own");
        var first = new TestFile();
        var options = new StoreOptions { MaxRequestInstances = 2, OnProblem = policy };

        var thrown = await Assert.ThrowsAnyAsync<Exception>(
            () => lab.Client.StoreAsync(Sequence(), options, Lab.Token));

        Assert.Same(failure, thrown);
        Assert.Equal(first.ToBytes(), lab.Stored(first));
        Assert.Equal(2, lab.Workspace.Dicom.Count);

        async IAsyncEnumerable<InstanceContent> Sequence()
        {
            yield return InstanceContent.FromBytes(first.ToBytes());
            yield return Good();
            await Task.Yield();
            yield return Good();
            throw failure;
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a\0b")]
    public async Task A_path_that_can_be_none_is_refused_unsent(string? path)
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        var good = folder.Write("good.dcm", new TestFile().ToBytes());

        await Assert.ThrowsAsync<ArgumentException>(() => lab.Client.StoreAsync([good, path!], null, Lab.Token));

        Assert.Equal(0, lab.Workspace.TotalConnections);
    }

    private static InstanceContent Good() => InstanceContent.FromBytes(new TestFile().ToBytes());

    private static InstanceContent Bad(string failure)
    {
        if (failure == "closed")
        {
            var closed = new MemoryStream(new TestFile().ToBytes());
            var content = InstanceContent.FromStream(closed);
            closed.Dispose();
            return content;
        }

        return InstanceContent.FromStream(new OneWayStream(Stream.Null, atEnd: () => throw (failure switch
        {
            "io" => new IOException("No " + Private),
            "access" => new UnauthorizedAccessException("No " + Private),
            "state" => new InvalidOperationException("No " + Private),
            "support" => new NotSupportedException("No " + Private),
            _ => (Exception)new InvalidDataException("No " + Private),
        })));
    }

    private static IEnumerable<StoreStatus> Statuses(StoreResult result) =>
        result.Outcomes.Select(outcome => outcome.Status);
}
