using System.Text;
using static HealthData.Dicom.Tests.Multipart.Reading;

namespace HealthData.Dicom.Tests.Multipart;

public sealed class MultipartReaderTests
{
    [Fact]
    public async Task Parts_come_in_order_with_their_headers_and_bytes()
    {
        var body = "--bnd\r\nContent-Type: application/dicom\r\nX: 1\r\n\r\none"
            + "\r\n--bnd\r\nX:2\r\n\r\ntwo\r\n--bnd--\r\n";
        await using var reader = Reader(Bytes(body));

        var first = await reader.ReadPartAsync(default);
        Assert.Equal("application/dicom", first!.Headers.ContentType);
        Assert.Equal("1", first.Headers["x"]);
        Assert.Equal("one", Text(await ReadAsync(first, 100)));
        var second = await reader.ReadPartAsync(default);
        Assert.Null(second!.Headers.ContentType);
        Assert.Equal("2", second.Headers["X"]);
        Assert.Equal("two", Text(await ReadAsync(second, 2)));
        Assert.Null(await reader.ReadPartAsync(default));
        Assert.Null(await reader.ReadPartAsync(default));
    }

    [Theory]
    [InlineData("--bnd\r\n\r\na\r\n--bnd--", "a")]
    [InlineData("\r\n--bnd\r\n\r\na\r\n--bnd--", "a")]
    [InlineData("preamble\r\n--bnd\r\n\r\na\r\n--bnd--\r\nepilogue --bnd\r\n--bnd\r\n\r\nx\r\n--bnd--", "a")]
    [InlineData("--bndx\r\n--bnd\r\n\r\na\r\n--bnd--", "a")]
    [InlineData("--bnd \t \r\n\r\na\r\n--bnd  \r\n\r\nb\r\n--bnd--", "a|b")]
    [InlineData("--bnd\r\n\r\n\r\n--bnd--", "")]
    [InlineData("--bnd\r\n\r\n--bnd--", "")]
    [InlineData("--bnd\r\nA: b\r\n\r\n--bnd\r\n\r\n--bnd--", "|")]
    [InlineData("--bnd\r\n\r\n\r\n\r\n--bnd--", "\r\n")]
    [InlineData("--bnd\r\n\r\na\r\r\n--bnd--", "a\r")]
    public async Task A_body_in_any_lawful_layout_is_read(string body, string contents) =>
        Assert.Equal(contents, string.Join('|', await ContentsAsync(body)));

    [Theory]
    [InlineData("\r\n--bn")]
    [InlineData("\r\n--bndx\r\n")]
    [InlineData("\r\n--bnd-")]
    [InlineData("\r\n--bnd x\r\n")]
    [InlineData("\r\n--bnd\r")]
    [InlineData("\r\n--bnd\rx")]
    [InlineData("\r\n--bnd\n")]
    [InlineData("\n--bnd\r\n")]
    [InlineData("\n--bnd--")]
    [InlineData("--bnd--")]
    [InlineData("\r\n-bnd\r\n")]
    [InlineData("\r\r\n\r\n\r\n--\r\n--b\r\n--bn")]
    public async Task What_only_looks_like_a_delimiter_is_content(string content)
    {
        content = "x" + content + "y";
        Assert.Equal([content, "z"], await ContentsAsync($"--bnd\r\n\r\n{content}\r\n--bnd\r\n\r\nz\r\n--bnd--"));
    }

    [Fact]
    public async Task More_blanks_than_the_bound_behind_a_boundary_make_content()
    {
        var allowed = $"--bnd\r\n\r\na\r\n--bnd{new string(' ', MultipartReader.MaxPadding)}\r\n\r\nb\r\n--bnd--";
        var content = $"\r\n--bnd{new string(' ', MultipartReader.MaxPadding + 1)}\r\n";

        Assert.Equal(["a", "b"], await ContentsAsync(allowed));
        Assert.Equal([content], await ContentsAsync($"--bnd\r\n\r\n{content}\r\n--bnd--"));
    }

    [Theory]
    [InlineData("--bnd\nA: b\n\none\n--bnd\n\ntwo\n\n--bnd--\n", "one|two\n")]
    [InlineData("preamble\n--bnd\n\none\n--bnd--", "one")]
    [InlineData("--bnd\n\none\r\n--bnd--", "one\r")]
    [InlineData("--bnd\n\n--bnd--", "")]
    [InlineData("--bnd\nA: b\r\n\r\n--bnd--", "")]
    [InlineData("--bnd\n\na\n--bnd\r\nb\n--bnd--", "a\n--bnd\r\nb")]
    public async Task A_body_whose_first_line_ends_with_LF_has_LF_line_ends(string body, string contents) =>
        Assert.Equal(contents, string.Join('|', await ContentsAsync(body)));

    [Theory]
    [InlineData("--bnd\r\nA: b\n\none\r\n--bnd--")]
    [InlineData("--bnd\r\nA: b\n\r\none\r\n--bnd--")]
    [InlineData("--bnd\r\n\none\r\n--bnd--")]
    public async Task Header_lines_may_end_with_LF_in_a_CRLF_body(string body) =>
        Assert.Equal(["one"], await ContentsAsync(body));

    [Fact]
    public async Task A_closing_delimiter_alone_is_a_body_without_parts()
    {
        Assert.Empty(await ContentsAsync("--bnd--"));
        Assert.Empty(await ContentsAsync("\r\n--bnd--\r\n"));
    }

    [Fact]
    public async Task A_nested_multipart_may_use_a_longer_boundary()
    {
        var inner = "--bndin\r\n\r\na\r\n--bndin\r\n\r\nb\r\n--bndin--\r\n";
        var headers = "Content-Type: multipart/mixed; boundary=bndin\r\n";
        var outer = $"--bnd\r\n{headers}\r\n{inner}\r\n--bnd\r\n\r\nc\r\n--bnd--";

        Assert.Equal([inner, "c"], await ContentsAsync(outer));
        Assert.Equal(["a", "b"], await ContentsAsync(inner, "bndin"));
    }

    [Fact]
    public async Task A_boundary_with_blanks_and_signs_is_searched_as_it_is()
    {
        const string boundary = "a b'()+_,-./:=?";
        Assert.Equal(["x"], await ContentsAsync($"--{boundary}\r\n\r\nx\r\n--{boundary}--", boundary));
    }

    [Fact]
    public async Task The_closing_delimiter_is_taken_without_waiting_for_more()
    {
        var body = new ChunkedStream(Bytes("--bnd\r\n\r\na\r\n--bnd--\r\nepilogue"), () => 21);
        await using var reader = new MultipartReader(body, Boundary, MultipartLimits.Default, MultipartFailure.From);
        await reader.ReadPartAsync(default);

        Assert.Null(await reader.ReadPartAsync(default));
        Assert.Equal(1, body.Reads);
    }

    [Fact]
    public async Task The_rest_of_a_part_is_skipped()
    {
        var large = new string('a', 300_000);
        var body = $"--bnd\r\n\r\n{large}\r\n--bnd\r\n\r\nb\r\n--bnd\r\n\r\nc\r\n--bnd--";
        await using var reader = Reader(Bytes(body), chunk: 1000);
        var first = await reader.ReadPartAsync(default);
        await first!.ReadExactlyAsync(new byte[10]);
        await reader.ReadPartAsync(default);

        var third = await reader.ReadPartAsync(default);

        Assert.Equal("c", Text(await ReadAsync(third!, 10)));
    }

    [Fact]
    public async Task Two_hundred_thousand_parts_are_read_in_constant_memory()
    {
        const int count = 200_000;
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append("--bnd\r\nContent-Type: application/dicom\r\n\r\n").Append(i).Append("\r\n");
        }

        await using var reader = Reader(Bytes(text.Append("--bnd--").ToString()));
        var buffer = new byte[16];
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < count; i++)
        {
            var part = await reader.ReadPartAsync(default);
            var read = await part!.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false);
            Assert.True(int.TryParse(buffer.AsSpan(0, read), out var number) && number == i, $"part {i}");
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Null(await reader.ReadPartAsync(default));
        Assert.True(allocated < count * 1024L, $"{allocated / count} bytes a part");
    }

    [Fact]
    public async Task An_empty_buffer_reads_nothing_and_is_not_the_end()
    {
        await using var reader = Reader(Bytes("--bnd\r\n\r\na\r\n--bnd--"));
        var part = await reader.ReadPartAsync(default);

        Assert.Equal(0, await part!.ReadAsync(Memory<byte>.Empty));
        Assert.Equal("a", Text(await ReadAsync(part, 10)));
    }
}
