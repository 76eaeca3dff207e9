namespace HealthData.Core.Tests.Endpoints;

public sealed class AudienceTests
{
    private const string Public = "https://lab.healthcareapis.azure.com/.default";
    private const string Government = "https://lab.healthcareapis.azure.us/.default";

    [Theory]
    [InlineData("https://w-l.lab.azurehealthcareapis.com/v2", null, Public)]
    [InlineData("https://w-l.lab.azurehealthcareapis.us/v2", null, Government)]
    [InlineData("https://localhost/v2", null, Public)]
    [InlineData("https://gateway.example/v2", "https://healthcareapis.azure.us", Government)]
    [InlineData("https://w-l.lab.azurehealthcareapis.us/v2", "https://healthcareapis.azure.com", Public)]
    [InlineData("https://gateway.example/v2", "api://mine", "api://mine/.default")]
    [InlineData("https://gateway.example/v2", "https://mine.example/", "https://mine.example/.default")]
    [InlineData("https://gateway.example/v2", "https://mine.example/.default", "https://mine.example/.default")]
    public async Task The_scope_follows_from_the_audience_or_the_host(string endpoint, string? audience, string scope)
    {
        var credential = new TestCredential();
        var options = TestClientOptions.For(MockTransport.Always(200));
        options.Audience = audience is null ? null : new HealthDataAudience(audience);

        await TestService.Create(new Uri(endpoint), options, credential).Get();

        Assert.Equal([scope], Assert.Single(credential.Contexts).Scopes);
    }

    [Fact]
    public async Task An_empty_audience_counts_as_none()
    {
        var credential = new TestCredential();
        var options = TestClientOptions.For(MockTransport.Always(200));
        options.Audience = default(HealthDataAudience);

        await TestService.Create(options, credential).Get();

        Assert.Equal([Public], Assert.Single(credential.Contexts).Scopes);
    }

    [Fact]
    public void Audiences_compare_by_text_ignoring_case()
    {
        var upper = new HealthDataAudience("API://MINE");

        Assert.True(upper == new HealthDataAudience("api://mine"));
        Assert.Equal(upper.GetHashCode(), new HealthDataAudience("api://mine").GetHashCode());
        Assert.True(upper != HealthDataAudience.AzurePublicCloud);
        Assert.Empty(default(HealthDataAudience).ToString());
        Assert.Throws<ArgumentException>(() => new HealthDataAudience(string.Empty));
    }
}
