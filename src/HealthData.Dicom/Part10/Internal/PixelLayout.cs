namespace HealthData.Dicom;

/// <summary>Where the pixel data of a file lies (PS3.5 section 8 and annex A.4).</summary>
internal sealed class PixelLayout
{
    private readonly List<PixelFragment> _fragments = [];
    private ReadOnlyMemory<byte> _offsetTable;

    private PixelLayout(ElementReader reader)
    {
        Tag = reader.Tag;
        Vr = reader.Vr;
        IsBigEndian = reader.IsBigEndian;
        IsEncapsulated = reader.Length == ElementReader.UndefinedLength;
        IsDeflated = reader.IsDeflated;
        if (!IsEncapsulated)
            _fragments.Add(new(reader.ValueOffset, reader.Length));
    }

    public uint Tag { get; }

    public ushort Vr { get; }

    public bool IsBigEndian { get; }

    public bool IsEncapsulated { get; }

    /// <summary>True where offsets count inflated bytes, so that they are no positions in the file.</summary>
    public bool IsDeflated { get; }

    /// <summary>The fragments without the basic offset table; for native pixel data the one run of it.</summary>
    public IReadOnlyList<PixelFragment> Fragments => _fragments;

    /// <summary>Finds the pixel data; null where a file has none.</summary>
    /// <exception cref="DicomFormatException">The data is not DICOM, is broken, or passes a limit.</exception>
    public static async ValueTask<PixelLayout?> ReadAsync(
        Stream stream, Part10ReadOptions? options, CancellationToken cancellationToken)
    {
        using var reader = new ElementReader(stream, options);
        return await ReadAsync(reader, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="ReadAsync(Stream, Part10ReadOptions?, CancellationToken)"/>
    public static PixelLayout? Read(ReadOnlyMemory<byte> data, Part10ReadOptions? options = null)
    {
        using var reader = new ElementReader(data, options);
        var read = ReadAsync(reader, CancellationToken.None);
        return read.IsCompletedSuccessfully ? read.Result : read.AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The runs of one frame, from 0; empty where the file does not tell where the frame is.</summary>
    public IReadOnlyList<PixelFragment> GetFrame(int frame, int frames)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frame);
        if (frame >= frames)
            return [];
        if (!IsEncapsulated)
            return GetNativeFrame(frame, frames);
        if (frames == 1)
            return _fragments;
        var count = _offsetTable.Length / 4;
        if (count == frames)
            return GetByTable(TableEntry(frame), frame + 1 < count ? TableEntry(frame + 1) : long.MaxValue);
        return _fragments.Count == frames ? [_fragments[frame]] : [];
    }

    private static async ValueTask<PixelLayout?> ReadAsync(ElementReader reader, CancellationToken cancellationToken)
    {
        do
        {
            if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                return null;
        }
        while (reader.Kind != ElementKind.PixelData);

        var layout = new PixelLayout(reader);
        while (layout.IsEncapsulated && await reader.ReadAsync(cancellationToken).ConfigureAwait(false)
            && reader.Kind == ElementKind.Fragment)
            layout.Take(reader);
        return layout;
    }

    private void Take(ElementReader reader)
    {
        if (reader.FragmentIndex == 0)
            _offsetTable = reader.Value;
        else
            _fragments.Add(new(reader.ValueOffset, reader.Length));
    }

    private PixelFragment[] GetNativeFrame(int frame, int frames)
    {
        var length = _fragments[0].Length / frames;
        return [new(_fragments[0].Offset + frame * length, length)];
    }

    private long TableEntry(int index) => BinaryPrimitives.ReadUInt32LittleEndian(_offsetTable.Span[(index * 4)..]);

    // The table counts from the item tag of the first fragment; an item has eight bytes before its value.
    private List<PixelFragment> GetByTable(long from, long to)
    {
        var found = new List<PixelFragment>();
        if (_fragments.Count == 0)
            return found;
        var origin = _fragments[0].Offset;
        foreach (var fragment in _fragments)
        {
            if (fragment.Offset - origin >= from && fragment.Offset - origin < to)
                found.Add(fragment);
        }

        return found;
    }
}
