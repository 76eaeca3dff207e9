namespace HealthData.Core;

/// <summary>The network's side of an upload: each write is watched for a stall, and its failures are told
/// apart.</summary>
internal sealed class WatchedUploadStream(Stream network, StallWatch watch, Action onFirstByte) : WriteOnlyStream
{
    // A write is watched as a whole, so none may be so large that it takes long on a slow network.
    private const int LargestWrite = 1024 * 1024;

    private bool _started;

    public bool HasFailed { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var slice = buffer[..Math.Min(buffer.Length, LargestWrite)];
            Begin();
            try
            {
                network.Write(slice);
            }
            catch
            {
                HasFailed = true;
                throw;
            }

            watch.Pause();
            buffer = buffer[slice.Length..];
        }
    }

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            var slice = buffer[..Math.Min(buffer.Length, LargestWrite)];
            Begin();
            try
            {
                await network.WriteAsync(slice, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                HasFailed = true;
                throw;
            }

            watch.Pause();
            buffer = buffer[slice.Length..];
        }
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
