using System.Diagnostics;
using System.Net.Sockets;

namespace HealthData.Testing.Tests.Faults;

/// <summary>Answers whose framing, pace or head is broken, as the bytes on the wire show.</summary>
public sealed class BrokenAnswerTests
{
    private const string Body = "0123456789";

    public static TheoryData<FakeFraming, int, string> Framings() => new()
    {
        { FakeFraming.LengthTooLong, 3, $"Content-Length: 13\r\n\r\n{Body}" },
        { FakeFraming.LengthTooShort, 3, $"Content-Length: 7\r\n\r\n{Body}" },
        { FakeFraming.LengthTooShort, 30, $"Content-Length: 0\r\n\r\n{Body}" },
        { FakeFraming.BrokenChunk, 1, "Transfer-Encoding: chunked\r\n\r\n5\r\n01234\r\nzz\r\n56789" },
        { FakeFraming.ChunksWithoutEnd, 1, $"Transfer-Encoding: chunked\r\n\r\na\r\n{Body}\r\n" },
        { FakeFraming.ExtraBytes, 4, $"Content-Length: 10\r\n\r\n{Body}xxxx" },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Framings))]
    public async Task An_answer_is_framed_as_the_fault_says(FakeFraming framing, int bytes, string expected)
    {
        await using var workspace = await Plain.StartAsync();
        workspace.Faults.Add(new FakeFault
        {
            Status = 200,
            Body = Encoding.ASCII.GetBytes(Body),
            Framing = framing,
            FramingBytes = bytes,
        });

        var answer = await ExchangeAsync(workspace);

        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith(expected, answer, StringComparison.Ordinal);
        Assert.Contains("x-ms-request-id: ", answer, StringComparison.Ordinal);
        Assert.Equal(200, workspace.Requests.Single().Status);
        await workspace.WaitForOpenConnectionsAsync(0, Token);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(12)]
    public async Task An_answer_is_cut_within_its_head(int bytes)
    {
        await using var workspace = await Plain.StartAsync();
        workspace.Faults.Add(FakeFault.CutHead(bytes));

        Assert.Equal("HTTP/1.1 404 Not Found"[..bytes], await ExchangeAsync(workspace));
    }

    [Fact]
    public async Task A_head_is_cut_with_a_reset()
    {
        await using var workspace = await Plain.StartAsync();
        workspace.Faults.Add(FakeFault.CutHead(5, reset: true));

        var error = await Assert.ThrowsAnyAsync<IOException>(() => ExchangeAsync(workspace));

        var cause = Assert.IsType<SocketException>(error.GetBaseException());
        Assert.Equal(SocketError.ConnectionReset, cause.SocketErrorCode);
    }

    [Fact]
    public async Task A_broken_answer_passes_through_tls()
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: Token);
        using var client = new RawClient(workspace);
        workspace.Faults.Add(
            new FakeFault { Status = 200, Body = "{}"u8.ToArray(), Framing = FakeFraming.BrokenChunk });

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => client.DeleteAsync("/studies/1.2"));
        using var after = await client.DeleteAsync("/studies/1.2");

        var cause = Assert.IsType<HttpIOException>(error.InnerException);
        Assert.Equal(HttpRequestError.InvalidResponse, cause.HttpRequestError);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task An_answer_without_a_body_gets_no_length_that_it_may_not_have()
    {
        await using var workspace = await Plain.StartAsync();
        workspace.Faults.Add(new FakeFault { Status = 204, Framing = FakeFraming.ExtraBytes });

        Assert.EndsWith("\r\n\r\nx", await ExchangeAsync(workspace), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_trickles_and_arrives_whole()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        workspace.Faults.Add(new FakeFault
        {
            Status = 200,
            Body = Encoding.ASCII.GetBytes(Body),
            TrickleBytes = 3,
            TrickleInterval = TimeSpan.FromMilliseconds(30),
        });
        var clock = Stopwatch.StartNew();

        using var answer = await client.GetAsync("/studies/1.2", "*/*");

        Assert.Equal(Body, await answer.Content.ReadAsStringAsync(Token));
        Assert.True(clock.ElapsedMilliseconds >= 80);
    }

    [Fact]
    public async Task A_real_answer_is_broken_after_the_workspace_acted()
    {
        await using var workspace = await Plain.StartAsync();
        using var client = new RawClient(workspace);
        var file = new TestFile();
        using var stored = await client.StoreAsync(file);
        workspace.Faults.Add(FakeFault.WrongLength(5));

        await Assert.ThrowsAsync<HttpRequestException>(() => client.DeleteAsync($"/studies/{file.Study}0"));
        workspace.Faults.Add(FakeFault.ExtraBytes());
        using var deleted = await client.DeleteAsync($"/studies/{file.Study}");

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(0, workspace.Dicom.Count);
    }

    [Fact]
    public void A_length_that_is_wrong_by_nothing_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeFault.WrongLength(0));

    private static async Task<string> ExchangeAsync(FakeWorkspace workspace)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(workspace.DicomEndpoint.Host, workspace.DicomEndpoint.Port, Token);
        await using var stream = socket.GetStream();
        await stream.WriteAsync("DELETE /v2/studies/1.2 HTTP/1.1\r\nHost: a\r\n\r\n"u8.ToArray(), Token);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return await reader.ReadToEndAsync(Token);
    }
}
