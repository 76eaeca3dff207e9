namespace HealthData.Core.Tests.Authentication;

public sealed class RefusedTokenTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_that_was_accepted_before_is_replaced_once(bool async)
    {
        var transport = new MockTransport(attempt => new MockResponse(attempt.Number == 2 ? 401 : 200));
        var credential = new TestCredential();
        var service = TestService.Create(TestClientOptions.For(transport), credential);

        for (var call = 0; call < 3; call++)
        {
            await service.Get(async);
        }

        Assert.Equal(
            ["Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2"],
            transport.Attempts.Select(attempt => attempt.Headers["Authorization"]));
        Assert.Equal(2, credential.Requests);
    }

    [Fact]
    public async Task A_new_token_that_is_refused_too_ends_the_call()
    {
        var transport = new MockTransport(attempt => new MockResponse(attempt.Number == 1 ? 200 : 401));
        var service = TestService.Create(TestClientOptions.For(transport), new TestCredential());
        await service.Get();

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get());

        Assert.Equal(401, failure.Status);
        Assert.Contains("didn't accept the token", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, transport.Attempts.Count);
    }

    [Fact]
    public async Task A_token_that_was_never_accepted_is_not_replaced()
    {
        var transport = MockTransport.Always(401);
        var credential = new TestCredential();

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(TestClientOptions.For(transport), credential).Get());

        Assert.Single(transport.Attempts);
        Assert.Equal(1, credential.Requests);
    }

    [Fact]
    public async Task A_credential_that_gives_the_same_token_again_is_not_sent_again()
    {
        var transport = new MockTransport(attempt => new MockResponse(attempt.Number == 1 ? 200 : 401));
        var credential = new TestCredential(_ => new AccessToken("same", DateTimeOffset.MaxValue));
        var service = TestService.Create(TestClientOptions.For(transport), credential);
        await service.Get();

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get());

        Assert.Equal(2, transport.Attempts.Count);
    }

    [Fact]
    public async Task Content_that_can_be_read_once_is_not_sent_again()
    {
        var transport = new MockTransport(attempt => new MockResponse(attempt.Number == 1 ? 200 : 401));
        var service = TestService.Create(TestClientOptions.For(transport), new TestCredential());
        await service.Get();
        using var call = service.Open(TestService.Operation("Put", RequestMethod.Put, RetryClass.Safe), "one");
        call.SetContent(RequestContent.Create("body"u8.ToArray()), "text/plain", isReplayable: false);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call.Send(async: true));

        Assert.Equal(401, failure.Status);
        Assert.Equal(2, transport.Attempts.Count);
    }
}
