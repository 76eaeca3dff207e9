namespace HealthData.Core.Tests.Authentication;

public sealed class ClaimsChallengeTests
{
    public const string Challenge =
        "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7fX19\"";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_request_is_sent_once_more_with_a_new_token(bool async)
    {
        var transport = ChallengeFirst();
        var credential = new TestCredential();
        var service = TestService.Create(TestClientOptions.For(transport), credential);
        using var call = service.Open(TestService.Operation("Put", RequestMethod.Put, RetryClass.Safe), "one");
        call.SetContent(RequestContent.Create("body"u8.ToArray()), "text/plain", isReplayable: true);

        await call.Send(async);

        Assert.Equal(
            ["Bearer token-1", "Bearer token-2"],
            transport.Attempts.Select(attempt => attempt.Headers["Authorization"]));
        Assert.Single(transport.Attempts.Select(attempt => attempt.BodyHash).Distinct());
        Assert.Equal(2, credential.Requests);
        Assert.Contains("nbf", credential.Contexts[1].Claims, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_challenge_without_end_leads_to_one_replay()
    {
        var transport = new MockTransport(_ => new MockResponse(401).With("WWW-Authenticate", Challenge));
        var service = TestService.Create(TestClientOptions.For(transport), new TestCredential());

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get());

        Assert.Equal(401, exception.Status);
        Assert.Equal(2, transport.Attempts.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Content_that_can_be_read_once_says_so(bool async)
    {
        var transport = ChallengeFirst();
        var service = TestService.Create(TestClientOptions.For(transport), new TestCredential());
        using var call = service.Open(TestService.Operation("Put", RequestMethod.Put, RetryClass.Safe), "one");
        call.SetContent(RequestContent.Create("body"u8.ToArray()), "text/plain", isReplayable: false);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call.Send(async));

        Assert.Equal(HealthDataErrorCode.ContentNotReplayable, exception.ErrorCode);
        Assert.Equal("TestClient.Put", exception.Operation);
        Assert.Single(transport.Attempts);
    }

    private static MockTransport ChallengeFirst() => new(attempt => attempt.Number == 1
        ? new MockResponse(401).With("WWW-Authenticate", Challenge)
        : new MockResponse(200));
}
