using System.Net.Http;

namespace HealthData.Core.Tests.Authentication;

public sealed class CheckedCredentialTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData(null, false)]
    [InlineData("", true)]
    [InlineData(" ", false)]
    [InlineData("a\r\nEvil: b", true)]
    [InlineData("a\r\nEvil: b", false)]
    [InlineData("a\0b", true)]
    [InlineData("t\u00f6ken", true)]
    public async Task A_token_that_cannot_be_sent_is_a_clear_failure(string? token, bool async)
    {
        var transport = MockTransport.Always(200);
        var credential = new TestCredential(_ => new AccessToken(token!, DateTimeOffset.MaxValue));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(TestClientOptions.For(transport), credential).Get(async));

        Assert.Equal(HealthDataErrorCode.MissingToken, exception.ErrorCode);
        Assert.DoesNotContain("Evil", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(transport.Attempts);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Many_calls_at_once_ask_for_one_token(bool async)
    {
        var credential = new TestCredential();
        var service = TestService.Create(TestClientOptions.For(MockTransport.Always(200)), credential);

        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => service.Get(async))));

        Assert.Equal(1, credential.Requests);
    }

    [Fact]
    public async Task An_expired_token_is_renewed()
    {
        var transport = MockTransport.Always(200);
        var credential = new TestCredential(
            number => new AccessToken($"token-{number}", TimeProvider.System.GetUtcNow().AddMinutes(number - 5)));
        var service = TestService.Create(TestClientOptions.For(transport), credential);

        await service.Get();
        await service.Get();

        Assert.Equal(
            ["Bearer token-1", "Bearer token-2"],
            transport.Attempts.Select(attempt => attempt.Headers["Authorization"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failure_of_the_credential_is_told_as_its_own_and_not_repeated(bool async)
    {
        foreach (var cause in (Exception[])
            [new InvalidOperationException("mine"), new IOException("mine"), new HttpRequestException("mine"),
                new OperationCanceledException(
                    "mine"), new TimeoutException("mine"), new RequestFailedException("mine")])
        {
            var transport = MockTransport.Always(200);
            var credential = new TestCredential(_ => throw cause);

            var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                () => TestService.Create(TestClientOptions.For(transport), credential).Get(async));

            Assert.Equal(HealthDataErrorCode.MissingToken, exception.ErrorCode);
            Assert.Same(cause, exception.InnerException);
            Assert.StartsWith(
                "TestClient.Read failed: GET /items/{item} was not sent: the credential failed "
                + $"({cause.GetType().Name})",
                exception.Message,
                StringComparison.Ordinal);
            Assert.Equal(1, credential.Requests);
            Assert.Empty(transport.Attempts);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_credential_that_heeds_no_token_is_given_up_at_the_limit_and_with_the_call(bool async)
    {
        var time = new ManualTime();
        var options = TestClientOptions.For(MockTransport.Always(200), time);
        options.StallTimeout = TimeSpan.FromSeconds(9);
        var hanging = new DeafCredential();
        var service = TestService.Create(options, hanging);

        var call = service.Get(async);
        await hanging.Asked;
        Assert.False(call.IsCompleted);
        Assert.True(time.Advance(TimeSpan.FromSeconds(9)));
        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call);
        Assert.Equal(HealthDataErrorCode.MissingToken, exception.ErrorCode);
        Assert.Contains("no token within 9 s", exception.Message, StringComparison.Ordinal);

        using var cancellation = new CancellationTokenSource();
        var other = new DeafCredential();
        var canceled = TestService.Create(options, other).Get(async, cancellation.Token);
        await other.Asked;
        await cancellation.CancelAsync();
        var canceling = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => canceled);
        Assert.Equal(cancellation.Token, canceling.CancellationToken);
    }
}
