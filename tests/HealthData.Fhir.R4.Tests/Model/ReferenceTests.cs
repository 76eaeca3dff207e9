namespace HealthData.Fhir.R4.Tests.Model;

public sealed class ReferenceTests
{
    [Fact]
    public void A_reference_leads_to_a_resource()
    {
        Assert.Equal("Patient/p1", Reference.To(new Patient { Id = "p1" }).Url);
        Assert.Equal("Task/t", Reference.To(new FhirTask { Id = "t" }).Url);
        Assert.Equal("Device/d", Reference.To("Device", "d", "pump").Url);
    }

    [Fact]
    public void A_resource_without_an_id_cannot_be_referred_to() =>
        Assert.Throws<ArgumentException>(() => Reference.To(new Patient()));

    [Theory]
    [InlineData("Patient/p1")]
    [InlineData("https://x.example/fhir/Patient/p1")]
    [InlineData("Patient/p1/_history/3")]
    public void The_target_is_taken_out_of_the_url(string url)
    {
        Assert.True(new Reference(url).TryGetTarget(out var type, out var id));
        Assert.Equal(("Patient", "p1"), (type, id));
    }

    [Theory]
    [InlineData("#contained")]
    [InlineData("urn:uuid:1")]
    [InlineData("Patient/")]
    [InlineData("x/y")]
    [InlineData("")]
    public void Other_urls_have_no_target(string url) => Assert.False(new Reference(url).TryGetTarget(out _, out _));
}
