using System.Runtime.CompilerServices;
using HealthData.MedTech.Fhir;

namespace HealthData.Tool.MedTech;

/// <summary>The lines of a stream as messages, with their numbers as positions. Blank lines are passed over.</summary>
internal sealed class MessageLines(Stream stream, bool areEnvelopes)
{
    private const int FirstSize = 64 * 1024;
    private const int MaxLineLength = 16 << 20;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;
    private long _number;

    /// <summary>How many messages there were, those before the first that was wanted too.</summary>
    public long Count { get; private set; }

    /// <summary>Reads the messages behind a line.</summary>
    /// <exception cref="InvalidDataException">A line is too long.</exception>
    public async IAsyncEnumerable<MedTechMessage> ReadAsync(
        long behind, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var isLast = false; !isLast;)
        {
            isLast = !await FillAsync(cancellationToken);
            while (TryTake(isLast, out var line))
            {
                if (line.Length == 0)
                {
                    continue;
                }

                Count++;
                if (_number > behind)
                {
                    var position = _number.ToString(CultureInfo.InvariantCulture);
                    yield return new MedTechMessage(line, position) { IsEnvelope = areEnvelopes };
                }
            }
        }
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_end >= MaxLineLength)
            {
                throw new InvalidDataException(
                    $"Line {_number + 1} has more than {MaxLineLength:N0} bytes. Lines before it may be written.");
            }

            Array.Resize(ref _buffer, 2 * _end);
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        return read > 0;
    }

    // A message keeps its bytes, so each line is a copy.
    private bool TryTake(bool isLast, out byte[] line)
    {
        var rest = _buffer.AsSpan(_start, _end - _start);
        var length = rest.IndexOf((byte)'\n');
        if (length < 0 && (!isLast || rest.IsEmpty))
        {
            line = [];
            return false;
        }

        var text = length < 0 ? rest : rest[..length];
        _start += length < 0 ? text.Length : length + 1;
        if (_number++ == 0 && text.StartsWith("\uFEFF"u8))
        {
            text = text[3..];
        }

        line = text.TrimEnd("\r \t"u8).ToArray();
        return true;
    }
}
