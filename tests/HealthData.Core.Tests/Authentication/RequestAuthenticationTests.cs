namespace HealthData.Core.Tests.Authentication;

[Collection(nameof(Sinks))]
public sealed class RequestAuthenticationTests
{
    private static readonly Uri Http = new("http://localhost:9/v2");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_user_name_and_a_password_are_sent_as_basic(bool async)
    {
        var transport = MockTransport.Always(200);

        await Create(transport, RequestAuthentication.Basic("reader", "pass:w\u00f6rd")).Get(async);

        Assert.Equal(
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("reader:pass:w\u00f6rd")),
            Assert.Single(transport.Attempts).Headers["Authorization"]);
        Assert.Throws<ArgumentException>(() => RequestAuthentication.Basic("a:b", "c"));
    }

    [Fact]
    public async Task A_key_is_sent_in_its_header_and_can_be_replaced()
    {
        var transport = MockTransport.Always(200);
        var key = new AzureKeyCredential("one");
        var service = Create(transport, RequestAuthentication.Header("X-Api-Key", key));

        await service.Get();
        key.Update("two");
        await service.Get();

        Assert.Equal(["one", "two"], transport.Attempts.Select(attempt => attempt.Headers["X-Api-Key"]));
        Assert.Throws<ArgumentException>(() => RequestAuthentication.Header("X Key", key));
        Assert.Throws<ArgumentException>(
            () => RequestAuthentication.Header("X-Key", new AzureKeyCredential("a\r\nEvil: b")));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Code_of_the_callers_signs_each_attempt(bool waits, bool async)
    {
        var transport = MockTransport.Sequence(503, 200);
        var signed = 0;
        var authentication = waits
            ? RequestAuthentication.Custom(async (request, _) =>
            {
                await Task.Yield();
                request.Headers.SetValue("X-Signature", $"{++signed}");
            })
            : RequestAuthentication.Custom(request => request.Headers.SetValue("X-Signature", $"{++signed}"));

        await Create(transport, authentication).Get(async);

        Assert.Equal(["1", "2"], transport.Attempts.Select(attempt => attempt.Headers["X-Signature"]));
    }

    [Fact]
    public async Task It_goes_to_the_endpoints_origin_and_to_no_other()
    {
        var transport = MockTransport.Always(200);
        var options = Options(transport, RequestAuthentication.Basic("reader", "secret"));
        options.AllowedOrigins.Add(new Uri("https://other.example"));
        var service = TestService.Create(new Uri("https://h.example/v2"), options);

        using var call = service.OpenLink(TestService.Read, new Uri("https://other.example/x"));
        await call.Send(async: true);

        Assert.DoesNotContain("Authorization", Assert.Single(transport.Attempts).Headers);
    }

    [Fact]
    public void Over_plain_http_it_needs_the_option_on_this_machine_too()
    {
        var authentication = RequestAuthentication.Basic("reader", "secret");

        var exception = Assert.Throws<ArgumentException>(
            () => TestService.Create(Http, new TestClientOptions { Authentication = authentication }));

        Assert.Contains("AllowInsecureEndpoint", exception.Message, StringComparison.Ordinal);
        TestService.Create(
            Http, new TestClientOptions { Authentication = authentication, AllowInsecureEndpoint = true });
    }

    [Fact]
    public void It_and_a_credential_exclude_each_other() => Assert.Throws<ArgumentException>(() => TestService.Create(
        new TestClientOptions { Authentication = RequestAuthentication.Basic("a", "b") }, new TestCredential()));

    [Fact]
    public async Task The_advice_of_a_401_speaks_of_the_way_that_was_used()
    {
        foreach (var (authentication, text) in ((RequestAuthentication?, string)[])
            [
                (RequestAuthentication.Basic("a", "b"), "user name and password"),
                (RequestAuthentication.Header("X-Key", new AzureKeyCredential("k")), "the key"),
                (RequestAuthentication.Custom(_ => { }), "the authentication delegate"),
                (null, "Pass a credential"),
            ])
        {
            var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                () => Create(MockTransport.Always(401), authentication).Get());

            Assert.Contains(text, failure.Advice, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_reaches_no_log_and_no_span()
    {
        using var sinks = new Sinks();
        var key = new AzureKeyCredential("SECRET-KEY-1");
        var options = Options(MockTransport.Always(503), RequestAuthentication.Header("X-Api-Key", key));
        options.Diagnostics.LoggedHeaderNames.Add("X-Api-Key");

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(new Uri("https://other.example/v2"), options).Get());

        Assert.Contains("event Request", sinks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET-KEY-1", sinks.Text, StringComparison.Ordinal);
    }

    private static TestClientOptions Options(HttpPipelineTransport transport, RequestAuthentication? authentication)
    {
        var options = TestClientOptions.For(transport, new ManualTime());
        options.Authentication = authentication;
        return options;
    }

    private static ServicePipeline Create(HttpPipelineTransport transport, RequestAuthentication? authentication) =>
        TestService.Create(new Uri("https://other.example/v2"), Options(transport, authentication));
}
