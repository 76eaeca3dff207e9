using System.Runtime.CompilerServices;

namespace HealthData.Dicom;

/// <summary>The content of a part on its way to the user, looked at as it goes by.</summary>
internal sealed class InspectedContent : ReadOnlyStream
{
    private readonly Stream _content;
    private readonly ReadOnlySpanAction _look;
    private readonly Func<bool, CancellationToken, ValueTask<Exception?>> _end;
    private ReadOnlyMemory<byte> _head;
    private Exception? _failure;
    private bool _hasEnded;
    private bool _isOver;
    private bool _isTaken;

    /// <param name="content">The content behind the bytes that were read ahead.</param>
    /// <param name="head">The bytes that were read ahead.</param>
    /// <param name="look">Looks at bytes.</param>
    /// <param name="end">Tells at the end of the content what is wrong with it; takes whether its coding is damaged
    /// there. Without an exception the content ends.</param>
    public InspectedContent(
        Stream content,
        ReadOnlyMemory<byte> head,
        ReadOnlySpanAction look,
        Func<bool, CancellationToken, ValueTask<Exception?>> end)
    {
        _content = content;
        _head = head;
        _look = look;
        _end = end;
    }

    /// <summary>Content that is handed out as it is.</summary>
    public static InspectedContent Plain(Stream content) => new(
        content,
        default,
        static _ => { },
        static (isDamaged, _) => new(isDamaged ? PartContent.Undecodable("part 1").ToException(null) : null));

    /// <summary>Refuses to save content that was taken from before, or whose turn is over.</summary>
    /// <exception cref="InvalidOperationException">It was, or it is.</exception>
    public void ThrowIfTaken()
    {
        ThrowIfOver();
        if (_isTaken)
        {
            throw new InvalidOperationException(
                "The content was already read or saved, and can be read only once. Retrieve it again.");
        }
    }

    /// <summary>Takes what was read ahead away, when the next part is asked for.</summary>
    public void Retire() => _isOver = true;

    public override int Read(Span<byte> buffer)
    {
        if (TryRead(buffer, out var taken))
        {
            return taken;
        }

        var isDamaged = false;
        try
        {
            var read = _content.Read(buffer);
            if (read > 0 || buffer.IsEmpty)
            {
                _look(buffer[..read]);
                return read;
            }
        }
        catch (Exception exception) when (PartContent.IsUndecodable(exception))
        {
            isDamaged = true;
        }

        return EndAsync(isDamaged, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (TryRead(buffer.Span, out var taken))
        {
            return new(taken);
        }

        var reading = _content.ReadAsync(buffer, cancellationToken);
        if (!reading.IsCompletedSuccessfully)
        {
            return AwaitAsync(reading, buffer, cancellationToken);
        }

        var read = reading.Result;
        if (read == 0)
        {
            return AwaitAsync(new(0), buffer, cancellationToken);
        }

        _look(buffer.Span[..read]);
        return new(read);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> AwaitAsync(
        ValueTask<int> reading, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        int read;
        try
        {
            read = await reading.ConfigureAwait(false);
        }
        catch (Exception exception) when (PartContent.IsUndecodable(exception))
        {
            return await EndAsync(isDamaged: true, cancellationToken).ConfigureAwait(false);
        }

        if (read == 0 && !buffer.IsEmpty)
        {
            return await EndAsync(isDamaged: false, cancellationToken).ConfigureAwait(false);
        }

        _look(buffer.Span[..read]);
        return read;
    }

    private bool TryRead(Span<byte> buffer, out int taken)
    {
        taken = 0;
        ThrowIfOver();
        if (_failure is not null)
        {
            throw _failure;
        }

        _isTaken |= !buffer.IsEmpty;
        taken = Math.Min(_head.Length, buffer.Length);
        _head.Span[..taken].CopyTo(buffer);
        _head = _head[taken..];
        return taken > 0 || _hasEnded;
    }

    private void ThrowIfOver()
    {
        if (_isOver)
        {
            throw new InvalidOperationException(
                "The reader has moved to the next part. Read or copy a part before you request the next one.");
        }
    }

    private async ValueTask<int> EndAsync(bool isDamaged, CancellationToken cancellationToken)
    {
        _failure = await _end(isDamaged, cancellationToken).ConfigureAwait(false);
        _hasEnded = _failure is null;
        return _failure is null ? 0 : throw _failure;
    }
}
