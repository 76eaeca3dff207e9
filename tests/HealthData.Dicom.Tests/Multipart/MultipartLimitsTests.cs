using static HealthData.Dicom.Tests.Multipart.Reading;

namespace HealthData.Dicom.Tests.Multipart;

public sealed class MultipartLimitsTests
{
    [Theory]
    [InlineData(null, nameof(MultipartError.MissingBoundary))]
    [InlineData("", nameof(MultipartError.MissingBoundary))]
    [InlineData("a\r\nb", nameof(MultipartError.InvalidBoundary))]
    [InlineData("\u00FC", nameof(MultipartError.InvalidBoundary))]
    [InlineData("a\0", nameof(MultipartError.InvalidBoundary))]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345678901",
        nameof(MultipartError.InvalidBoundary))]
    public void A_missing_or_unlawful_boundary_is_an_error(string? boundary, string error)
    {
        var pool = new PoisoningPool();

        var failure = Assert.Throws<MultipartFailure>(() => Reader([], boundary, pool: pool));

        Assert.Equal(error, failure.Error.ToString());
        Assert.Equal(0, pool.Outstanding);
    }

    [Fact]
    public async Task A_boundary_of_seventy_characters_is_read()
    {
        var boundary = new string('-', 70);
        Assert.Equal(["a"], await ContentsAsync($"--{boundary}\r\n\r\na\r\n--{boundary}--", boundary));
    }

    [Fact]
    public async Task One_part_more_than_allowed_is_an_error()
    {
        var limits = MultipartLimits.Default with { Parts = 2 };
        const string two = "--bnd\r\n\r\na\r\n--bnd\r\n\r\nb\r\n--bnd";

        Assert.Null(await ErrorAsync(two + "--", limits));
        Assert.Equal(MultipartError.TooManyParts, await ErrorAsync(two + "\r\n\r\nc\r\n--bnd--", limits));
    }

    [Fact]
    public async Task A_header_block_as_long_as_allowed_is_read_and_one_longer_is_an_error()
    {
        var limit = MultipartLimits.Default.HeaderBytes;
        string Body(int length) => $"--bnd\r\nA: {new string('x', length - 5)}\r\n\r\na\r\n--bnd--";

        Assert.Equal([PartFault.None], await FaultsAsync(Body(limit - 1)));
        Assert.Equal([PartFault.HeadersTooLong], await FaultsAsync(Body(limit + 1)));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("A: b\r\n")]
    [InlineData("\t")]
    public async Task Headers_of_a_MiB_are_an_error_before_they_are_read(string unit)
    {
        var headers = string.Concat(Enumerable.Repeat(unit, 1024 * 1024 / unit.Length));
        var body = new ChunkedStream(Bytes("--bnd\r\n" + headers), () => 4096);
        await using var reader = Reader(body);

        var part = await reader.ReadPartAsync(default);

        Assert.Equal(PartFault.HeadersTooLong, part!.Fault);
        Assert.True(body.Reads <= 6);
    }

    [Theory]
    [InlineData("A")]
    [InlineData(": b")]
    [InlineData(" folded")]
    [InlineData("A b: c")]
    [InlineData("A\0: c")]
    [InlineData("A: b\0")]
    [InlineData("A: b\rc")]
    [InlineData("\u00FC: b")]
    [InlineData("--bnd")]
    public async Task A_line_that_is_no_header_is_a_fault_of_its_part(string line) => Assert.Equal(
        [PartFault.MalformedHeader, PartFault.None],
        await FaultsAsync($"--bnd\r\n{line}\r\n\r\na\r\n--bnd\r\n\r\nb\r\n--bnd--"));

    [Fact]
    public async Task Headers_that_never_end_do_not_swallow_the_next_part() => Assert.Equal(
        [PartFault.MalformedHeader, PartFault.None],
        await FaultsAsync("--bnd\r\nA: b\r\n--bnd\r\n\r\nb\r\n--bnd--"));

    [Theory]
    [InlineData("A:b", "A: b\r\n")]
    [InlineData("A : \t b \t", "A: b\r\n")]
    [InlineData("A: b\r\n c\r\n\td", "A: b c d\r\n")]
    [InlineData("A:", "A: \r\n")]
    [InlineData("A: \r\n", "A: \r\n")]
    [InlineData("Content-Type: a/b; type=application/dicom;", "Content-Type: a/b; type=application/dicom;\r\n")]
    [InlineData("A: \u00FC", "A: \u00FC\r\n")]
    [InlineData("A: 1\r\na: 2", "A: 1\r\na: 2\r\n")]
    public async Task Headers_are_taken_as_they_are(string lines, string headers)
    {
        var body = $"--bnd\r\n{lines.TrimEnd('\n', '\r')}\r\n\r\na\r\n--bnd--";
        var (parts, error) = await ReadAllAsync(Reader(Bytes(body)), 10);

        Assert.Null(error);
        Assert.Equal(headers, Assert.Single(parts).Headers);
    }

    [Fact]
    public async Task A_body_that_is_not_multipart_is_given_up_after_the_preamble_allowed()
    {
        var body = new ChunkedStream(new byte[10_000_000], () => 8192);
        await using var reader = Reader(body, limits: MultipartLimits.Default with { PreambleBytes = 64 * 1024 });

        var failure = await Assert.ThrowsAsync<MultipartFailure>(async () => await reader.ReadPartAsync(default));

        Assert.Equal(MultipartError.PreambleTooLong, failure.Error);
        Assert.True(body.Reads <= 9);
    }

    [Fact]
    public async Task An_error_stays()
    {
        await using var reader = Reader(Bytes("--bnd\r\n\r\nabc"));
        var part = await reader.ReadPartAsync(default);
        await Assert.ThrowsAsync<MultipartFailure>(() => ReadAsync(part!, 10));

        await Assert.ThrowsAsync<MultipartFailure>(() => ReadAsync(part!, 10));
        await Assert.ThrowsAsync<MultipartFailure>(() => part!.CopyToAsync(Stream.Null));
        var failure = await Assert.ThrowsAsync<MultipartFailure>(async () => await reader.ReadPartAsync(default));
        Assert.Equal(MultipartError.Truncated, failure.Error);
    }
}
