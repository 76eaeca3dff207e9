using System.IO.Compression;
using HealthData.Fhir.R4.Tests.Support;

namespace HealthData.Fhir.Tests.Ndjson;

public sealed class NdjsonReaderTests
{
    private const string SomeLines = "{\"a\":1}\n{\"b\":2}\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("{}", new[] { "1:{}" })]
    [InlineData("{}\n", new[] { "1:{}" })]
    [InlineData("{}\n[]", new[] { "1:{}", "2:[]" })]
    [InlineData("{}\r\n[]\r\n", new[] { "1:{}", "2:[]" })]
    [InlineData("\n\n{}\n \t\r\n[]\n\n", new[] { "3:{}", "5:[]" })]
    [InlineData("\uFEFF{}\n\uFEFF[]\n", new[] { "1:{}", "2:\uFEFF[]" })]
    [InlineData("\uFEFF", new string[0])]
    [InlineData("\"a\u2028b\u0085c\"\n2\n", new[] { "1:\"a\u2028b\u0085c\"", "2:2" })]
    [InlineData("  {}  \n", new[] { "1:{}" })]
    [InlineData("{\r}\n", new[] { "1:{\r}" })]
    public async Task Only_line_feeds_end_lines_and_empty_lines_only_count(string text, string[] expected)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            Assert.Equal(expected, await ReadAsync(Pieces(Encoding.UTF8.GetBytes(text), seed)));
        }
    }

    [Fact]
    public async Task Gzip_is_known_by_its_first_bytes()
    {
        var packed = Pack("\uFEFF" + SomeLines);

        for (var seed = 0; seed < 20; seed++)
        {
            Assert.Equal(["1:{\"a\":1}", "2:{\"b\":2}"], await ReadAsync(Pieces(packed, seed)));
        }
    }

    [Fact]
    public async Task Gzip_that_breaks_off_is_no_end()
    {
        var packed = Pack(SomeLines);

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(new MemoryStream(packed[..^9])));
    }

    [Fact]
    public async Task Lines_of_any_length_are_given_whole()
    {
        var random = new Random(7);
        var lines = Enumerable.Range(0, 60)
            .Select(_ => new string((char)random.Next('a', 'z'), random.Next(1, 40_000) * random.Next(1, 8)))
            .ToList();
        var text = Encoding.UTF8.GetBytes(string.Join('\n', lines));

        var read = await ReadAsync(Pieces(text, seed: 3));

        Assert.Equal(lines.Select((line, index) => $"{index + 1}:{line}"), read);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(300_000, true)]
    public async Task Of_lines_longer_than_allowed_only_the_beginning_is_kept(int length, bool isTooLong)
    {
        var text = Encoding.UTF8.GetBytes(new string('a', length) + "\nnext\n" + new string('b', length));
        for (var seed = 0; seed < 5; seed++)
        {
            await using var reader = new NdjsonReader(Pieces(text, seed), maxLineLength: 4);

            await AssertNextAsync(reader, 1, "aaaa", isTooLong);
            await AssertNextAsync(reader, 2, "next", isTooLong: false);
            await AssertNextAsync(reader, 3, "bbbb", isTooLong);
            Assert.False(await reader.ReadAsync(Token));
        }
    }

    [Fact]
    public async Task The_content_is_disposed_of_with_the_reader()
    {
        using var plain = new MemoryStream(Encoding.UTF8.GetBytes(SomeLines));
        using var packed = new MemoryStream(Pack(SomeLines));

        await ReadAsync(plain);
        await ReadAsync(packed);

        Assert.False(plain.CanRead);
        Assert.False(packed.CanRead);
    }

    private static async Task AssertNextAsync(NdjsonReader reader, long number, string line, bool isTooLong)
    {
        Assert.True(await reader.ReadAsync(Token));
        Assert.Equal(number, reader.LineNumber);
        Assert.Equal(line, Encoding.UTF8.GetString(reader.Line.Span));
        Assert.Equal(isTooLong, reader.IsTooLong);
    }

    private static async Task<List<string>> ReadAsync(Stream content)
    {
        List<string> lines = [];
        await using var reader = new NdjsonReader(content);
        while (await reader.ReadAsync(Token))
        {
            Assert.False(reader.IsTooLong);
            lines.Add($"{reader.LineNumber}:{Encoding.UTF8.GetString(reader.Line.Span)}");
        }

        return lines;
    }

    private static PiecewiseStream Pieces(byte[] bytes, int seed) => new(bytes, new Random(seed));

    private static byte[] Pack(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
