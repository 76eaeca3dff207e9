
namespace HealthData.Dicom.Tests.Multipart;

public sealed class MultipartWriterTests
{
    private static readonly KeyValuePair<string, string>[] Headers = [new("Content-Type", "a/b"), new("X", "")];

    [Fact]
    public async Task Parts_are_framed_by_delimiters()
    {
        var body = new MemoryStream();
        var writer = new MultipartWriter(body, "bnd");
        await writer.StartPartAsync(Headers, default);
        body.Write("one"u8);
        writer.StartPart([]);
        body.Write("two"u8);
        await writer.CloseAsync(default);

        Assert.Equal(
            "--bnd\r\nContent-Type: a/b\r\nX: \r\n\r\none\r\n--bnd\r\n\r\ntwo\r\n--bnd--\r\n",
            Reading.Text(body.ToArray()));
    }

    [Fact]
    public void A_body_without_parts_is_its_closing_delimiter()
    {
        var body = new MemoryStream();
        new MultipartWriter(body, "bnd").Close();

        Assert.Equal("--bnd--\r\n", Reading.Text(body.ToArray()));
    }

    [Theory]
    [InlineData("a\r\nB: c")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("a\tb")]
    [InlineData("M\u00FCller")]
    [InlineData("a\u010Db")]
    public void A_header_value_with_other_than_printable_ASCII_is_refused(string value)
    {
        var body = new MemoryStream();
        var writer = new MultipartWriter(body, "bnd");

        var error = Assert.Throws<ArgumentException>(() => writer.StartPart([new("X", value)]));
        Assert.DoesNotContain(value, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, body.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a:")]
    [InlineData("a\r\n")]
    [InlineData("\u00FC")]
    public void A_header_name_that_is_no_token_is_refused(string name) =>
        Assert.Throws<ArgumentException>(
            () => new MultipartWriter(new MemoryStream(), "bnd").StartPart([new(name, "a")]));

    [Theory]
    [InlineData("")]
    [InlineData("a ")]
    [InlineData("a\r\nb")]
    [InlineData("a\"b")]
    [InlineData("\u00FC")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345678901")]
    public void A_boundary_outside_RFC_2046_is_refused(string boundary) =>
        Assert.Throws<ArgumentException>(() => new MultipartWriter(new MemoryStream(), boundary));

    [Fact]
    public void New_boundaries_are_lawful_and_differ()
    {
        var boundaries = Enumerable.Range(0, 1000).Select(_ => MultipartBoundary.Create()).ToList();

        Assert.Equal(1000, boundaries.Distinct().Count());
        Assert.All(boundaries, MultipartBoundary.Check);
    }
}
