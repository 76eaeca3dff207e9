using System.Diagnostics;

namespace HealthData.Fhir.R4.Tests.BadInput;

/// <summary>What is large beyond all sense takes time and memory in proportion to its bytes, and no more.</summary>
public sealed class HugeTests
{
    private const int Many = 1_000_000;
    private const int Huge = 100 << 20;

    [Theory]
    [InlineData("\"id\":\"a\"", "Patient.id")]
    [InlineData("\"active\":true", "Patient.active")]
    [InlineData("\"x\":1", "Patient.x")]
    public void A_million_times_one_name_is_kept_and_reported_in_few_words(string member, string path)
    {
        var json = Encoding.UTF8.GetBytes(
            "{\"resourceType\":\"Patient\"," + string.Join(',', Enumerable.Repeat(member, Many)) + "}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = FhirJson.ParseResource(json);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 512 << 20);
        Assert.InRange(read.UnknownElements.Count, Many - 1, Many);
        var error = Assert.Throws<FhirFormatException>(() => FhirJson.ParseResource(json, FhirJsonOptions.Strict));
        Assert.Equal(path, error.Path);
        Assert.InRange(error.Message.Length, 1, 2000);
        Assert.Equal(1000, error.Issues.Count);
    }

    [Theory]
    [InlineData("7", "Faults")]
    [InlineData("\"\\ud83d\"", "Faults")]
    [InlineData("null,\"x\"", "Gaps")]
    public void A_hundred_thousand_odd_items_are_read_and_written_in_proportion(string item, string kind)
    {
        var json = "{\"given\":[" + string.Join(',', Enumerable.Repeat(item, Many / 10)) + "]}";

        Assert.True(FhirJson.TryParse<HumanName>(json, out var name, out var issues));

        Assert.Equal(kind == "Faults" ? 1000 : 1, issues.Count);
        Assert.Equal(json, FhirJson.Serialize(name));
    }

    [Fact]
    public void A_string_of_a_hundred_mebibytes_is_read_and_written()
    {
        var start = "{\"resourceType\":\"Binary\",\"contentType\":\""u8;
        var json = new byte[start.Length + Huge + 2];
        json.AsSpan().Fill((byte)'x');
        start.CopyTo(json);
        "\"}"u8.CopyTo(json.AsSpan(start.Length + Huge));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = FhirJson.Parse<Binary>(json);

        Assert.Equal(Huge, read.ContentType!.Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 6L * Huge);
        Assert.True(json.AsSpan().SequenceEqual(FhirJson.SerializeToUtf8Bytes(read)));
    }
}
