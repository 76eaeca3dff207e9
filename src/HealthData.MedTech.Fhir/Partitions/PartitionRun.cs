using System.Threading.Channels;

namespace HealthData.MedTech.Fhir;

/// <summary>
/// The run of a pipeline over one partition of a hub: takes messages as they are read, holds the reader back while the
/// pipeline is busy, and ends with the ownership of the partition.
/// </summary>
internal sealed class PartitionRun : IAsyncDisposable
{
    private readonly Channel<MedTechMessage> _messages;
    private readonly CancellationTokenSource _lost = new();
    private readonly TimeProvider _time;
    private readonly Task _run;

    /// <summary>Begins the run.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="partition">The name of the partition, for its checkpoints and dead letters.</param>
    /// <param name="checkpointReached">Moves the hub's checkpoint; not called anymore once the partition is lost.
    /// </param>
    /// <param name="failed">Told when the pipeline ends by itself: nothing that it can wait for.</param>
    /// <param name="time">The clock of <see cref="DrainAsync"/>.</param>
    public PartitionRun(
        MedTechPipeline pipeline,
        string partition,
        Func<MedTechCheckpoint, CancellationToken, Task> checkpointReached,
        Action<Exception> failed,
        TimeProvider time)
    {
        _time = time;
        _messages = Channel.CreateBounded<MedTechMessage>(
            new BoundedChannelOptions(pipeline.BatchSize) { SingleReader = true, SingleWriter = true });
        _run = Task.Run(() => RunAsync(pipeline, partition, checkpointReached, failed));
    }

    /// <summary>Hands over a message; waits while the pipeline has a batch of them before it.</summary>
    /// <returns>Whether the pipeline takes it; false when it has ended.</returns>
    public async ValueTask<bool> WriteAsync(MedTechMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await _messages.Writer.WriteAsync(message, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (ChannelClosedException)
        {
            return false;
        }
    }

    /// <summary>Hands over a message unless the pipeline has a batch of them before it.</summary>
    public bool TryWrite(MedTechMessage message) => _messages.Writer.TryWrite(message);

    /// <summary>Ends the run at once and without another checkpoint: the partition is another's.</summary>
    public async ValueTask DisposeAsync()
    {
        await _lost.CancelAsync().ConfigureAwait(false);
        _messages.Writer.TryComplete();
        await _run.ConfigureAwait(false);
        _lost.Dispose();
    }

    /// <summary>Ends the run with what it has, unless that takes too long.</summary>
    public async Task DrainAsync(TimeSpan limit)
    {
        _messages.Writer.TryComplete();
        await _run.WaitAsync(limit, _time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync(
        MedTechPipeline pipeline,
        string partition,
        Func<MedTechCheckpoint, CancellationToken, Task> checkpointReached,
        Action<Exception> failed)
    {
        var lost = _lost.Token;
        try
        {
            await pipeline.RunAsync(_messages.Reader.ReadAllAsync(lost), partition, ReachAsync, lost)
                .ConfigureAwait(false);
        }
        catch (Exception) when (lost.IsCancellationRequested)
        {
            // The next owner begins behind the last checkpoint.
        }
        catch (Exception exception)
        {
            _messages.Writer.TryComplete();
            failed(exception);
        }

        async Task ReachAsync(MedTechCheckpoint checkpoint, CancellationToken token)
        {
            token.ThrowIfCancellationRequested();
            await checkpointReached(checkpoint, token).ConfigureAwait(false);
        }
    }
}
