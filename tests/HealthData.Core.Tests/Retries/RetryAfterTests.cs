namespace HealthData.Core.Tests.Retries;

public sealed class RetryAfterTests
{
    private static readonly TimeSpan Default = TimeSpan.FromMilliseconds(1);

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("Retry-After", "0", 0)]
    [InlineData("Retry-After", "60", 60)]
    [InlineData("Retry-After", "61", 60)]
    [InlineData("Retry-After", "1000000000000", 60)]
    [InlineData("Retry-After", "99999999999999999999999999999999999999999999", 60)]
    [InlineData("Retry-After", "Fri, 02 Jan 2026 03:04:15 GMT", 10)]
    [InlineData("Retry-After", "Fri, 02 Jan 2026 03:14:15 GMT", 60)]
    [InlineData("Retry-After", "Thu, 01 Jan 2026 03:04:15 GMT", 0)]
    [InlineData("Retry-After", "Friday, 02-Jan-26 03:04:15 GMT", 10)]
    [InlineData("Retry-After", "Fri Jan  2 03:04:15 2026", 10)]
    [InlineData("x-ms-retry-after-ms", "2500", 2.5)]
    [InlineData("retry-after-ms", "2500", 2.5)]
    [InlineData("x-ms-retry-after-ms", "1000000000000", 60)]
    public async Task The_service_says_how_long_to_wait(string header, string value, double seconds) =>
        Assert.Equal(
            TimeSpan.FromSeconds(seconds), (await Delays(new MockResponse(429).With(header, value))).SingleOrDefault());

    [Theory]
    [InlineData("-1")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("1.5")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("\u0663")]
    [InlineData("Fri, 99 Jan 2026 03:04:15 GMT")]
    public async Task Anything_else_leaves_the_usual_delay(string value) =>
        Assert.Equal([Default], await Delays(new MockResponse(429).With("Retry-After", value)));

    [Fact]
    public async Task Milliseconds_come_before_seconds()
    {
        var answer = new MockResponse(503).With("Retry-After", "30").With("x-ms-retry-after-ms", "20");

        Assert.Equal([TimeSpan.FromMilliseconds(20)], await Delays(answer));
    }

    [Fact]
    public async Task Bad_milliseconds_leave_the_word_to_seconds()
    {
        var answer = new MockResponse(503).With("Retry-After", "30").With("x-ms-retry-after-ms", "-20");

        Assert.Equal([TimeSpan.FromSeconds(30)], await Delays(answer));
    }

    private static async Task<List<TimeSpan>> Delays(Response answer)
    {
        var time = new ManualTime();
        var transport = new MockTransport(attempt => attempt.Number == 1 ? answer : new MockResponse(200));
        await TestService.Create(TestClientOptions.For(transport, time)).Get();
        Assert.Equal(2, transport.Attempts.Count);
        return time.Delays;
    }
}
