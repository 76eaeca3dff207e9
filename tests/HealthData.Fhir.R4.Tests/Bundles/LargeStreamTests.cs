using HealthData.Fhir.R4.Tests.Support;

namespace HealthData.Fhir.R4.Tests.Bundles;

/// <summary>Resources from streams above 8 MiB.</summary>
public sealed class LargeStreamTests
{
    private const int Large = 9 * 1024 * 1024;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Odd_entries_of_a_large_bundle_are_kept_as_those_of_a_small_one()
    {
        var entry = $$"""{"fullUrl":"{{new string('x', 100_000)}}"}""";
        var json = Encoding.UTF8.GetBytes(
            $$$"""
            {"resourceType":"Bundle","entry":[null,"text",7,[1],{},{"search":{}},{"x":1},
            {{{string.Join(',', Enumerable.Repeat(entry, 90))}}},null]}
            """);

        var expected = FhirJson.Parse<Bundle>(json);
        var read = await FhirJson.ParseAsync<Bundle>(new MemoryStream(json), cancellationToken: Token);

        Assert.Equal(94, read.Entry.Count);
        Assert.Equal(expected.Entry.Count, read.Entry.Count);
        Assert.Equal("\"text\"", Encoding.UTF8.GetString(read.Entry[0].UntypedJson.Span));
        Assert.True(read.ContentEquals(expected));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public async Task Entries_of_a_large_bundle_have_the_depth_that_they_have_in_a_small_one(int depth, bool isRead)
    {
        var json = Encoding.UTF8.GetBytes(
            $$$"""
            {"resourceType":"Bundle","x":"{{{new string('x', Large)}}}",
            "entry":[{"resource":{"resourceType":"Patient","meta":{"id":"a"} } }]}
            """);
        var options = new FhirJsonOptions { MaxDepth = depth };

        var fromMemory = Record.Exception(() => FhirJson.Parse<Bundle>(json, options));
        var fromStream = await Record.ExceptionAsync(
            () => FhirJson.ParseAsync<Bundle>(new MemoryStream(json), options, Token).AsTask());

        Assert.Equal((isRead, isRead), (fromMemory is null, fromStream is null));
    }

    [Fact]
    public async Task A_large_resource_in_small_pieces_is_looked_at_once()
    {
        var json = Encoding.UTF8.GetBytes(
            $$"""{"x":[{{string.Concat(Enumerable.Repeat("1,", Large / 2))}}1],"resourceType":"Basic"}""");
        using var stream = new PiecewiseStream(json, new Random(1)) { AtOnce = 8 * 1024 * 1024 };

        var read = await FhirJson.ParseResourceAsync(stream, cancellationToken: Token);

        Assert.Equal("Basic", read.TypeName);
    }

    [Fact]
    public async Task A_large_bundle_has_the_limit_of_the_options()
    {
        var entry = $$"""{"fullUrl":"{{new string('x', 1000)}}"}""";
        var json = Encoding.UTF8.GetBytes(
            $$"""{"resourceType":"Bundle","entry":[{{string.Join(',', Enumerable.Repeat(entry, 12_000))}}]}""");
        using var stream = new PiecewiseStream(json, new Random(1)) { AtOnce = (8 * 1024 * 1024) + 1 };

        var error = await Assert.ThrowsAsync<FhirFormatException>(
            () => FhirJson.ParseAsync<Bundle>(stream, new FhirJsonOptions { MaxLength = Large }, Token).AsTask());

        Assert.Equal((Faults.TooLarge, "Bundle"), (error.Issues[0].Message, error.Path));
    }

    [Fact]
    public async Task A_stream_that_announces_more_than_the_options_allow_is_refused_unread()
    {
        var options = new FhirJsonOptions { MaxLength = 1000 };
        using var stream = new AnnouncedStream(new byte[2000]);

        var error = Assert.Throws<FhirFormatException>(() => FhirJson.ParseResource(stream, options));
        Assert.Equal(Faults.TooLarge, Assert.Single(error.Issues).Message);
        await Assert.ThrowsAsync<FhirFormatException>(
            () => FhirJson.ParseResourceAsync(stream, options, Token).AsTask());
        Assert.Equal(0, stream.LargestRoom);
    }

    [Fact]
    public async Task A_large_bundle_takes_no_room_for_all_of_its_stream()
    {
        var entry = $$"""{"fullUrl":"{{new string('x', 1000)}}"}""";
        var json = Encoding.UTF8.GetBytes(
            $$"""{"resourceType":"Bundle","entry":[{{string.Join(',', Enumerable.Repeat(entry, 70_000))}}]}""");
        using var stream = new AnnouncedStream(json);

        var read = await FhirJson.ParseAsync<Bundle>(stream, cancellationToken: Token);

        Assert.Equal(70_000, read.Entry.Count);
        Assert.InRange(stream.LargestRoom, 1, json.Length / 2);
    }

    [Fact]
    public void A_value_does_not_keep_a_much_larger_buffer_from_being_used_again()
    {
        var small = FhirJson.Serialize(new Binary { Data = new byte[60_000] });
        var large = FhirJson.Serialize(new Binary { Data = new byte[6_000_000] });

        Assert.NotNull(Data(large, "").Shared);
        Assert.Null(Data(small, new string(' ', 4_000_000)).Shared);
        Assert.Equal(new byte[60_000], Data(small, new string(' ', 4_000_000)).ToBytes());
    }

    private static FhirBase64 Data(string json, string blanks) =>
        FhirJson.Parse<Binary>(new MemoryStream(Encoding.UTF8.GetBytes(blanks + json))).Data!.Value;
}
