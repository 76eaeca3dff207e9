namespace HealthData.Dicom.Tests.Store;

/// <summary>When a store transaction is sent again, and what is sent then.</summary>
public sealed class StoreRetryTests
{
    private static readonly StoreOptions Upsert = new() { ReplaceExisting = true };

    [Theory]
    [InlineData(429, false)]
    [InlineData(503, false)]
    [InlineData(503, true)]
    [InlineData(500, true)]
    [InlineData(408, true)]
    [InlineData(504, true)]
    public async Task A_refusal_is_tried_again_with_the_same_bytes(int status, bool overwrite)
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        lab.Workspace.Faults.Add(FakeFault.Respond(status, times: 2));
        var files = Enumerable.Range(0, 5).Select(_ => new TestFile().Pixels(new byte[200_000])).ToArray();
        string[] kinds = [Contents.File, Contents.Seekable, Contents.Positioned, Contents.Bytes, Contents.Binary];

        var answer = await lab.Client.StoreAsync(
            files.Select((file, index) => Contents.Make(kinds[index], file.ToBytes(), folder)),
            overwrite ? Upsert : null,
            Lab.Token);

        Assert.True(answer.Value.IsComplete);
        Assert.Equal(5, answer.Value.SentCount);
        Assert.Equal(3, lab.Workspace.Requests.Total);
        var refused = lab.Workspace.Requests.Take(2).ToArray();
        Assert.NotNull(refused[0].BodySha256);
        Assert.Equal(refused[0].BodySha256, refused[1].BodySha256);
        Assert.All(files, file => Assert.Equal(file.ToBytes(), lab.Stored(file)));
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(408, false)]
    [InlineData(502, false)]
    [InlineData(504, false)]
    [InlineData(400, true)]
    [InlineData(409, true)]
    public async Task What_may_have_been_acted_on_is_not_tried_again(int status, bool overwrite)
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(status));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => lab.Client.StoreAsync(
            InstanceContent.FromBytes(new TestFile().ToBytes()), overwrite ? Upsert : null, Lab.Token));

        Assert.Equal((status, 1), (exception.Status, exception.Attempts));
        Assert.Equal(1, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Content_that_cannot_be_read_again_is_never_sent_again(bool overwrite)
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(503));
        var source = new OneWayStream(new MemoryStream(new TestFile().ToBytes()));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => lab.Client.StoreAsync(InstanceContent.FromStream(source), overwrite ? Upsert : null, Lab.Token));

        Assert.Equal((503, 1), (exception.Status, exception.Attempts));
        Assert.Equal(1, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_a_connection_any_content_is_tried_again_since_nothing_was_read(bool sequence)
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Refuse(times: 2));
        var file = new TestFile();
        var content = InstanceContent.FromStream(new OneWayStream(new MemoryStream(file.ToBytes())));

        var answer = sequence
            ? await lab.Client.StoreAsync(Contents.Sequence(content), null, Lab.Token)
            : await lab.Client.StoreAsync(content, null, Lab.Token);

        Assert.True(answer.Value.IsComplete);
        Assert.Equal(file.ToBytes(), lab.Stored(file));
    }

    [Fact]
    public async Task An_instance_stored_by_the_first_attempt_reads_as_stored()
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(new FakeFault { Status = 503, Moment = FakeFaultMoment.AfterActing });
        var file = new TestFile();

        var answer = await lab.Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Lab.Token);

        var outcome = Assert.Single(answer.Value.Outcomes);
        Assert.Equal((StoreStatus.Stored, 45070), (outcome.Status, outcome.ReasonCode));
        Assert.True(answer.Value.IsComplete);
        Assert.Equal((2, 1), (lab.Workspace.Requests.Total, lab.Workspace.Dicom.Count));
    }

    [Fact]
    public async Task A_renewed_token_is_no_retry_so_that_an_instance_there_before_reads_as_that()
    {
        await using var lab = await Lab.StartAsync();
        var file = await lab.StoreAsync();
        lab.Workspace.Credential.RequireClaims("""{"access_token":{"nbf":{"essential":true,"value":"1"}}}""");

        var answer = await lab.Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), null, Lab.Token);

        Assert.Equal(StoreStatus.AlreadyExists, Assert.Single(answer.Value.Outcomes).Status);
        Assert.Equal(3, lab.Workspace.Requests.Total);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task A_connection_that_breaks_after_the_body_is_an_error_unless_upserting(bool overwrite, int requests)
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(new FakeFault { Connection = FakeConnectionFault.Reset });
        var content = InstanceContent.FromBytes(new TestFile().ToBytes());

        var exception = await Record.ExceptionAsync(
            () => lab.Client.StoreAsync(content, overwrite ? Upsert : null, Lab.Token));

        Assert.Equal(requests, lab.Workspace.Requests.Total);
        Assert.Equal(overwrite, exception is null);
        if (!overwrite)
        {
            var failure = Assert.IsType<HealthDataRequestFailedException>(exception);
            Assert.Contains(failure.ErrorCode, (
                string[])[HealthDataErrorCode.ConnectionLost, HealthDataErrorCode.ResponseTruncated]);
        }
    }

    [Fact]
    public async Task Progress_does_not_go_back_with_a_retry()
    {
        await using var lab = await Lab.StartAsync();
        lab.Workspace.Faults.Add(FakeFault.Respond(503));
        var bytes = new TestFile().Pixels(new byte[300_000]).ToBytes();
        var progress = new Recorder();

        await lab.Client.StoreAsync(
            InstanceContent.FromBytes(bytes), new StoreOptions { Progress = progress }, Lab.Token);

        Assert.Equal(progress.Reports.OrderBy(report => report.Bytes).ThenBy(report => report.Items), progress.Reports);
        Assert.Equal(new TransferProgress(bytes.Length, 1, bytes.Length, 1), progress.Reports[^1]);
    }
}
