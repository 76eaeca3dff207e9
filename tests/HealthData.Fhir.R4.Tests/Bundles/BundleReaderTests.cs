using HealthData.Fhir.R4.Tests.Support;

namespace HealthData.Fhir.R4.Tests.Bundles;

public sealed class BundleReaderTests
{
    private const string Json =
        """
        {"resourceType":"Bundle","type":"searchset","total":5000000000,
         "link":[{"relation":"next","url":"http://x/?a=\"]}"}], "entry" : [
          {"fullUrl":"urn:1","resource":{"id":"a","contained":[{"resourceType":"Group"}],"resourceType":"Patient"}},
          {"resource":{"resourceType":"Observation","code":{"text":"}]\"["}},"search":{"mode":"include"}}
         , {"resource":{"resourceType":"Patient","active":yes}}, 7,
           {"resource":{"resourceType":"Patient","gender":"odd"}} ],
         "signature":{"who":{"display":"late"}}}
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_header_comes_first_with_a_total_of_any_size()
    {
        using var reader = FhirBundleReader.Open(Encoding.UTF8.GetBytes(Json));

        Assert.Equal(BundleType.Searchset, reader.Header.Type);
        Assert.Equal(5_000_000_000, reader.Total);
        Assert.Equal("http://x/?a=\"]}", reader.Header.GetLink("next"));
        Assert.Empty(reader.Header.Entry);
        Assert.Null(reader.Header.Signature);
    }

    [Fact]
    public void Entries_tell_their_types_and_are_read_on_demand()
    {
        using var reader = FhirBundleReader.Open(Encoding.UTF8.GetBytes(Json));

        var entries = reader.ReadEntries().ToList();

        Assert.Equal(
            ["Patient", "Observation", "Patient", null, "Patient"], entries.Select(entry => entry.ResourceType));
        Assert.Equal([0, 1, 2, 3, 4], entries.Select(entry => entry.Index));
        Assert.Equal("a", entries[0].Parse().Resource?.Id);
        Assert.Equal("include", entries[1].Parse().Search?.Mode?.Text);
        Assert.StartsWith(
            "{\"id\":\"a\"", Encoding.UTF8.GetString(entries[0].ResourceBytes.Span), StringComparison.Ordinal);
        Assert.Equal("late", reader.Header.Signature?.Who?.Display);
    }

    [Fact]
    public void A_bad_entry_has_its_bytes_and_an_error_that_tells_the_place_in_the_bundle()
    {
        using var reader = FhirBundleReader.Open(Encoding.UTF8.GetBytes(Json));
        var entries = reader.ReadEntries().ToList();

        var error = Assert.Throws<FhirFormatException>(() => entries[2].Parse());

        Assert.Equal(("Bundle.entry[2].resource.active", 5), (error.Path, error.Issues[0].Line));
        Assert.Equal("yes", Json.Substring((int)error.Position, 3));
        Assert.False(entries[2].TryParse(out _, out var issues));
        Assert.Equal(error.Path, issues[0].Path);
        Assert.Equal(
            "{\"resource\":{\"resourceType\":\"Patient\",\"active\":yes}}", Encoding.UTF8.GetString(
                entries[2].Bytes.Span));
        Assert.Equal("Bundle.entry[3]", Assert.Throws<FhirFormatException>(() => entries[3].Parse()).Path);
        Assert.True(entries[4].TryParse(out var entry, out issues));
        Assert.Equal("Bundle.entry[4].resource.gender", Assert.Single(issues).Path);
        Assert.Equal("odd", ((Patient)entry.Resource!).Gender?.Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_stream_in_pieces_gives_the_same_entries(int seed)
    {
        var json = Encoding.UTF8.GetBytes("\uFEFF" + Json);
        using var memory = FhirBundleReader.Open(json);
        var expected = memory.ReadEntries().ToList();
        using var stream = new PiecewiseStream(json, new Random(seed));
        using var reader = await FhirBundleReader.OpenAsync(stream, cancellationToken: Token);

        var entries = await reader.ReadEntriesAsync(Token).ToListAsync(Token);

        Assert.Equal(5_000_000_000, reader.Total);
        Assert.Equal(expected.Select(entry => entry.ResourceType), entries.Select(entry => entry.ResourceType));
        Assert.Equal(
            expected.Select(entry => Encoding.UTF8.GetString(entry.Bytes.Span)),
            entries.Select(entry => Encoding.UTF8.GetString(entry.Bytes.Span)));
        Assert.Equal(
            Assert.Throws<FhirFormatException>(() => expected[2].Parse()).Issues,
            Assert.Throws<FhirFormatException>(() => entries[2].Parse()).Issues);
        Assert.Equal(memory.Header.Signature?.Who?.Display, reader.Header.Signature?.Who?.Display);
    }

    [Theory]
    [InlineData("""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"}}""", 1)]
    [InlineData("""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"}}]""", 1)]
    [InlineData("""{"resourceType":"Bundle","entry":[{},{]}""", 2)]
    [InlineData("""{"resourceType":"Bundle","entry":[{}]} 7""", 1)]
    public async Task What_ends_too_early_or_too_late_is_an_error_after_the_entries(string json, int count)
    {
        var read = 0;
        using var reader = await FhirBundleReader.OpenAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(json)), cancellationToken: Token);
        await Assert.ThrowsAsync<FhirFormatException>(async () =>
        {
            await foreach (var entry in reader.ReadEntriesAsync(Token))
            {
                Assert.Equal(read++, entry.Index);
            }
        });
        Assert.Equal(count, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"resourceType":"Patient"}""")]
    [InlineData("""{"resourceType":"List","entry":[{}]}""")]
    [InlineData("""{"entry":[]}""")]
    [InlineData("""{"resourceType" "Bundle"}""")]
    public void What_is_no_bundle_is_refused(string json) => Assert.Throws<FhirFormatException>(() =>
    {
        using var reader = FhirBundleReader.Open(Encoding.UTF8.GetBytes(json));
        return reader.ReadEntries().Count();
    });

    [Fact]
    public async Task A_large_bundle_from_a_stream_is_the_same_as_from_memory()
    {
        var entry = """{"resource":{"resourceType":"Patient","name":[{"family":"Chalmers"}],"later":1}}""";
        var entries = string.Join(",\n", Enumerable.Repeat(entry, 150_000));
        var json = Encoding.UTF8.GetBytes(
            $$"""{"resourceType":"Bundle","x":1,"type":"collection","y":2,"entry":[{{entries}}],"z":3}""");

        var read = await FhirJson.ParseAsync<Bundle>(new MemoryStream(json), cancellationToken: Token);

        Assert.True(read.ContentEquals(FhirJson.Parse<Bundle>(json)));
        var limited = new FhirJsonOptions { MaxLength = 5_000_000 };
        await Assert.ThrowsAsync<FhirFormatException>(
            () => FhirJson.ParseAsync<Bundle>(new MemoryStream(json), limited, Token).AsTask());
    }

    [Fact]
    public async Task An_entry_that_is_larger_than_the_options_allow_is_an_error()
    {
        var json = Encoding.UTF8.GetBytes(
            $$"""{"resourceType":"Bundle","entry":[{"fullUrl":"{{new string('x', 1_000_000)}}"}]}""");
        using var reader = await FhirBundleReader.OpenAsync(
            new MemoryStream(json), new FhirJsonOptions { MaxLength = 100_000 }, Token);

        var error = await Assert.ThrowsAsync<FhirFormatException>(
            async () => await reader.ReadEntriesAsync(Token).ToListAsync(Token));
        Assert.Equal(Faults.TooLarge, error.Issues[0].Message);
    }
}
