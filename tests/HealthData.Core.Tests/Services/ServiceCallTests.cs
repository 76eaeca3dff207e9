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
        var download = new RequestOperation("TestClient.Download", RequestMethod.Get, "/file", RetryClass.Safe, 200)
        {
            IsForeign = true,
        };

        using var call = service.OpenLink(download, new Uri("https://store.example/file?sig=1"));
        await call.SendAsync(TestContext.Current.CancellationToken);
        using var insecure = service.OpenLink(download, new Uri("http://store.example/file?sig=1"));

        await Assert.ThrowsAsync<HealthDataRequestFailedException>(() => insecure.Send(async: true));
        Assert.DoesNotContain("Authorization", Assert.Single(transport.Attempts).Headers);
    }

    private static Task<HealthDataRequestFailedException> FailAsync(MockTransport transport) =>
        Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(TestClientOptions.For(transport)).Get());
}
