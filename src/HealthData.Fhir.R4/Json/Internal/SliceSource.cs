namespace HealthData.Fhir.R4;

/// <summary>The data of a bundle, of which only a window is in memory: all of a span of memory, or the part of a stream
/// that has not been taken yet.</summary>
internal sealed class SliceSource : IDisposable
{
    private const int Block = 64 * 1024;

    private readonly FhirJsonOptions _options;
    private readonly ReadOnlyMemory<byte> _memory;
    private readonly Stream? _stream;
    private readonly PooledBuffer? _buffer;
    private int _taken;
    private long _removed;
    private bool _isEnd;

    public SliceSource(ReadOnlyMemory<byte> memory, FhirJsonOptions options)
    {
        _memory = memory;
        _options = options;
        _isEnd = true;
    }

    public SliceSource(Stream stream, PooledBuffer buffer, FhirJsonOptions options)
    {
        _stream = stream;
        _buffer = buffer;
        _options = options;
    }

    /// <summary>Gets a value that indicates whether the data is in memory, so that slices need no copies.</summary>
    public bool IsMemory => _buffer is null;

    /// <summary>Gets the position in the data, in bytes.</summary>
    public long Position => _removed + _taken;

    /// <summary>Gets the line, counted from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Gets the data that is in memory and has not been taken.</summary>
    public ReadOnlyMemory<byte> Window => (_buffer?.WrittenMemory ?? _memory)[_taken..];

    /// <summary>Takes bytes off the window.</summary>
    public void Take(int count)
    {
        Line += Window.Span[..count].Count((byte)'\n');
        _taken += count;
    }

    /// <summary>Gets more data; <see langword="false"/> at the end.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (_isEnd)
        {
            return false;
        }

        _buffer!.Remove(_taken);
        _removed += _taken;
        _taken = 0;
        if (_buffer.WrittenSpan.Length > _options.MaxLength)
        {
            throw new FhirFormatException([new FhirIssue(Faults.TooLarge, "Bundle", Position) { Line = Line }]);
        }

        var count = await _stream!.ReadAsync(_buffer.GetMemory(Block), cancellationToken).ConfigureAwait(false);
        _buffer.Advance(count);
        _isEnd = count == 0;
        return !_isEnd;
    }

    public void Dispose() => _buffer?.Dispose();
}
