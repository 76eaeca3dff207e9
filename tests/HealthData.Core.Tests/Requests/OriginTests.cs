namespace HealthData.Core.Tests.Requests;

public sealed class OriginTests
{
    private static readonly Uri Endpoint = new("https://h.example/v2");

    [Theory]
    [InlineData("https://other.example/v2/x")]
    [InlineData("https://h.example:8443/v2/x")]
    [InlineData("http://h.example/v2/x")]
    [InlineData("//evil.example/x")]
    [InlineData("https://h.example@evil.example/x")]
    [InlineData("https://user@h.example/x")]
    [InlineData("https://h.example.evil/x")]
    [InlineData("https://evilh.example/x")]
    [InlineData("https://h.example./x")]
    [InlineData("https://h\u0435.example/x")]
    [InlineData("https://h.example%2eevil.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/plain,x")]
    [InlineData("ftp://h.example/x")]
    public async Task A_link_to_another_origin_is_refused_before_anything_is_sent(string link)
    {
        foreach (var async in (bool[])[true, false])
        {
            var credential = new TestCredential();
            var transport = MockTransport.Always(200);
            var service = TestService.Create(Endpoint, TestClientOptions.For(transport), credential);
            if (!Uri.TryCreate(Endpoint, link, out var target))
            {
                return;
            }

            using var call = service.Open(TestService.Read, "one");
            call.Request.Uri.Reset(target);

            var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => call.Send(async));

            Assert.Equal(HealthDataErrorCode.OriginNotAllowed, exception.ErrorCode);
            Assert.Empty(transport.Attempts);
            Assert.Equal(0, credential.Requests);
        }
    }

    [Theory]
    [InlineData("https://H.EXAMPLE/v2/x")]
    [InlineData("https://h.example:443/v2/x")]
    [InlineData("/elsewhere?x=1")]
    [InlineData("page2")]
    [InlineData("?page=2")]
    [InlineData("")]
    public async Task A_link_within_the_origin_is_followed_with_a_token(string link)
    {
        var transport = MockTransport.Always(200);
        var service = TestService.Create(Endpoint, TestClientOptions.For(transport), new TestCredential());
        using var call = service.Open(TestService.Read, "one");
        call.Request.Uri.Reset(new Uri(Endpoint, link));

        await call.SendAsync(default);

        Assert.Equal("Bearer token-1", Assert.Single(transport.Attempts).Headers["Authorization"]);
    }

    [Fact]
    public async Task A_very_long_link_is_followed()
    {
        var transport = MockTransport.Always(200);
        var service = TestService.Create(Endpoint, TestClientOptions.For(transport), new TestCredential());
        using var call = service.Open(TestService.Read, "one");
        call.Request.Uri.Reset(new Uri(Endpoint, "?t=" + new string('a', 10_000)));

        await call.SendAsync(default);

        Assert.Equal(10_003, Assert.Single(transport.Attempts).Uri.Query.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_allowed_origin_gets_no_token(bool async)
    {
        var transport = MockTransport.Always(200);
        var options = TestClientOptions.For(transport);
        options.AllowedOrigins.Add(new Uri("https://store.example"));
        var credential = new TestCredential();
        var service = TestService.Create(Endpoint, options, credential);
        using var call = service.Open(TestService.Read, "one");
        call.Request.Uri.Reset(new Uri("https://store.example/export/1"));

        await call.Send(async);

        Assert.DoesNotContain("Authorization", Assert.Single(transport.Attempts).Headers.Keys);
        Assert.Equal(0, credential.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_of_the_users_own_is_checked_too(bool async)
    {
        var transport = MockTransport.Always(200);
        var pipeline = TestService.Create(Endpoint, TestClientOptions.For(transport), new TestCredential()).Pipeline;
        using var message = pipeline.CreateMessage();
        message.Request.Uri.Reset(new Uri("https://evil.example/"));

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(async () =>
        {
            if (async)
            {
                await pipeline.SendAsync(message, default);
            }
            else
            {
                pipeline.Send(message, default);
            }
        });

        Assert.Empty(transport.Attempts);
    }

    [Fact]
    public async Task A_policy_that_changes_the_address_cannot_take_the_token_along()
    {
        var transport = MockTransport.Always(200);
        var options = TestClientOptions.For(transport);
        options.AddPolicy(
            new Policy(message => message.Request.Uri.Host = "evil.example"), HttpPipelinePosition.BeforeTransport);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(Endpoint, options, new TestCredential()).Get());

        Assert.Equal(HealthDataErrorCode.OriginNotAllowed, exception.ErrorCode);
        Assert.Empty(transport.Attempts);
    }

    [Fact]
    public void An_allowed_origin_is_absolute()
    {
        var options = new TestClientOptions();
        options.AllowedOrigins.Add(new Uri("/relative", UriKind.Relative));

        Assert.Throws<ArgumentException>(() => TestService.Create(Endpoint, options, new TestCredential()));
    }
}
