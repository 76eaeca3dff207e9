namespace HealthData.Core.Tests.Errors;

public sealed class FailureTextTests
{
    [Theory]
    [InlineData(401, "Audience")]
    [InlineData(403, "doesn't allow this call")]
    [InlineData(404, "Check the sample's number.")]
    [InlineData(413, "fewer items")]
    [InlineData(429, "MaxRetries")]
    [InlineData(307, "doesn't follow redirects")]
    [InlineData(404, "TestClient.Read failed: GET /items/{item} returned 404 (NotFound)")]
    [InlineData(499, "returned 499.")]
    public async Task The_text_says_what_is_usually_behind_a_status(int status, string text)
    {
        var options = TestClientOptions.For(MockTransport.Always(status), new ManualTime());

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(options, new TestCredential()).Get());

        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("one", exception.Route, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_has_the_code_the_request_id_and_the_attempts()
    {
        var transport = new MockTransport(_ => new MockResponse(503).With("x-ms-error-code", "SampleMissing")
            .With("x-ms-request-id", "0f8fad5b-d9cb-469f-a165-70867728950e"));
        var time = new ManualTime();
        var options = TestClientOptions.For(transport, time);
        options.Retry.Delay = TimeSpan.FromSeconds(2);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => TestService.Create(options).Get());

        Assert.Equal(
            "TestClient.Read failed: GET /items/{item} returned 503 (ServiceUnavailable) [code SampleMissing, "
            + "request id 0f8fad5b-d9cb-469f-a165-70867728950e, attempts 4].",
            exception.Message);
        Assert.Equal(
            ("SampleMissing", "0f8fad5b-d9cb-469f-a165-70867728950e", 4, TimeSpan.FromSeconds(6)),
            (exception.ErrorCode, exception.ServiceRequestId, exception.Attempts, exception.Elapsed));
    }

    [Fact]
    public void A_failure_made_by_hand_reads_well()
    {
        Assert.Equal(
            "Client.Method failed: GET / returned 404 (NotFound) [code Gone].",
            HealthDataModelFactory.HealthDataRequestFailedException(404, "Gone", "PHI-7f3a").Message);
        Assert.Equal(
            "Client.Method failed: GET / got no response. Call again.",
            HealthDataModelFactory.HealthDataRequestFailedException(0, advice: "Call again.").Message);
    }
}
