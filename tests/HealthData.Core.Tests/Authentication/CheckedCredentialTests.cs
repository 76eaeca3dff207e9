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

    [Fact]
    public async Task A_failure_of_the_credential_is_the_callers_own()
    {
        var credential = new TestCredential(_ => throw new InvalidOperationException("mine"));
        var service = TestService.Create(TestClientOptions.For(MockTransport.Always(200)), credential);

        Assert.Equal("mine", (await Assert.ThrowsAsync<InvalidOperationException>(() => service.Get())).Message);
    }
}
