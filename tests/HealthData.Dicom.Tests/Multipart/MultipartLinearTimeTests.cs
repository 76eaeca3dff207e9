using System.Diagnostics;
using static HealthData.Dicom.Tests.Multipart.Reading;

namespace HealthData.Dicom.Tests.Multipart;

public sealed class MultipartLinearTimeTests
{
    [Fact]
    [Trait("Category", "Long")]
    public async Task Ten_times_the_content_takes_about_ten_times_as_long()
    {
        await TimeAsync(10);
        var small = await TimeAsync(10);

        // The best of three, since other tests take the processors at times.
        var large = TimeSpan.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var time = await TimeAsync(100);
            large = time < large ? time : large;
        }

        Assert.True(large < (small * 30) + TimeSpan.FromMilliseconds(500), $"10 MiB {small}, 100 MiB {large}");
    }

    [Fact]
    public async Task A_part_of_100_MiB_needs_no_memory_of_its_own()
    {
        await TimeAsync(1, bufferSize: 100_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        await TimeAsync(100, bufferSize: 100_000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated < 8 * 1024 * 1024, $"{allocated} bytes");
    }

    private static async Task<TimeSpan> TimeAsync(int mebibytes, int bufferSize = 1000)
    {
        await using var reader = Reader(new SyntheticStream(mebibytes * 1024L * 1024));
        var clock = Stopwatch.StartNew();
        var part = await reader.ReadPartAsync(default);
        var buffer = new byte[bufferSize];
        var total = 0L;
        while (await part!.ReadAsync(buffer) is > 0 and var read)
        {
            total += read;
        }

        Assert.Equal(mebibytes * 1024L * 1024, total);
        return clock.Elapsed;
    }

    /// <summary>One part full of line ends, in chunks of an odd size.</summary>
    private sealed class SyntheticStream(long length) : ReadOnlyStream
    {
        private static readonly byte[] Start = Bytes("--bnd\r\n\r\n");
        private static readonly byte[] End = Bytes("\r\n--bnd--");
        private static readonly byte[] Filling = Bytes(string.Concat(Enumerable.Repeat("0123456789\r\n--bn", 1000)));
        private long _position;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Read(buffer.Span));

        public override int Read(Span<byte> buffer)
        {
            var (source, from, rest) = _position < Start.Length
                ? (Start, _position, Start.Length - _position)
                : _position < Start.Length + length
                    ? (Filling, 0, Start.Length + length - _position)
                    : (End, _position - Start.Length - length, Start.Length + length + End.Length - _position);
            var count = (int)Math.Min(Math.Min(rest, 9999), buffer.Length);
            source.AsSpan((int)from, count).CopyTo(buffer);
            _position += count;
            return count;
        }
    }
}
