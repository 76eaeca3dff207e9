namespace HealthData.Core;

/// <summary>The network's side of an upload: each write is watched for a stall, and its failures are told apart.</summary>
internal sealed class WatchedUploadStream(Stream network, StallWatch watch, Action onFirstByte) : Stream
{
    private bool _started;

    public bool HasFailed { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Begin();
        try
        {
            network.Write(buffer);
        }
        catch
        {
            HasFailed = true;
            throw;
        }

        watch.Pause();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Begin();
        try
        {
            await network.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            HasFailed = true;
            throw;
        }

        watch.Pause();
    }

    public override void Flush()
    {
        watch.Run();
        try
        {
            network.Flush();
        }
        catch
        {
            HasFailed = true;
            throw;
        }

        watch.Pause();
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        watch.Run();
        try
        {
            await network.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            HasFailed = true;
            throw;
        }

        watch.Pause();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Begin()
    {
        if (!_started)
        {
            _started = true;
            onFirstByte();
        }

        watch.Run();
    }
}
