using System.Runtime.InteropServices;

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

    [Fact]
    public void Bytes_in_shared_memory_are_decoded_once_and_have_their_own_length()
    {
        var bytes = new byte[100_001];
        var json = FhirJson.SerializeToUtf8Bytes(new Binary { Data = bytes });
        var data = FhirJson.Parse<Binary>(json, new FhirJsonOptions { SharesInput = true }).Data!.Value;

        Assert.True(MemoryMarshal.TryGetArray(data.AsMemory(), out var first));
        Assert.True(MemoryMarshal.TryGetArray(data.AsMemory(), out var second));

        Assert.Same(first.Array, second.Array);
        Assert.Equal(bytes, first.Array);
        Assert.NotSame(first.Array, data.ToBytes());
    }

    [Fact]
    public void Shared_text_that_is_not_base64_has_no_bytes()
    {
        var json = Encoding.UTF8.GetBytes($$"""{"resourceType":"Binary","data":"{{new string('=', 70_000)}}"}""");
        var data = FhirJson.Parse<Binary>(json, new FhirJsonOptions { SharesInput = true }).Data!.Value;

        Assert.Throws<FormatException>(() => data.ToBytes());
        Assert.Throws<FormatException>(() => data.AsMemory());
    }

    [Theory]
    [InlineData("\"}")]
    [InlineData("\",\"x\":1}")]
    [InlineData("\",\"xy\":1}")]
    [InlineData("\",\"xyz\":\"1\"}")]
    [InlineData("\",\"wxyz\":\"A==\" } ")]
    public void Long_base64_ends_at_its_own_quotation_mark(string end)
    {
        for (var length = 100_000; length < 100_004; length++)
        {
            var bytes = new byte[length];
            new Random(length).NextBytes(bytes);
            var json = $$"""{"resourceType":"Binary","data":"{{Convert.ToBase64String(bytes)}}{{end}}""";

            var read = FhirJson.Parse<Binary>(json);

            Assert.Equal(bytes, read.Data!.Value.ToBytes());
            Assert.Equal(json.Trim().Replace(" }", "}", StringComparison.Ordinal), FhirJson.Serialize(read));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\"}")]
    [InlineData("\\\"}")]
    public void Long_base64_without_an_end_is_refused(string end)
    {
        var json = $$"""{"resourceType":"Binary","data":"{{new string('A', 100_000)}}{{end}}""";

        Assert.Equal("Binary.data", Assert.Throws<FhirFormatException>(() => FhirJson.Parse<Binary>(json)).Path);
    }
}
