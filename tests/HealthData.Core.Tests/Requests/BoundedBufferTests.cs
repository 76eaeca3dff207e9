namespace HealthData.Core.Tests.Requests;

public sealed class BoundedBufferTests
{
    [Theory]
    [InlineData(100, 100, true)]
    [InlineData(100, 101, false)]
    [InlineData(40_000, 40_000, true)]
    [InlineData(40_000, 40_001, false)]
    public async Task A_success_up_to_the_limit_is_read(int limit, int length, bool fits)
    {
        foreach (var async in (bool[])[true, false])
        {
            var body = new OneWayStream(new MemoryStream(new byte[length]));
            var transport = new MockTransport(_ => new MockResponse(200).WithBody(body));
            var options = TestClientOptions.For(transport, new ManualTime());
            options.MaxBufferedResponseBytes = limit;
            var call = TestService.Create(options).Get(async);

            if (fits)
            {
                Assert.Equal(length, (await call).Content.ToMemory().Length);
            }
            else
            {
                var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call);
                Assert.Equal((HealthDataErrorCode.ResponseTooLarge, 1), (exception.ErrorCode, exception.Attempts));
            }

            Assert.True(body.IsDisposed);
        }
    }

    [Fact]
    public async Task An_endless_error_is_read_up_to_64_KiB()
    {
        var source = new MemoryStream(new byte[10 * 1024 * 1024]);
        var body = new OneWayStream(source);
        var transport = new MockTransport(_ => new MockResponse(400).WithBody(body));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(TestClientOptions.For(transport)).Get());

        Assert.InRange(source.Position, 64 * 1024, 128 * 1024);
        Assert.Equal(64 * 1024, exception.ServiceMessage!.Length);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task A_streamed_success_is_not_read()
    {
        var body = new OneWayStream(Stream.Null, () => throw new InvalidOperationException("It was read."));
        var transport = new MockTransport(_ => new MockResponse(200).WithBody(body));
        var service = TestService.Create(TestClientOptions.For(transport));

        var response = await service.Open(TestService.Stream, "one").SendAsync(default);

        Assert.False(response.ContentStream!.CanSeek);
        Assert.False(body.IsDisposed);
    }
}
