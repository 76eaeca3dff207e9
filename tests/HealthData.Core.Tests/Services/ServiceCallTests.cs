namespace HealthData.Core.Tests.Services;

public sealed class ServiceCallTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_change_of_one_call_is_in_each_of_its_attempts_and_in_no_other_call(bool async)
    {
        var transport = MockTransport.Sequence(503, 200, 200);
        var service = TestService.Create(TestClientOptions.For(transport, new ManualTime()));

        await service.With(request => request.Headers.Add("X-Correlation", "7")).Get(async);
        await service.Get(async);

        Assert.Equal(
            [true, true, false], transport.Attempts.Select(attempt => attempt.Headers.ContainsKey("X-Correlation")));
    }

    [Fact]
    public async Task A_change_of_a_call_is_checked_like_the_call()
    {
        var transport = MockTransport.Always(200);
        var service = TestService.Create(TestClientOptions.For(transport), new TestCredential());

        await Assert.ThrowsAsync<ArgumentException>(
            () => service.With(request => request.Headers.SetValue("X-A", "a\r\nEvil: b")).Get());
        await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => service.With(request => request.Uri.Host = "evil.example").Get());

        Assert.Empty(transport.Attempts);
    }

    [Fact]
    public async Task A_warning_header_becomes_an_issue()
    {
        var transport = new MockTransport(_ => new MockResponse(409).With("Warning", "299 lab \"Sample 7 is old\""));

        var failure = await FailAsync(transport);

        var issue = Assert.Single(failure.Issues);
        Assert.Equal(("warning", "299 lab \"Sample 7 is old\""), (issue.Code, issue.Text));
        Assert.DoesNotContain("Sample 7", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CANARYMUELLER")]
    [InlineData("Mueller-1970")]
    public async Task A_code_that_nobody_knows_is_an_issue_and_stays_out_of_the_text(string code)
    {
        var failure = await FailAsync(new MockTransport(_ => new MockResponse(400).With("x-ms-error-code", code)));

        Assert.Null(failure.ErrorCode);
        Assert.Equal(code, Assert.Single(failure.Issues).Code);
        Assert.DoesNotContain(code, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_of_failures_that_throws_loses_no_status()
    {
        var profile = TestService.Profile with { Interpret = (_, _, _) => throw new FormatException() };
        var transport = new MockTransport(
            _ => new MockResponse(409).WithBody(OneWayStream.Of("not a body of this service")));
        var service = new ServicePipeline(
            new Uri("http://localhost:9/v2"), null, TestClientOptions.For(transport), profile, TestService.Telemetry);

        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => service.Get());

        Assert.Equal((409, "not a body of this service"), (failure.Status, failure.ServiceMessage));
    }

    [Fact]
    public async Task A_foreign_link_is_followed_over_https_without_a_token()
    {
        var transport = MockTransport.Always(200);
        var service = TestService.Create(TestClientOptions.For(transport), new TestCredential());

        using var call = service.OpenLink(Download(), new Uri("https://store.example/file?sig=1"));
        await call.SendAsync(TestContext.Current.CancellationToken);
        using var insecure = service.OpenLink(Download(), new Uri("http://store.example/file?sig=1"));

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => insecure.Send(async: true));
        Assert.DoesNotContain("Authorization", Assert.Single(transport.Attempts).Headers);
    }

    [Theory]
    [InlineData("http://localhost:9", "http://127.0.0.1:10/file", true)]
    [InlineData("https://lab.example", "http://127.0.0.1:10/file", false)]
    [InlineData("http://localhost:9", "ftp://localhost/file", false)]
    public async Task A_foreign_link_is_followed_over_http_only_from_this_machine_to_itself(
        string endpoint, string link, bool isFollowed)
    {
        var transport = MockTransport.Always(200);
        var service = TestService.Create(new Uri(endpoint), TestClientOptions.For(transport));

        using var call = service.OpenLink(Download(), new Uri(link));
        var failure = await Record.ExceptionAsync(
            async () => await call.SendAsync(TestContext.Current.CancellationToken));

        Assert.Equal(isFollowed, failure is null);
        Assert.Equal(isFollowed ? 1 : 0, transport.Attempts.Count);
    }

    [Fact]
    public async Task A_foreign_call_has_neither_the_token_nor_the_changes_of_others()
    {
        var transport = MockTransport.Always(200);
        var service = TestService.Create(TestClientOptions.For(transport), new TestCredential())
            .With(request => request.Headers.SetValue("X-Key", "1"));

        using var call = service.OpenLink(Download(), new Uri(service.Endpoint, "/file"));
        await call.SendAsync(TestContext.Current.CancellationToken);

        var headers = Assert.Single(transport.Attempts).Headers;
        Assert.DoesNotContain("Authorization", headers);
        Assert.DoesNotContain("X-Key", headers);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 4)]
    public async Task A_final_error_is_not_sent_again(bool isFinal, int attempts)
    {
        var transport = MockTransport.Always(500);
        var service = TestService.Create(TestClientOptions.For(transport));
        var ask = new RequestOperation("TestClient.Ask", RequestMethod.Get, "/status", RetryClass.Safe, 200)
        {
            IsFinal = _ => isFinal,
        };

        using var call = service.Open(ask);
        var failure = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            async () => await call.SendAsync(TestContext.Current.CancellationToken));

        Assert.Equal((500, attempts), (failure.Status, transport.Attempts.Count));
        Assert.Equal(500, call.Answer?.Status);
    }

    private static RequestOperation Download() =>
        new("TestClient.Download", RequestMethod.Get, "/file", RetryClass.Safe, 200) { IsForeign = true };

    private static Task<HealthDataRequestFailedException> FailAsync(MockTransport transport) =>
        Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(TestClientOptions.For(transport)).Get());
}
