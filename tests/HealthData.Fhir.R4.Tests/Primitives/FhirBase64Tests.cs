namespace HealthData.Fhir.R4.Tests.Primitives;

public sealed class FhirBase64Tests
{
    [Fact]
    public void Bytes_become_text_and_text_becomes_bytes()
    {
        var attachment = new Attachment { Data = new byte[] { 1, 2, 250 } };
        Assert.Equal("""{"data":"AQL6"}""", FhirJson.Serialize(attachment));
        Assert.Equal([1, 2, 250], FhirJson.Parse<Attachment>("""{"data":"AQ\nL6"}""").Data!.Value.ToBytes());
    }

    [Fact]
    public void Text_that_is_not_base64_is_kept()
    {
        var value = new FhirBase64("???");
        Assert.False(value.IsValid);
        Assert.Equal("???", value.Text);
        Assert.Throws<FormatException>(() => value.ToBytes());
    }
}
