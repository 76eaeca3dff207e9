namespace HealthData.Fhir.R4;

/// <summary>A reader of the lines of a stream, one in memory at a time.</summary>
internal sealed class LineReader(Stream stream, FhirJsonOptions options) : IDisposable
{
    private const int Block = 64 * 1024;

    private readonly PooledBuffer _buffer = new();
    private int _start;
    private int _length;
    private int _searched;
    private bool _isEnd;

    /// <summary>Gets the number of the line, counted from 1.</summary>
    public long Number { get; private set; }

    public ReadOnlySpan<byte> Line => _buffer.WrittenSpan.Slice(_start, _length);

    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        _start = Math.Min(_start + _length + (Number > 0 ? 1 : 0), _buffer.WrittenSpan.Length);
        _length = 0;
        while (true)
        {
            while (TryFind())
            {
                Number++;
                if (Line.ContainsAnyExcept(" \t\r\uFEFF"u8))
                {
                    return true;
                }

                _start = Math.Min(_start + _length + 1, _buffer.WrittenSpan.Length);
                _length = 0;
            }

            if (_isEnd)
            {
                return false;
            }

            _buffer.Remove(_start);
            _searched -= _start;
            _start = 0;
            if (_buffer.WrittenSpan.Length > options.MaxLength)
            {
                throw new FhirFormatException(
                    [new FhirIssue(Faults.TooLarge, "Resource", options.MaxLength) { Line = Number + 1 }], Number + 1);
            }

            var count = await stream.ReadAsync(_buffer.GetMemory(Block), cancellationToken).ConfigureAwait(false);
            _buffer.Advance(count);
            _isEnd = count == 0;
        }
    }

    public void Dispose() => _buffer.Dispose();

    private bool TryFind()
    {
        var data = _buffer.WrittenSpan;
        _searched = Math.Max(_searched, _start);
        var end = data[_searched..].IndexOf((byte)'\n');
        _length = (end >= 0 ? _searched + end : data.Length) - _start;
        _searched = end >= 0 ? _searched + end + 1 : data.Length;
        if (end >= 0 || (_isEnd && _length > 0))
        {
            return true;
        }

        _length = 0;
        return false;
    }
}
