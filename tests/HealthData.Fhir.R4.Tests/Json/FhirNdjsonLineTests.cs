namespace HealthData.Fhir.R4.Tests.Json;

public sealed class FhirNdjsonLineTests
{
    [Fact]
    public async Task Reading_goes_on_after_a_line_that_is_no_resource()
    {
        const string json =
            "{\"resourceType\":\"Patient\"}\n\nrubbish\r\n{\"resourceType\":\"Group\",\"x\":1}\n{\"id\":1}";
        var token = TestContext.Current.CancellationToken;

        var lines = await FhirNdjson.ReadLinesAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), null, token)
            .ToListAsync(token);

        Assert.Equal([1, 3, 4, 5], lines.Select(line => line.Number));
        Assert.Equal(["Patient", null, "Group", null], lines.Select(line => line.Resource?.TypeName));
        Assert.Equal("rubbish\r", Encoding.UTF8.GetString(lines[1].Bytes.Span));
        Assert.Contains(lines[2].Issues, issue => issue.Path == "Group.x");
        Assert.Equal(Faults.NoType, Assert.Single(lines[3].Issues).Message);
        Assert.True(lines[2].Bytes.IsEmpty);
        Assert.Equal([3, 4, 4, 4, 5], lines.SelectMany(line => line.Issues).Select(issue => issue.Line));
    }

    [Fact]
    public async Task A_line_that_is_longer_than_the_options_allow_is_refused_with_its_number()
    {
        var token = TestContext.Current.CancellationToken;
        using var stream = new MemoryStream(
            Encoding.UTF8.GetBytes("{\"resourceType\":\"Patient\"}\n" + new string(' ', 1_000_000)));

        var error = await Assert.ThrowsAsync<FhirFormatException>(async () =>
            await FhirNdjson.ReadLinesAsync(stream, new FhirJsonOptions { MaxLength = 100_000 }, token).ToListAsync(
                token));

        Assert.Equal((2, 2), (error.Line, error.Issues[0].Line));
    }
}
