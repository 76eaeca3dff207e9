namespace HealthData.Core;

/// <summary>
/// A body of any size on its way up: it knows whether it has started, whether it can be sent again, whether it stands
/// still, and whether a failure came from the network or from the caller's source. Outside an attempt, as for a log of
/// contents, it is empty.
/// </summary>
internal sealed class UploadContent(RequestContent inner, bool isReplayable, ICallFacts call) : RequestContent
{
    // A little less than the runtime waits for an answer to a question.
    private static readonly TimeSpan LongWait = TimeSpan.FromMilliseconds(900);

    private StallWatch? _watch;
    private bool _wasStarted;
    private long _begun;

    public bool IsReplayable { get; } = isReplayable;

    /// <summary>Whether the current attempt has handed a byte to the network.</summary>
    public bool HasStarted { get; private set; }

    /// <summary>What the caller's source threw, if it did.</summary>
    public Exception? SourceFailure { get; private set; }

    public bool CanBeSent => IsReplayable || !_wasStarted;

    /// <summary>Called when the runtime began to send only after it waited for an answer in vain.</summary>
    public Action? OnWaitedInVain { private get; set; }

    public void BeginAttempt(StallWatch watch)
    {
        _begun = Stopwatch.GetTimestamp();
        HasStarted = false;
        SourceFailure = null;
        _watch = watch;
    }

    public void EndAttempt() => _watch = null;

    public override bool TryComputeLength(out long length) => inner.TryComputeLength(out length);

    public override void WriteTo(Stream stream, CancellationToken cancellation)
    {
        if (_watch is not { } watch)
        {
            return;
        }

        var watched = Start(stream, watch);
        try
        {
            inner.WriteTo(watched, cancellation);
        }
        catch (Exception exception) when (IsOfSource(exception, watched, cancellation))
        {
            SourceFailure = exception;
            throw;
        }

        watch.Run();
    }

    public override async Task WriteToAsync(Stream stream, CancellationToken cancellation)
    {
        if (_watch is not { } watch)
        {
            return;
        }

        var watched = Start(stream, watch);
        try
        {
            await inner.WriteToAsync(watched, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsOfSource(exception, watched, cancellation))
        {
            SourceFailure = exception;
            throw;
        }

        watch.Run();
    }

    public override void Dispose() => inner.Dispose();

    private static bool IsOfSource(
        Exception exception, WatchedUploadStream network, CancellationToken cancellationToken) =>
        !network.HasFailed && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested);

    private WatchedUploadStream Start(Stream stream, StallWatch watch)
    {
        if (!CanBeSent)
        {
            SourceFailure = FailureTranslator.Create(
                call,
                HealthDataErrorCode.ContentNotReplayable,
                "had to be sent again, but its content can be read only once",
                "Call again with new content, or use content that can seek.");
            throw SourceFailure;
        }

        if (Stopwatch.GetElapsedTime(_begun) >= LongWait)
        {
            OnWaitedInVain?.Invoke();
        }

        _wasStarted = true;
        watch.Pause();
        return new WatchedUploadStream(stream, watch, onFirstByte: () => HasStarted = true);
    }
}
