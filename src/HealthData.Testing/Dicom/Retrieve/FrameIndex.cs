using System.Buffers.Binary;

namespace HealthData.Testing;

/// <summary>Finds the frames of an instance in its file (PS3.5 A.4).</summary>
internal static class FrameIndex
{
    private const int ItemHeader = 8;
    private const ushort Item = 0xE000;

    /// <summary>The frames in order; null where there is no pixel data.</summary>
    /// <exception cref="ServiceException">The frames cannot be told apart (406).</exception>
    public static async Task<IReadOnlyList<FrameRange>?> ReadAsync(
        StoredInstance instance,
        CancellationToken cancellationToken)
    {
        var header = instance.Header;
        if (!header.HasPixelData)
        {
            return null;
        }

        if (header.PixelDataOffset < 0)
        {
            throw ServiceException.NotAcceptable("The pixel data of the instance is deflated.");
        }

        var count = header.FrameCount;
        return header.PixelDataLength >= 0
            ? ReadNative(header, count)
            : await ReadEncapsulatedAsync(instance, count, cancellationToken).ConfigureAwait(false);
    }

    private static List<FrameRange> ReadNative(InstanceHeader header, int count)
    {
        var bits = (long)(header.GetInteger(0x00280010) ?? 0)
            * (header.GetInteger(0x00280011) ?? 0)
            * (header.GetInteger(0x00280002) ?? 1)
            * (header.GetInteger(0x00280100) ?? 0);
        if (bits <= 0 || bits % 8 != 0)
        {
            throw ServiceException.NotAcceptable("The frames of the instance cannot be told apart.");
        }

        var length = bits / 8;
        var frames = new List<FrameRange>();
        for (var i = 0L; i < count && (i + 1) * length <= header.PixelDataLength; i++)
        {
            frames.Add(new([(header.PixelDataOffset + (i * length), length)]));
        }

        return frames;
    }

    private static async Task<List<FrameRange>> ReadEncapsulatedAsync(
        StoredInstance instance,
        int count,
        CancellationToken cancellationToken)
    {
        var items = await ReadItemsAsync(instance, cancellationToken).ConfigureAwait(false);
        if (items.Count == 0)
        {
            return [];
        }

        var fragments = items[1..];
        if (count == 1)
        {
            return [new(fragments)];
        }

        if (fragments.Count == count)
        {
            return fragments.ConvertAll(fragment => new FrameRange([fragment]));
        }

        var table = await ReadTableAsync(instance, items[0], cancellationToken).ConfigureAwait(false);
        return Group(fragments, table);
    }

    private static List<FrameRange> Group(List<(long Offset, long Length)> fragments, uint[] table)
    {
        if (table.Length == 0 || fragments.Count == 0)
        {
            throw ServiceException.NotAcceptable("The frames of the instance cannot be told apart.");
        }

        var first = fragments[0].Offset - ItemHeader;
        var frames = new List<FrameRange>(table.Length);
        for (var i = 0; i < table.Length; i++)
        {
            var start = first + table[i];
            var end = i + 1 < table.Length ? first + table[i + 1] : long.MaxValue;
            frames.Add(new([.. fragments.Where(f => f.Offset - ItemHeader >= start && f.Offset - ItemHeader < end)]));
        }

        return frames;
    }

    private static async Task<List<(long Offset, long Length)>> ReadItemsAsync(
        StoredInstance instance,
        CancellationToken cancellationToken)
    {
        var items = new List<(long, long)>();
        var head = new byte[ItemHeader];
        var position = instance.Header.PixelDataOffset;
        while (position + ItemHeader <= instance.Content.Length)
        {
            await ReadAtAsync(instance, position, head, cancellationToken).ConfigureAwait(false);
            if (BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(2)) != Item)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            items.Add((position + ItemHeader, length));
            position += ItemHeader + length;
        }

        return items;
    }

    private static async Task<uint[]> ReadTableAsync(
        StoredInstance instance,
        (long Offset, long Length) item,
        CancellationToken cancellationToken)
    {
        var bytes = new byte[item.Length];
        await ReadAtAsync(instance, item.Offset, bytes, cancellationToken).ConfigureAwait(false);
        var table = new uint[bytes.Length / 4];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * 4));
        }

        return table;
    }

    private static async Task ReadAtAsync(
        StoredInstance instance,
        long offset,
        byte[] target,
        CancellationToken cancellationToken)
    {
        var source = instance.Content.OpenRead(offset);
        await using (source.ConfigureAwait(false))
        {
            await source.ReadExactlyAsync(target, cancellationToken).ConfigureAwait(false);
        }
    }
}
