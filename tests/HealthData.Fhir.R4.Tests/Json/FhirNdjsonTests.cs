using System.Text;

namespace HealthData.Fhir.R4.Tests.Json;

public sealed class FhirNdjsonTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n \n")]
    public async Task Resources_are_read_line_by_line(string separator)
    {
        var text = string.Join(
            separator, Enumerable.Range(0, 3000).Select(id => $$"""{"resourceType":"Patient","id":"{{id}}"}"""));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF" + text));
        var ids = new List<string?>();
        await foreach (
            var resource in FhirNdjson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            ids.Add(resource.Id);
        }

        Assert.Equal(Enumerable.Range(0, 3000).Select(id => $"{id}"), ids);
    }

    [Fact]
    public async Task A_line_longer_than_a_block_is_read()
    {
        var family = new string('ä', 200_000);
        using var stream = new MemoryStream();
        await FhirNdjson.WriteAsync(
            [new Patient { Name = { new HumanName { Family = family } } }, new Patient { Id = "b" }],
            stream,
            TestContext.Current.CancellationToken);
        stream.Position = 0;
        var read = new List<Resource>();
        await foreach (
            var resource in FhirNdjson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            read.Add(resource);
        }

        Assert.Equal(2, read.Count);
        Assert.Equal(family, ((Patient)read[0]).Name[0].Family);
    }

    [Fact]
    public async Task An_error_tells_its_line()
    {
        using var stream = new MemoryStream(
            "{\"resourceType\":\"Patient\"}\n\n{\"resourceType\":\"Patient\",\"active\":no}\n"u8.ToArray());
        var exception = await Assert.ThrowsAsync<FhirFormatException>(async () =>
        {
            await foreach (
                var resource in FhirNdjson.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
            {
                Assert.IsType<Patient>(resource);
            }
        });
        Assert.Equal((3, 3), (exception.Line, exception.Issues[0].Line));
        Assert.Equal("Patient.active", exception.Path);
        Assert.Contains("line 3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sequences_are_written_a_line_each()
    {
        using var stream = new MemoryStream();
        await FhirNdjson.WriteAsync(Patients(), stream, TestContext.Current.CancellationToken);
        Assert.Equal(
            "{\"resourceType\":\"Patient\",\"id\":\"0\"}\n{\"resourceType\":\"Patient\",\"id\":\"1\"}\n",
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static async IAsyncEnumerable<Resource> Patients()
    {
        for (var id = 0; id < 2; id++)
        {
            await Task.Yield();
            yield return new Patient { Id = $"{id}" };
        }
    }
}
