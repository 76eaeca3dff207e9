using System.IO.Compression;

namespace HealthData.Core.Tests.Streams;

/// <summary>Compressed bodies: whole ones are read, and those that break off anywhere are told from them.</summary>
public sealed class ContentCodingTests
{
    private const string Members = "gzip, of two members";
    private const string Named = "gzip, with a name";
    private const string Bare = "deflate, bare";

    // Text, what does not shrink and what shrinks to almost nothing: the kinds of blocks of deflate.
    public static TheoryData<string, int> Bodies()
    {
        var data = new TheoryData<string, int>();
        foreach (var coding in (string[])["gzip", Members, Named, "deflate", Bare, "br", "gzip, br"])
        {
            for (var body = 0; body < 3; body++)
            {
                data.Add(coding, body);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_whole_body_is_decoded(string coding, int body)
    {
        var coded = Encode(coding, Body(body));
        foreach (var step in (int[])[1, 3, 100_000])
        {
            Assert.Equal(Body(body), await ReadAsync(coding, coded, step, async: true));
            Assert.Equal(Body(body), await ReadAsync(coding, coded, step, async: false));
        }
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_breaks_off_anywhere_is_not_taken_for_whole(string coding, int body)
    {
        var coded = Encode(coding, Body(body));
        var betweenMembers = coding == Members ? Encode("gzip", Body(body)[..(Body(body).Length / 2)]).Length : -1;
        for (var length = 1; length < coded.Length; length++)
        {
            if (length == betweenMembers)
            {
                continue;
            }

            foreach (var async in (bool[])[true, false])
            {
                await Assert.ThrowsAsync<InvalidDataException>(
                    () => ReadAsync(coding, coded[..length], async ? 7 : 100_000, async));
            }
        }
    }

    [Theory]
    [InlineData("gzip", 8)]
    [InlineData("deflate", 4)]
    public async Task A_checksum_that_is_not_the_bodys_is_damage(string coding, int trailer)
    {
        var coded = Encode(coding, Body(0));
        for (var bit = (coded.Length - trailer) * 8; bit < coded.Length * 8; bit++)
        {
            var damaged = coded.ToArray();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(coding, damaged, 100_000, async: true));
        }
    }

    [Theory]
    [InlineData("gzip", 1)]
    [InlineData("gzip", 20)]
    [InlineData("deflate", 1)]
    [InlineData("br", 1)]
    public async Task Padding_behind_a_whole_body_is_passed_over(string coding, int zeros)
    {
        var padded = Encode(coding, Body(0)).Concat(new byte[zeros]).ToArray();

        Assert.Equal(Body(0), await ReadAsync(coding, padded, 100_000, async: true));
        Assert.Equal(Body(0), await ReadAsync(coding, padded, 1, async: false));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_body_without_a_byte_is_empty(string coding) =>
        Assert.Empty(await ReadAsync(coding, [], 100, async: true));

    [Theory]
    [InlineData("zstd", "'zstd'")]
    [InlineData("Doe Jane", "with an unknown name")]
    [InlineData("gzip, gzip, gzip, gzip, gzip", "'gzip'")]
    public void A_coding_that_is_not_supported_is_named_in_safe_letters(string coding, string expected)
    {
        using var content = new MemoryStream();

        Assert.Same(content, ContentCoding.Decode(content, coding, out var unknown));
        Assert.Equal(expected, unknown);
    }

    [Fact]
    public void The_content_is_disposed_of_with_what_decodes_it()
    {
        foreach (var coding in (string[])["gzip", "deflate", "br", "gzip, br"])
        {
            var content = new OneWayStream(new MemoryStream());

            ContentCoding.Decode(content, coding, out _).Dispose();

            Assert.True(content.IsDisposed, coding);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task An_answer_whose_compressed_body_breaks_off_is_truncated(string coding)
    {
        var coded = Encode(coding, Body(0));
        for (var length = 1; length < coded.Length; length++)
        {
            foreach (var async in (bool[])[true, false])
            {
                var response = new MockResponse(200).With("Content-Encoding", coding);
                await using var body = DecodedStream.Of(new TrickleStream(coded[..length], 5), response, Call);

                var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
                    () => DrainAsync(body, async));
                Assert.Equal(
                    (HealthDataErrorCode.ResponseTruncated, "TestClient.Read"),
                    (exception.ErrorCode, exception.Operation));
            }
        }
    }

    private static CallSnapshot Call => new("TestClient.Read", "GET", "/items/{item}");

    private static byte[] Body(int kind)
    {
        var bytes = new byte[300];
        switch (kind)
        {
            case 0:
                return Encoding.ASCII.GetBytes(
                    string.Concat(Enumerable.Range(0, 60).Select(number => $"{number * 7};")));
            case 1:
                new Random(3).NextBytes(bytes);
                return bytes;
            default:
                return bytes;
        }
    }

    private static async Task<byte[]> ReadAsync(string coding, byte[] coded, int step, bool async)
    {
        var name = coding is Members or Named ? "gzip" : coding == Bare ? "deflate" : coding;
        await using var content = ContentCoding.Decode(new TrickleStream(coded, step), name, out var unknown);
        Assert.Null(unknown);
        return await DrainAsync(content, async);
    }

    private static async Task<byte[]> DrainAsync(Stream content, bool async)
    {
        using var read = new MemoryStream();
        if (async)
        {
            await content.CopyToAsync(read, TestContext.Current.CancellationToken);
        }
        else
        {
            content.CopyTo(read);
        }

        return read.ToArray();
    }

    private static byte[] Encode(string coding, byte[] body) => coding switch
    {
        Members => [.. Encode("gzip", body[..(body.Length / 2)]), .. Encode("gzip", body[(body.Length / 2)..])],
        Named => WithName(Encode("gzip", body)),
        "gzip, br" => Encode("br", Encode("gzip", body)),
        "gzip" => Encode(body, to => new GZipStream(to, CompressionLevel.Optimal)),
        "deflate" => Encode(body, to => new ZLibStream(to, CompressionLevel.Optimal)),
        Bare => Encode(body, to => new DeflateStream(to, CompressionLevel.Optimal)),
        _ => Encode(body, to => new BrotliStream(to, CompressionLevel.Optimal)),
    };

    private static byte[] Encode(byte[] body, Func<Stream, Stream> open)
    {
        using var coded = new MemoryStream();
        using (var coder = open(coded))
        {
            coder.Write(body);
        }

        return coded.ToArray();
    }

    // RFC 1952 2.3: a name of the file behind the ten bytes of the header.
    private static byte[] WithName(byte[] gzip)
    {
        byte[] named = [.. gzip[..10], .. "body.json\0"u8, .. gzip[10..]];
        named[3] |= 8;
        return named;
    }

    private sealed class TrickleStream(byte[] bytes, int step) : ReadOnlyStream
    {
        private int _position;

        public override int Read(Span<byte> buffer)
        {
            var read = Math.Min(Math.Min(step, buffer.Length), bytes.Length - _position);
            bytes.AsSpan(_position, read).CopyTo(buffer);
            _position += read;
            return read;
        }
    }
}
