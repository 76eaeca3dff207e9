using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

internal sealed partial class MultipartReader
{
    // From this size on, a read goes from the body straight into the caller's buffer and is searched there, which
    // saves the copy of nearly all bytes.
    private const int StraightSize = 32 * 1024;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<int> ReadAsync(
        MultipartPart part, Memory<byte> destination, CancellationToken cancellationToken)
    {
        Enter(part);
        try
        {
            int served;
            while (!TryServe(destination.Span, out served))
            {
                if (CanGoStraight(destination.Length))
                {
                    var room = StraightRoom(destination);
                    var read = await _body.ReadAsync(room, cancellationToken).ConfigureAwait(false);
                    if (TrySettle(destination.Span, read, out served))
                    {
                        break;
                    }
                }
                else
                {
                    Filled(await _body.ReadAsync(Room(), cancellationToken).ConfigureAwait(false));
                }
            }

            return served;
        }
        finally
        {
            Exit();
        }
    }

    internal int Read(MultipartPart part, Span<byte> destination)
    {
        Enter(part);
        try
        {
            int served;
            while (!TryServe(destination, out served))
            {
                Filled(_body.Read(Room().Span));
            }

            return served;
        }
        finally
        {
            Exit();
        }
    }

    internal async Task CopyToAsync(MultipartPart part, Stream destination, CancellationToken cancellationToken)
    {
        Enter(part);
        try
        {
            while (true)
            {
                if (_start < _known)
                {
                    var data = _buffer.AsMemory(_start, _known - _start);
                    await destination.WriteAsync(data, cancellationToken).ConfigureAwait(false);
                    ThrowIfDisposed();
                    _start = _known;
                }

                ThrowIfFailed();
                if (_state != State.Content)
                {
                    return;
                }

                if (!Advance())
                {
                    Filled(await _body.ReadAsync(Room(), cancellationToken).ConfigureAwait(false));
                }
            }
        }
        finally
        {
            Exit();
        }
    }

    // Copies content that is known to be content. False if the body has to be read first.
    private bool TryServe(Span<byte> destination, out int served)
    {
        served = 0;
        if (destination.IsEmpty)
        {
            return true;
        }

        while (_start == _known)
        {
            ThrowIfFailed();
            if (_state != State.Content)
            {
                return true;
            }

            if (!Advance())
            {
                return false;
            }
        }

        served = Math.Min(_known - _start, destination.Length);
        _buffer.AsSpan(_start, served).CopyTo(destination);
        _start += served;
        return true;
    }

    // What is left in the buffer must be the start of what may become a delimiter, and nothing more.
    private bool CanGoStraight(int length) =>
        length >= StraightSize && _lineEnd == 0 && _end - _start < Delimiter.Length;

    private Memory<byte> StraightRoom(Memory<byte> destination)
    {
        var kept = _buffer.AsSpan(_start, _end - _start);
        kept.CopyTo(destination.Span);
        return destination[kept.Length..Math.Min(destination.Length, _buffer.Length)];
    }

    // Takes back from the caller's buffer what is not, or may not be, content of this part.
    private bool TrySettle(Span<byte> destination, int read, out int served)
    {
        ThrowIfDisposed();
        if (read == 0)
        {
            throw Failed(MultipartError.Truncated);
        }

        var bytes = destination[..(_end - _start + read)];
        var at = bytes.IndexOf(Delimiter);
        served = at >= 0 ? at : bytes.Length - OpenTail(bytes);
        var rest = bytes[served..];
        rest.CopyTo(_buffer);
        rest.Clear();
        _base += _start + served;
        _start = _known = 0;
        _end = rest.Length;
        return served > 0;
    }
}
