namespace HealthData.Fhir;

/// <summary>The body of a bundle that is sent. The pool gets its memory back only when nothing sends it any more.
/// </summary>
internal sealed class LoadBody(RentedBuffer buffer) : RequestContent
{
    private readonly object _gate = new();
    private int _sending;
    private bool _isReturned;

    public override bool TryComputeLength(out long length)
    {
        length = buffer.Written.Length;
        return true;
    }

    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        Begin();
        try
        {
            stream.Write(buffer.Written.Span);
        }
        finally
        {
            End();
        }
    }

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        Begin();
        try
        {
            await stream.WriteAsync(buffer.Written, cancellation).ConfigureAwait(false);
        }
        finally
        {
            End();
        }
    }

    /// <summary>Gives the memory back, unless a connection still sends it: a server may answer before it has read the
    /// whole body.</summary>
    /// <returns>Whether it was given back.</returns>
    public bool TryReturn()
    {
        lock (_gate)
        {
            if (_sending > 0 || _isReturned)
            {
                return false;
            }

            _isReturned = true;
        }

        buffer.Return();
        return true;
    }

    public override void Dispose()
    {
    }

    private void Begin()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isReturned, this);
            _sending++;
        }
    }

    private void End()
    {
        lock (_gate)
        {
            _sending--;
        }
    }
}
