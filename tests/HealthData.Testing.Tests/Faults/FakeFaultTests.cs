using System.Diagnostics;
using System.Net.Sockets;

namespace HealthData.Testing.Tests.Faults;

public sealed class FakeFaultTests
{
    private const string AnyDicom = "application/dicom; transfer-syntax=*";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_status_headers_reason_and_body_can_be_answered_so_many_times()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var fault = workspace.Faults.Add(new FakeFault
        {
            Status = 503,
            ReasonPhrase = "Gone fishing",
            Headers = new Dictionary<string, string> { ["Retry-After"] = "7", ["Content-Type"] = "text/html" },
            Body = "<p>"u8.ToArray(),
            Times = 2,
        });
        using var one = await client.DeleteAsync("/studies/1.2");
        using var two = await client.DeleteAsync("/studies/1.2");
        using var three = await client.DeleteAsync("/studies/1.2");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, one.StatusCode);
        Assert.Equal("Gone fishing", one.ReasonPhrase);
        Assert.Equal("7", one.Headers.GetValues("Retry-After").Single());
        Assert.Equal("text/html", one.Content.Headers.ContentType?.MediaType);
        Assert.Equal("<p>", await one.Content.ReadAsStringAsync(Token));
        Assert.Equal([503, 503, 404], [(int)one.StatusCode, (int)two.StatusCode, (int)three.StatusCode]);
        Assert.Equal(2, fault.Hits);
    }

    [Theory]
    [InlineData(FakeFaultMoment.BeforeActing, 0)]
    [InlineData(FakeFaultMoment.AfterActing, 1)]
    public async Task A_fault_strikes_before_or_after_the_workspace_acted(FakeFaultMoment moment, int stored)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        workspace.Faults.Add(new FakeFault { Operation = FakeOperation.DicomStore, Moment = moment, Status = 500 });

        using var response = await client.StoreAsync(new TestFile());

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync(Token));
        Assert.Equal(stored, workspace.Dicom.Count);
        Assert.True(workspace.Requests.Single().BodyComplete);
    }

    [Fact]
    public async Task A_fault_hits_what_it_matches_and_skips_what_it_is_told_to()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        workspace.Faults.Add(new FakeFault { Method = "DELETE", PathContains = "/7.", Skip = 1, Status = 429 });

        using var other = await client.DeleteAsync("/studies/1.2");
        using var skipped = await client.DeleteAsync("/studies/7.1");
        using var hit = await client.DeleteAsync("/studies/7.2");

        Assert.Equal([404, 404, 429], [(int)other.StatusCode, (int)skipped.StatusCode, (int)hit.StatusCode]);
    }

    [Fact]
    public async Task A_fault_can_take_its_time()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        workspace.Faults.Add(new FakeFault { Delay = TimeSpan.FromMilliseconds(120) });
        var clock = Stopwatch.StartNew();

        using var response = await client.DeleteAsync("/studies/1.2");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.True(clock.ElapsedMilliseconds >= 110);
    }

    [Fact]
    public async Task A_delay_leaves_the_request_as_it_is()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        workspace.Faults.Add(new FakeFault { Delay = TimeSpan.FromMilliseconds(1) });

        using var response = await client.StoreAsync(new TestFile());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1, workspace.Dicom.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_connection_can_be_cut_before_the_status_line(bool reset)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        workspace.Faults.Add(FakeFault.Cut(-1, reset));

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => client.StoreAsync(new TestFile()));

        Assert.Equal(reset, IsReset(error));
        Assert.Equal(1, workspace.Dicom.Count);
        Assert.Equal(0, workspace.Requests.Single().Status);
        await workspace.WaitForOpenConnectionsAsync(0, Token);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(100_000, false)]
    [InlineData(100_000, true)]
    public async Task A_connection_can_be_cut_after_any_byte_of_the_body(long bytes, bool reset)
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile().Pixels(new byte[300_000]);
        using var stored = await client.StoreAsync(file);
        workspace.Faults.Add(FakeFault.Cut(bytes, reset));

        using var response = await client.SendAsync(
            HttpMethod.Get,
            $"/studies/{file.Study}/series/{file.Series}/instances/{file.Instance}",
            null,
            AnyDicom,
            HttpCompletionOption.ResponseHeadersRead);
        using var received = new MemoryStream();
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.CopyToAsync(received, Token));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(bytes, received.Length);
        Assert.Equal(file.ToBytes()[..(int)bytes], received.ToArray());
        Assert.Equal(reset, IsReset(error));
        await workspace.WaitForOpenConnectionsAsync(0, Token);
    }

    [Fact]
    public async Task An_answer_can_be_cut_over_https_without_a_wait()
    {
        var options = new FakeWorkspaceOptions { TimeProvider = new StoppedTime() };
        await using var workspace = await FakeWorkspace.StartAsync(options, Token);
        using var client = new RawClient(workspace);
        client.Authorization = await client.TokenAsync();
        var file = new TestFile().Pixels(new byte[300_000]);
        using var stored = await client.StoreAsync(file);
        workspace.Faults.Add(FakeFault.Cut(1000));

        using var response = await client.SendAsync(
            HttpMethod.Get,
            $"/studies/{file.Study}",
            null,
            "*/*",
            HttpCompletionOption.ResponseHeadersRead);
        using var received = new MemoryStream();
        await Assert.ThrowsAsync<HttpRequestException>(
            () => response.Content.CopyToAsync(received, Token).WaitAsync(TimeSpan.FromSeconds(30), Token));

        Assert.Equal(1000, received.Length);
    }

    [Fact]
    public async Task An_answer_can_stall_until_the_client_leaves()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile().Pixels(new byte[300_000]);
        using var stored = await client.StoreAsync(file);
        workspace.Faults.Add(FakeFault.Stall(500));

        using var response = await client.SendAsync(
            HttpMethod.Get,
            $"/studies/{file.Study}",
            null,
            "*/*",
            HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync(Token);
        await body.ReadExactlyAsync(new byte[500], Token);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => body.ReadExactlyAsync(new byte[1], patience.Token).AsTask());

        await workspace.WaitForOpenConnectionsAsync(0, Token);
    }

    [Fact]
    public async Task A_workspace_ends_while_an_answer_stalls()
    {
        var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        workspace.Faults.Add(FakeFault.Stall());
        var pending = client.DeleteAsync("/studies/1.2");
        while (workspace.Requests.Count == 0)
        {
            await Task.Yield();
        }

        await workspace.DisposeAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => pending);
    }

    [Fact]
    public async Task A_connection_can_be_refused_also_to_a_client_that_had_one()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        var options = new Options { Transport = workspace.Transport };
        options.Retry.MaxRetries = 0;
        var pipeline = Azure.Core.Pipeline.HttpPipelineBuilder.Build(options);
        Assert.Equal(401, await StatusAsync());
        workspace.Faults.Add(FakeFault.Refuse());

        var error = await Assert.ThrowsAnyAsync<Exception>(StatusAsync);
        var after = await StatusAsync();

        var cause = Assert.IsType<SocketException>(error.GetBaseException());
        Assert.Equal(SocketError.ConnectionRefused, cause.SocketErrorCode);
        Assert.Equal(401, after);

        async Task<int> StatusAsync()
        {
            using var message = pipeline.CreateMessage();
            message.Request.Uri.Reset(new Uri(workspace.DicomEndpoint + "/studies/1.2"));
            await pipeline.SendAsync(message, Token);
            return message.Response.Status;
        }
    }

    private static bool IsReset(Exception error) =>
        error.GetBaseException() is SocketException { SocketErrorCode: SocketError.ConnectionReset };

    private sealed class Options : ClientOptions;

    private sealed class StoppedTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
