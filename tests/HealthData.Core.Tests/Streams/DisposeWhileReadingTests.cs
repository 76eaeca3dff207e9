namespace HealthData.Core.Tests.Streams;

public sealed class DisposeWhileReadingTests
{
    private const string Half = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nhalf";

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_read_ends_as_disposed_and_disposing_throws_nothing(int times)
    {
        await using var server = HalfThenSilent();
        using var call = TestService.Create(server.Endpoint, new TestClientOptions()).Open(TestService.Stream, "one");
        await call.SendAsync(default);
        var body = call.OpenBody(default);
        await body.ReadExactlyAsync(new byte[4], TestContext.Current.CancellationToken);
        var reading = body.ReadAsync(new byte[4], TestContext.Current.CancellationToken).AsTask();

        for (var time = 0; time < times; time++)
        {
            body.Dispose();
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(() => reading);
    }

    [Fact]
    public async Task The_users_own_exception_comes_through()
    {
        await using var server = HalfThenSilent();
        using var call = TestService.Create(server.Endpoint, new TestClientOptions()).Open(TestService.Stream, "one");
        await call.SendAsync(default);
        Task<int>? reading = null;

        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await using var body = call.OpenBody(default);
            await body.ReadExactlyAsync(new byte[4], TestContext.Current.CancellationToken);
            reading = body.ReadAsync(new byte[4], TestContext.Current.CancellationToken).AsTask();
            throw new FormatException();
        });

        await Assert.ThrowsAsync<ObjectDisposedException>(() => reading!);
    }

    [Fact]
    public async Task At_any_moment_disposing_throws_nothing_and_tells_of_no_timeout()
    {
        var random = new Random(20261129);
        await using var server = RawServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nbodybody");
        var service = TestService.Create(server.Endpoint, new TestClientOptions());

        for (var round = 0; round < 200; round++)
        {
            using var call = service.Open(TestService.Stream, "one");
            await call.SendAsync(default);
            var body = call.OpenBody(default);
            var reading = Task.Run(() => body.CopyToAsync(Stream.Null, 1));
            Thread.SpinWait(random.Next(2000));
            await Task.Run(body.Dispose, TestContext.Current.CancellationToken);

            var exception = await Record.ExceptionAsync(() => reading);
            Assert.True(exception is null or ObjectDisposedException, exception?.ToString());
        }
    }

    private static RawServer HalfThenSilent() => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WriteAsync(Half);
        await connection.WaitAsync();
    });
}
