using System.Buffers.Binary;

namespace HealthData.Testing;

/// <summary>A header, then fragments of at most 64 MiB that repeat a pattern, then the sequence delimiter.</summary>
internal sealed class GeneratedContent(byte[] prefix, long length) : StoredContent
{
    private const int FragmentBytes = 64 << 20;
    private const int ItemHeader = 8;
    private const int Stride = FragmentBytes + ItemHeader;
    private const int PatternBytes = 64 << 10;

    private static readonly byte[] Pattern = CreatePattern();

    public override long Length => length;

    public override Stream OpenRead(long offset = 0) => new GeneratedStream(this, offset);

    /// <summary>Fills the buffer with the bytes at a position; returns how many there were.</summary>
    public int Read(long position, Span<byte> buffer)
    {
        var total = (int)Math.Min(buffer.Length, length - position);
        for (var done = 0; done < total;)
        {
            done += ReadSome(position + done, buffer[done..total]);
        }

        return total;
    }

    private static byte[] CreatePattern()
    {
        var pattern = new byte[PatternBytes];
        for (var i = 0; i < pattern.Length; i++)
        {
            pattern[i] = (byte)((i * 31) ^ (i >> 8));
        }

        return pattern;
    }

    private int ReadSome(long position, Span<byte> buffer)
    {
        if (position < prefix.Length)
        {
            return Copy(prefix.AsSpan((int)position), buffer);
        }

        var body = length - prefix.Length - ItemHeader;
        var at = position - prefix.Length;
        if (at >= body)
        {
            return Copy(Item(0xE0DD, 0).AsSpan((int)(at - body)), buffer);
        }

        var lastStart = LastFragment(body);
        var start = at >= lastStart ? lastStart : at / Stride * Stride;
        var whole = at >= lastStart ? body - start : Math.Min(Stride, lastStart - start);
        var inside = at - start;
        if (inside < ItemHeader)
        {
            return Copy(Item(0xE000, (uint)(whole - ItemHeader)).AsSpan((int)inside), buffer);
        }

        var patternAt = (int)((inside - ItemHeader) % PatternBytes);
        return Copy(Pattern.AsSpan(patternAt, (int)Math.Min(PatternBytes - patternAt, whole - inside)), buffer);
    }

    // Where the rest is too short for an item of its own, the last but one fragment gives it some bytes.
    private static long LastFragment(long body)
    {
        var start = (body - 1) / Stride * Stride;
        return body - start < ItemHeader ? start - ItemHeader : start;
    }

    private static byte[] Item(ushort element, uint itemLength)
    {
        var item = new byte[ItemHeader];
        BinaryPrimitives.WriteUInt16LittleEndian(item, 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(item.AsSpan(2), element);
        BinaryPrimitives.WriteUInt32LittleEndian(item.AsSpan(4), itemLength);
        return item;
    }

    private static int Copy(ReadOnlySpan<byte> source, Span<byte> target)
    {
        var count = Math.Min(source.Length, target.Length);
        source[..count].CopyTo(target);
        return count;
    }

    private sealed class GeneratedStream(GeneratedContent content, long offset) : ReadOnlyStream
    {
        private long _position = offset;

        public override int Read(Span<byte> buffer)
        {
            var count = content.Read(_position, buffer);
            _position += count;
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            cancellationToken.IsCancellationRequested
                ? ValueTask.FromCanceled<int>(cancellationToken)
                : new(Read(buffer.Span));
    }
}
