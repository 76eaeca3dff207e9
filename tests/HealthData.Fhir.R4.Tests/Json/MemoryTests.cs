namespace HealthData.Fhir.R4.Tests.Json;

public sealed class MemoryTests
{
    private static readonly byte[] Json = """{"resourceType":"Patient","id":"a"}"""u8.ToArray();

    [Fact]
    public void Spans_memory_and_arrays_read_alike()
    {
        ReadOnlyMemory<byte> memory = Json;

        Assert.Equal("a", FhirJson.Parse<Patient>(Json).Id);
        Assert.Equal("a", FhirJson.Parse<Patient>(memory).Id);
        Assert.Equal("a", FhirJson.Parse<Patient>(memory.Span).Id);
        Assert.Equal("a", FhirJson.ParseResource(Json).Id);
        Assert.Equal("a", FhirJson.ParseResource(memory).Id);
        Assert.Equal("a", FhirJson.ParseResource(memory.Span).Id);
    }

    [Fact]
    public void No_array_is_refused()
    {
        Assert.Throws<ArgumentNullException>("utf8Json", () => FhirJson.Parse<Patient>((byte[])null!));
        Assert.Throws<ArgumentNullException>("utf8Json", () => FhirJson.ParseResource((byte[])null!));
    }
}
