using static HealthData.Dicom.Tests.Multipart.Reading;

namespace HealthData.Dicom.Tests.Multipart;

public sealed class MultipartRelatedContentTests
{
    private const string Dicom = "application/dicom";

    [Fact]
    public async Task What_is_written_is_read_back()
    {
        byte[][] contents = [[], [1, 2, 3], new byte[131_072], new byte[500_000]];
        foreach (var content in contents)
        {
            new Random(content.Length).NextBytes(content);
        }

        using var content1 = Content([.. contents.Select(bytes => MultipartPartSource.FromBytes(bytes, Dicom))]);
        using var content2 = Content([.. contents.Select(bytes => OneTime(bytes))]);

        foreach (var content in new[] { content1, content2 })
        {
            var body = new MemoryStream();
            await content.WriteToAsync(body, default);
            var reader = Reader(body.ToArray(), BoundaryOf(content));
            var (parts, error) = await ReadAllAsync(reader, 70_000);
            Assert.Null(error);
            Assert.True(contents.Zip(parts).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second.Content)));
            Assert.Equal(contents.Length, parts.Count);
            Assert.All(parts, part => Assert.Equal("Content-Type: application/dicom\r\n", part.Headers));
        }
    }

    [Fact]
    public async Task Known_lengths_give_the_exact_length_of_the_body()
    {
        for (var count = 0; count < 4; count++)
        {
            var parts = Enumerable.Range(0, count)
                .Select(i => (Stream: new MemoryStream(new byte[i * 1000]), Type: i == 1 ? null : Dicom))
                .Select(part => MultipartPartSource.FromStream(part.Stream, part.Type));
            using var content = Content([.. parts]);
            var body = new MemoryStream();
            await content.WriteToAsync(body, default);

            Assert.True(content.TryComputeLength(out var length));
            Assert.Equal(body.Length, length);
        }
    }

    [Fact]
    public void Lengths_whose_sum_is_no_length_leave_the_length_of_the_body_unknown()
    {
        using var content = Content(
            [.. new[] { long.MaxValue, 1 }.Select(
                length => MultipartPartSource.FromStream(new ClaimingStream(length), Dicom))]);

        Assert.False(content.TryComputeLength(out _));
    }

    [Fact]
    public void One_unknown_length_leaves_the_length_of_the_body_unknown()
    {
        using var content = Content([MultipartPartSource.FromBytes(new byte[3], Dicom), OneTime([1])]);
        using var sequence = new MultipartRelatedContent(Sequence(), Dicom);

        Assert.False(content.TryComputeLength(out _));
        Assert.False(sequence.TryComputeLength(out _));
    }

    [Fact]
    public async Task A_sequence_of_parts_is_sent_as_it_comes_and_only_once()
    {
        using var content = new MultipartRelatedContent(Sequence(), Dicom, Boundary);
        var body = new MemoryStream();
        await content.WriteToAsync(body, default);

        Assert.Equal("--bnd\r\n\r\na\r\n--bnd\r\n\r\nb\r\n--bnd--\r\n", Text(body.ToArray()));
        Assert.False(content.CanWrite);
        await Assert.ThrowsAsync<InvalidOperationException>(() => content.WriteToAsync(body, default));
        Assert.Throws<NotSupportedException>(() => content.WriteTo(body, default));
    }

    [Fact]
    public async Task Replayable_parts_are_sent_the_same_again()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, [7, 8]);
        var stream = new MemoryStream([0, 1, 2]) { Position = 1 };
        using var content = Content(
            [
                new FilePartSource(path, Dicom),
                MultipartPartSource.FromStream(stream, Dicom),
                MultipartPartSource.FromBytes(new byte[] { 9 }, Dicom),
            ]);
        var bodies = new[] { new MemoryStream(), new MemoryStream(), new MemoryStream() };
        Assert.True(content.IsReplayable);

        await content.WriteToAsync(bodies[0], default);
        await content.WriteToAsync(bodies[1], default);
        content.WriteTo(bodies[2], default);
        File.Delete(path);

        Assert.Contains("\r\n\r\n\x07\x08\r\n", Text(bodies[0].ToArray()), StringComparison.Ordinal);
        Assert.Contains("\r\n\r\n\x01\x02\r\n", Text(bodies[0].ToArray()), StringComparison.Ordinal);
        Assert.Equal(bodies[0].ToArray(), bodies[1].ToArray());
        Assert.Equal(bodies[0].ToArray(), bodies[2].ToArray());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_part_that_cannot_be_read_again_is_never_sent_again()
    {
        using var content = Content([MultipartPartSource.FromBytes(new byte[3], Dicom), OneTime([1])]);
        Assert.False(content.IsReplayable);
        Assert.True(content.CanWrite);
        await content.WriteToAsync(new MemoryStream(), default);

        var again = new MemoryStream();
        await Assert.ThrowsAsync<InvalidOperationException>(() => content.WriteToAsync(again, default));
        Assert.Throws<InvalidOperationException>(() => content.WriteTo(again, default));
        Assert.Equal(0, again.Length);
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(5, 6)]
    [InlineData(0, 1)]
    [InlineData(131_072, 131_073)]
    [InlineData(131_072, 131_071)]
    public async Task Another_length_than_announced_is_an_error_and_no_byte_too_many_is_sent(int announced, int real)
    {
        using var content = Content([MultipartPartSource.FromBytes(new byte[3], null), new Liar(announced, real)]);
        var body = new MemoryStream();

        var error = await Assert.ThrowsAsync<PartLengthException>(() => content.WriteToAsync(body, default));

        Assert.Equal((2, announced), (error.Part, (int)error.Announced));
        Assert.True(content.TryComputeLength(out var length));
        Assert.True(body.Length < length);
        Assert.Throws<PartLengthException>(() => content.WriteTo(new MemoryStream(), default));
    }

    [Fact]
    public async Task Progress_counts_content_and_completed_parts_and_starts_again()
    {
        var seen = new List<(long, int)>();
        using var content = new MultipartRelatedContent(
            [MultipartPartSource.FromBytes(new byte[200_000], null), MultipartPartSource.FromBytes(new byte[5], null)],
            Dicom)
        { OnProgress = (bytes, parts) => seen.Add((bytes, parts)) };

        await content.WriteToAsync(new MemoryStream(), default);
        content.WriteTo(new MemoryStream(), default);

        Assert.Equal([(200_000, 0), (200_000, 1), (200_005, 1), (200_005, 2)], seen[..4]);
        Assert.Equal(seen[..4], seen[4..]);
    }

    [Fact]
    public async Task A_canceled_write_stops()
    {
        using var source = new CancellationTokenSource();
        using var content = new MultipartRelatedContent(
            [MultipartPartSource.FromStream(new MemoryStream(new byte[1_000_000]), null)], Dicom)
        {
            OnProgress = (_, _) => source.Cancel(),
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => content.WriteToAsync(new MemoryStream(), source.Token));
        using var again = new CancellationTokenSource();
        again.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => content.WriteTo(new MemoryStream(), again.Token));
    }

    [Fact]
    public void The_content_type_names_root_type_and_boundary()
    {
        using var content = Content([]);
        Assert.True(MediaType.TryParse(content.ContentType, out var type));

        Assert.Equal("multipart/related", type.Type);
        Assert.Equal(Dicom, type.GetParameter("type"));
        Assert.StartsWith("multipart/related; type=\"application/dicom\"; boundary=", content.ContentType);
        Assert.Throws<ArgumentException>(() => new MultipartRelatedContent([], "a\"; x=\""));
        Assert.Throws<ArgumentException>(() => new MultipartRelatedContent([], "a\r\nb"));
    }

    private static MultipartRelatedContent Content(MultipartPartSource[] parts) => new(parts, Dicom);

    private static string BoundaryOf(MultipartRelatedContent content) =>
        MediaType.TryParse(content.ContentType, out var type) ? type.GetParameter("boundary")! : "";

    private static MultipartPartSource OneTime(byte[] bytes) =>
        MultipartPartSource.FromStream(new ChunkedStream(bytes, () => 100_000), Dicom);

    private static async IAsyncEnumerable<MultipartPartSource> Sequence()
    {
        yield return MultipartPartSource.FromBytes("a"u8.ToArray(), null);
        await Task.Yield();
        yield return MultipartPartSource.FromBytes("b"u8.ToArray(), null);
    }

    private sealed class Liar(int announced, int real) : MultipartPartSource(null)
    {
        public override long? Length => announced;

        public override bool IsReplayable => true;

        public override ValueTask<Stream> OpenAsync(CancellationToken cancellationToken) => new(Open());

        public override Stream Open() => new MemoryStream(new byte[real]);
    }
}
