using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HealthData.Dicom;

/// <summary>Reads the lines of an error log (JSON), each once.</summary>
internal sealed class ErrorLog(Stream body) : IAsyncDisposable
{
    // A line has three UIDs and a sentence; a longer one is cut.
    private const int MaxLineBytes = 64 << 10;

    private readonly HashSet<ShortHash> _seen = [];
    private byte[] _buffer = new byte[8 << 10];
    private int _start;
    private int _end;
    private bool _isEnd;

    public async ValueTask<DicomExportError?> ReadAsync(CancellationToken cancellationToken)
    {
        while (await LineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (Parse(line) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    public ValueTask DisposeAsync() => body.DisposeAsync();

    // The same error may come again at another time.
    private DicomExportError? Parse(ReadOnlyMemory<byte> line)
    {
        var text = Encoding.UTF8.GetString(line.Span).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        DicomExportItem? item = null;
        string? message = null;
        DateTimeOffset? timestamp = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            item = DicomExportItem.Find(JsonAnswers.Text(json.RootElement, "identifier")) is { IsValid: true } found
                ? found
                : null;
            message = JsonAnswers.Text(json.RootElement, "error");
            timestamp = JsonAnswers.Time(json.RootElement, "timestamp");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
        }

        var isKnown = message is not null && item is not null;
        var key = isKnown
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{item!.StudyInstanceUid}/{item.SeriesInstanceUid}/{item.SopInstanceUid} {message}")
            : text;
        return _seen.Add(ShortHash.Of(key))
            ? new DicomExportError(item, message ?? text, timestamp)
            : null;
    }

    /// <summary>Gives the next line without its end; null after the last one.</summary>
    private async ValueTask<ReadOnlyMemory<byte>?> LineAsync(CancellationToken cancellationToken)
    {
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                return Take(searched + length, searched + length + 1);
            }

            searched = _end - _start;
            if (_isEnd)
            {
                return searched == 0 ? (ReadOnlyMemory<byte>?)null : Take(searched, searched);
            }

            if (searched >= MaxLineBytes)
            {
                return Take(searched, searched);
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private ReadOnlyMemory<byte> Take(int length, int taken)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += taken;
        return line;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = await body.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isEnd = read == 0;
    }
}
