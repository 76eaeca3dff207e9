namespace HealthData.Core.Tests.Endpoints;

public sealed class HealthDataEndpointsTests
{
    [Fact]
    public void Names_make_an_address()
    {
        Assert.Equal(
            "https://w-d.dicom.azurehealthcareapis.com/v2", HealthDataEndpoints.Dicom("w", "d").AbsoluteUri);
        Assert.Equal("https://w-f.fhir.azurehealthcareapis.com/", HealthDataEndpoints.Fhir("w", "f").AbsoluteUri);
        Assert.Equal(
            "https://w-d.dicom.azurehealthcareapis.us/v2",
            HealthDataEndpoints.Dicom("w", "d", HealthDataAudience.AzureUSGovernment).AbsoluteUri);
        Assert.Equal(
            "https://w-f.fhir.azurehealthcareapis.com/",
            HealthDataEndpoints.Fhir("w", "f", HealthDataAudience.AzurePublicCloud).AbsoluteUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a/b")]
    [InlineData("evil.example/#")]
    [InlineData("a@b")]
    [InlineData("\u00e9")]
    public void A_name_that_would_change_the_host_is_refused(string name)
    {
        Assert.Throws<ArgumentException>("workspace", () => HealthDataEndpoints.Dicom(name, "d"));
        Assert.Throws<ArgumentException>("service", () => HealthDataEndpoints.Fhir("w", name));
    }

    [Fact]
    public void A_cloud_without_a_known_suffix_is_refused() => Assert.Throws<ArgumentException>(
        "cloud", () => HealthDataEndpoints.Dicom("w", "d", new HealthDataAudience("https://x.example")));
}
