using System.Globalization;

namespace HealthData.Core.Tests.Authentication;

/// <summary>A clock that is set while a call goes on: of the machine that calls, or a token that ends
/// meanwhile.</summary>
public sealed class JumpingClockTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_expires_between_two_attempts_is_renewed_for_the_second(bool async)
    {
        var transport = MockTransport.Sequence(503, 200);
        var credential = new TestCredential(number => new AccessToken(
            $"token-{number}", TimeProvider.System.GetUtcNow().AddHours(number == 1 ? -1 : 1)));
        var service = TestService.Create(TestClientOptions.For(transport), credential);
        using var call = service.Open(TestService.Operation("Put", RequestMethod.Put, RetryClass.Safe), "one");
        call.SetContent(RequestContent.Create("body"u8.ToArray()), "text/plain", isReplayable: true);

        await call.Send(async);

        Assert.Equal(
            ["Bearer token-1", "Bearer token-2"],
            transport.Attempts.Select(attempt => attempt.Headers["Authorization"]));
        Assert.Single(transport.Attempts.Select(attempt => attempt.BodyHash).Distinct());
        Assert.Equal(2, credential.Requests);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    [InlineData(1, false)]
    public async Task A_clock_that_is_set_changes_neither_the_attempts_nor_the_time_they_took(int days, bool async)
    {
        var time = new ManualTime();
        var date = time.GetUtcNow().AddSeconds(10).ToString("r", CultureInfo.InvariantCulture);
        var transport = new MockTransport(_ =>
        {
            time.SetBack(TimeSpan.FromDays(-days));
            return new MockResponse(503).With("Retry-After", date);
        });
        var service = TestService.Create(TestClientOptions.For(transport, time));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get(async));

        Assert.Equal(4, transport.Attempts.Count);
        Assert.Equal(4, exception.Attempts);
        Assert.All(time.Delays, delay => Assert.InRange(delay, TimeSpan.Zero, TimeSpan.FromSeconds(60)));
        Assert.Equal(time.Delays.Aggregate(TimeSpan.Zero, (sum, delay) => sum + delay), exception.Elapsed);
    }
}
