using System.Globalization;
using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

/// <summary>Makes messages as it is read, one a line; their values count from 1.</summary>
internal sealed class GeneratedStream(int count) : ReadOnlyStream
{
    private readonly byte[] _line = new byte[256];
    private int _start;
    private int _end;
    private int _made;

    protected override int Fill(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length)
        {
            if (_start == _end)
            {
                if (_made == count)
                {
                    break;
                }

                _made++;
                (_start, _end) = (0, Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{{\"id\":\"d{_made % 997}\",\"t\":\"2020-01-01T00:00:00Z\",\"hr\":{_made}}}\n"),
                    _line));
            }

            var length = Math.Min(_end - _start, buffer.Length - written);
            _line.AsSpan(_start, length).CopyTo(buffer[written..]);
            (_start, written) = (_start + length, written + length);
        }

        return written;
    }
}
