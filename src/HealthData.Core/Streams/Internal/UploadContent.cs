namespace HealthData.Core;

/// <summary>
/// A body of any size on its way up: it knows whether it has started, whether it can be sent again, whether it stands
/// still, and whether a failure came from the network or from the caller's source.
/// </summary>
internal sealed class UploadContent(RequestContent inner, bool isReplayable, StallWatch watch) : RequestContent
{
    private bool _wasStarted;

    public bool IsReplayable { get; } = isReplayable;

    /// <summary>Whether the current attempt has handed a byte to the network.</summary>
    public bool HasStarted { get; private set; }

    /// <summary>What the caller's source threw, if it did.</summary>
    public Exception? SourceFailure { get; private set; }

    public bool CanBeSent => IsReplayable || !_wasStarted;

    public StallWatch Watch { get; } = watch;

    public void BeginAttempt()
    {
        HasStarted = false;
        SourceFailure = null;
        Watch.Run();
    }

    public void EndAttempt() => Watch.Pause();

    public override bool TryComputeLength(out long length) => inner.TryComputeLength(out length);

    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        var watched = Start(stream);
        try
        {
            inner.WriteTo(watched, cancellation);
        }
        catch (Exception exception) when (!watched.HasFailed)
        {
            SourceFailure = exception;
            throw;
        }

        Watch.Run();
    }

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        var watched = Start(stream);
        try
        {
            await inner.WriteToAsync(watched, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (!watched.HasFailed)
        {
            SourceFailure = exception;
            throw;
        }

        Watch.Run();
    }

    public override void Dispose()
    {
        inner.Dispose();
        Watch.Dispose();
    }

    private WatchedUploadStream Start(Stream stream)
    {
        if (!CanBeSent)
        {
            SourceFailure = FailureTranslator.Create(
                null,
                HealthDataErrorCodes.ContentNotReplayable,
                "had to be sent again, but its content can be read only once",
                "Call again with fresh content, or use content that can seek.");
            throw SourceFailure;
        }

        _wasStarted = true;
        Watch.Pause();
        return new WatchedUploadStream(stream, Watch, onFirstByte: () => HasStarted = true);
    }
}
