namespace HealthData.Core.Tests.Errors;

public sealed class FailureTextTests
{
    [Theory]
    [InlineData(401, "audience")]
    [InlineData(403, "DICOM Data Reader")]
    [InlineData(403, "5 minutes")]
    [InlineData(403, "private link")]
    [InlineData(404, "version segment")]
    [InlineData(413, "fewer items")]
    [InlineData(424, "encryption key")]
    [InlineData(429, "MaxRetries")]
    [InlineData(307, "redirects are not followed")]
    [InlineData(404, "TestClient.Read failed: GET /items/{item} was answered 404 (NotFound)")]
    [InlineData(499, "was answered 499.")]
    public async Task The_text_says_what_is_usually_behind_a_status(int status, string text)
    {
        var options = TestClientOptions.For(MockTransport.Always(status), new ManualTime());

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(options).Get());

        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("one", exception.Route, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_has_the_code_the_request_id_and_the_attempts()
    {
        var transport = new MockTransport(_ => new MockResponse(503).With("x-ms-error-code", "ServerBusy")
            .With("x-ms-request-id", "0f8fad5b-d9cb-469f-a165-70867728950e"));
        var time = new ManualTime();
        var options = TestClientOptions.For(transport, time);
        options.Retry.Delay = TimeSpan.FromSeconds(2);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(options).Get());

        Assert.Equal(
            "TestClient.Read failed: GET /items/{item} was answered 503 (ServiceUnavailable) [code ServerBusy, " +
            "request id 0f8fad5b-d9cb-469f-a165-70867728950e, attempts 4].",
            exception.Message);
        Assert.Equal(
            ("ServerBusy", "0f8fad5b-d9cb-469f-a165-70867728950e", 4, TimeSpan.FromSeconds(6)),
            (exception.ErrorCode, exception.ServiceRequestId, exception.Attempts, exception.Elapsed));
    }

    [Fact]
    public void A_failure_made_by_hand_reads_well()
    {
        Assert.Equal(
            "The call failed: it was answered 404 (NotFound) [code Gone].",
            new HealthDataRequestFailedException(404, "Gone", "PHI-7f3a").Message);
        Assert.Equal("The call failed: it got no answer.", new HealthDataRequestFailedException(0).Message);
    }
}
