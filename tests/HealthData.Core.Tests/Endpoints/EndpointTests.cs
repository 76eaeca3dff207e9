namespace HealthData.Core.Tests.Endpoints;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("https://h.service.example/v2", true)]
    [InlineData("https://other.example/v2", false)]
    [InlineData("https://localhost:8443/v2", true)]
    [InlineData("https://w-l.lab.azurehealthcareapis.com/v2", true)]
    [InlineData("http://localhost:8042/dicom-web", false)]
    [InlineData("http://127.0.0.1:8042/dicom-web", false)]
    [InlineData("http://[::1]:8042/dicom-web", false)]
    public void A_safe_endpoint_is_used_as_given(string endpoint, bool hasCredential) =>
        Assert.Equal(endpoint, Create(endpoint, hasCredential).Endpoint.OriginalString);

    [Theory]
    [InlineData("http://h.example/v2", true, "can't be sent over http")]
    [InlineData("http://localhost/v2", true, "can't be sent over http")]
    [InlineData("http://pacs.hospital/dicom-web", false, "AllowInsecureEndpoint")]
    [InlineData("https://user:secret@h.example/", true, "user name")]
    [InlineData("https://h.example/?x=1", true, "query")]
    [InlineData("https://h.example/#x", true, "fragment")]
    [InlineData("https://w-l.lab.azurehealthcareapis.com/v2", false, "requires a credential")]
    [InlineData("https://W-L.LAB.AZUREHEALTHCAREAPIS.US/v2", false, "requires a credential")]
    [InlineData("ftp://h.example/", true, "absolute https")]
    [InlineData("/v2", true, "absolute https")]
    public void An_unsafe_endpoint_is_refused(string endpoint, bool hasCredential, string text)
    {
        var exception = Assert.Throws<ArgumentException>(nameof(endpoint), () => Create(endpoint, hasCredential));

        Assert.Contains(text, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Http_in_the_local_network_is_an_option_that_never_lets_a_token_out()
    {
        Create("http://pacs.hospital/dicom-web", hasCredential: false, allowInsecure: true);

        Assert.Throws<ArgumentException>(
            () => Create("http://pacs.hospital/dicom-web", hasCredential: true, allowInsecure: true));
    }

    [Fact]
    public void No_endpoint_is_refused() => Assert.Throws<ArgumentNullException>(
        "endpoint", () => TestService.Create(null!, new TestClientOptions()));

    [Theory]
    [InlineData("https://pacs.hospital/v2")]
    [InlineData("https://w-l.lab.azurehealthcareapis.com.evil.example/v2")]
    [InlineData("https://evillab.azurehealthcareapis.com/v2")]
    [InlineData("https://w-l.lab.azurehealthcareapis.org/v2")]
    public void A_token_goes_to_another_host_only_for_an_audience_that_the_user_names(string endpoint)
    {
        var exception = Assert.Throws<ArgumentException>(nameof(endpoint), () => Create(endpoint, hasCredential: true));
        Assert.Contains("Audience", exception.Message, StringComparison.Ordinal);

        var options = new TestClientOptions { Audience = new HealthDataAudience("api://pacs") };
        TestService.Create(new Uri(endpoint), options, new TestCredential());
    }

    private static ServicePipeline Create(string endpoint, bool hasCredential, bool allowInsecure = false) =>
        TestService.Create(
            new Uri(endpoint, UriKind.RelativeOrAbsolute),
            new TestClientOptions { AllowInsecureEndpoint = allowInsecure },
            hasCredential ? new TestCredential() : null);
}
