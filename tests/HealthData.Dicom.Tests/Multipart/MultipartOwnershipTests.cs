using static HealthData.Dicom.Tests.Multipart.Reading;

namespace HealthData.Dicom.Tests.Multipart;

/// <summary>No byte may reach the reader of another part.</summary>
public sealed class MultipartOwnershipTests
{
    private const string TwoParts = "--bnd\r\n\r\nfirst\r\n--bnd\r\n\r\nsecond\r\n--bnd--";

    [Fact]
    public async Task An_old_part_is_not_served_after_the_next_one_was_asked_for()
    {
        await using var reader = Reader(Bytes(TwoParts));
        var first = (await reader.ReadPartAsync(default))!;
        var second = (await reader.ReadPartAsync(default))!;

        await Assert.ThrowsAsync<InvalidOperationException>(() => ReadAsync(first, 10));
        Assert.Throws<InvalidOperationException>(() => first.Read(new byte[10], 0, 10));
        await Assert.ThrowsAsync<InvalidOperationException>(() => first.CopyToAsync(Stream.Null));
        Assert.Equal("second", Text(await ReadAsync(second, 10)));
        Assert.Null(await reader.ReadPartAsync(default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ReadAsync(second, 10));
    }

    [Fact]
    public async Task Two_operations_at_a_time_are_refused()
    {
        var body = new GatedStream(Bytes(TwoParts));
        await using var reader = Reader(body);
        var first = reader.ReadPartAsync(default);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await reader.ReadPartAsync(default));
        body.Open();
        var content = (await first)!;

        Assert.Equal("first", Text(await ReadAsync(content, 10)));
    }

    [Fact]
    public async Task Disposing_returns_the_buffer_once_and_nothing_is_served_after_it()
    {
        var pool = new PoisoningPool();
        var body = new ChunkedStream(Bytes(TwoParts), () => 1000);
        var reader = Reader(body, pool: pool);
        var content = (await reader.ReadPartAsync(default))!;
        Assert.Equal(1, pool.Outstanding);

        await reader.DisposeAsync();
        await reader.DisposeAsync();

        Assert.Equal((0, 0), (pool.Outstanding, pool.WrongReturns));
        Assert.True(body.IsDisposed);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ReadAsync(content, 10));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.CopyToAsync(Stream.Null));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await reader.ReadPartAsync(default));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40_000)]
    public async Task Disposing_during_a_read_leaves_the_buffer_until_the_read_is_over(int bufferSize)
    {
        var pool = new PoisoningPool();
        var body = new GatedStream(Bytes(TwoParts), freeBytes: 9);
        var reader = Reader(body, pool: pool);
        var content = (await reader.ReadPartAsync(default))!;
        var read = content.ReadAsync(new byte[bufferSize]).AsTask();

        await reader.DisposeAsync();
        Assert.Equal(1, pool.Outstanding);
        body.Open();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => read);
        Assert.Equal((0, 0), (pool.Outstanding, pool.WrongReturns));
    }

    [Fact]
    public async Task A_disposed_part_is_closed_and_the_reader_goes_on()
    {
        await using var reader = Reader(Bytes(TwoParts));
        var first = await reader.ReadPartAsync(default);
        await first!.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => ReadAsync(first, 10));
        Assert.Equal("second", Text(await ReadAsync((await reader.ReadPartAsync(default))!, 10)));
    }

    [Fact]
    public async Task What_lies_behind_the_bytes_read_shows_nothing_of_another_part()
    {
        var first = new string('x', 200_000);
        await using var reader = Reader(Bytes($"--bnd\r\n\r\n{first}\r\n--bnd\r\n\r\nsecret\r\n--bnd--"));
        var part = await reader.ReadPartAsync(default);
        var buffer = new byte[131_072];
        int read;
        while ((read = await part!.ReadAsync(buffer)) > 0)
        {
            Assert.Equal(-1, buffer.AsSpan(read).IndexOf("secret"u8));
        }
    }

    [Fact]
    public async Task A_canceled_read_loses_no_byte()
    {
        var content = new byte[300_000];
        new Random(5).NextBytes(content);
        byte[] bytes = [.. "--bnd\r\n\r\n"u8, .. content, .. "\r\n--bnd--"u8];
        var random = new Random(5);
        await using var reader = Reader(new ChunkedStream(bytes, () => random.Next(1, 5000)));
        var part = await reader.ReadPartAsync(default);
        var all = new MemoryStream();
        var buffer = new byte[40_000];

        while (true)
        {
            if (random.Next(3) == 0)
            {
                try
                {
                    all.Write(buffer, 0, await part!.ReadAsync(buffer, new CancellationToken(canceled: true)));
                }
                catch (OperationCanceledException)
                {
                }
            }

            var read = await part!.ReadAsync(buffer.AsMemory(0, random.Next(2) == 0 ? 40_000 : 100));
            if (read == 0)
            {
                break;
            }

            all.Write(buffer, 0, read);
        }

        Assert.Equal(content, all.ToArray());
    }

    [Fact]
    public async Task Every_byte_of_interleaved_bodies_belongs_to_its_part()
    {
        var pool = new PoisoningPool();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 32), CancellationToken.None, async (stream, _) => await ReadPatternAsync(stream, pool));

        Assert.Equal((0, 0), (pool.Outstanding, pool.WrongReturns));
    }

    private static async Task ReadPatternAsync(int stream, PoisoningPool pool)
    {
        var random = new Random(stream);
        var body = new MemoryStream();
        var writer = new MultipartWriter(body, Boundary);
        var lengths = Enumerable.Range(0, 12).Select(_ => 4 * random.Next(random.Next(2) == 0 ? 100 : 60_000)).ToList();
        for (var part = 0; part < lengths.Count; part++)
        {
            writer.StartPart([new("X-Part", $"{stream}/{part}")]);
            body.Write(Pattern(stream, part, lengths[part]));
        }

        writer.Close();
        var source = new ChunkedStream(body.ToArray(), () => random.Next(1, 50_000), yields: true);
        await using var reader = Reader(source, pool: pool);
        for (var part = 0; part < lengths.Count; part++)
        {
            var read = await reader.ReadPartAsync(default);
            Assert.Equal($"{stream}/{part}", read!.Headers["X-Part"]);
            if (random.Next(4) == 0)
            {
                continue;
            }

            var content = await ReadAsync(read, random.Next(2) == 0 ? random.Next(1, 3000) : 131_072);
            Assert.True(content.AsSpan().SequenceEqual(Pattern(stream, part, lengths[part])), $"{stream}/{part}");
        }

        Assert.Null(await reader.ReadPartAsync(default));
    }

    private static byte[] Pattern(int stream, int part, int length)
    {
        var bytes = new byte[length];
        for (var i = 0; i < length; i += 4)
        {
            (bytes[i], bytes[i + 1]) = ((byte)stream, (byte)part);
            (bytes[i + 2], bytes[i + 3]) = ((byte)(i >> 2), (byte)(i >> 10));
        }

        return bytes;
    }
}
