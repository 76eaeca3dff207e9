using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace HealthData.Dicom;

/// <summary>The outcomes of a transfer on their way from the work to whoever enumerates them.</summary>
internal sealed class TransferOutcomes<TOutcome>
{
    private const int MaxWaiting = 1_000;
    private const int MaxHeld = 64;

    private readonly List<TOutcome> _held = new(MaxHeld);
    private readonly Channel<TOutcome> _channel = Channel.CreateBounded<TOutcome>(
        new BoundedChannelOptions(MaxWaiting) { SingleReader = true });

    /// <summary>Hands out an outcome.</summary>
    public ValueTask AddAsync(TOutcome outcome, CancellationToken cancellationToken) =>
        _channel.Writer.WriteAsync(outcome, cancellationToken);

    /// <summary>Holds an outcome until there are some, or they are released. For one caller at a time.</summary>
    /// <remarks>To wake the reader for each costs more than to find out what is known of a file.</remarks>
    public ValueTask HoldAsync(TOutcome outcome, CancellationToken cancellationToken)
    {
        _held.Add(outcome);
        return _held.Count == MaxHeld ? ReleaseAsync(cancellationToken) : default;
    }

    /// <summary>Hands out what is held.</summary>
    public async ValueTask ReleaseAsync(CancellationToken cancellationToken)
    {
        foreach (var outcome in _held)
        {
            await AddAsync(outcome, cancellationToken).ConfigureAwait(false);
        }

        _held.Clear();
    }

    /// <summary>Begins the work and gives its outcomes until it ends. Whoever stops reading stops the work.</summary>
    public async IAsyncEnumerable<TOutcome> ReadAsync(
        Func<Task> work, CancellationTokenSource stop, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var task = Task.Run(() => WorkAsync(work), CancellationToken.None);
        try
        {
            await foreach (var outcome in _channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return outcome;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellationToken.ThrowIfCancellationRequested();
        await task.ConfigureAwait(false);
    }

    private async Task WorkAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        finally
        {
            _channel.Writer.TryComplete();
        }
    }
}
