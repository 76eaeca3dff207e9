using System.Runtime.ExceptionServices;

namespace HealthData.MedTech.EventHubs;

/// <summary>Reads messages until there are enough to send, or the first has waited long enough.</summary>
internal sealed class MessageWindow(IAsyncEnumerator<DeviceMessageContent> source, TimeSpan maxDelay, TimeProvider time)
    : IAsyncDisposable
{
    private const int MaxMessages = 5_000;
    private const long MaxBytes = 16 << 20;

    private Task<bool>? _next;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Gets the messages of the last reading.</summary>
    public List<DeviceMessageContent> Messages { get; } = [];

    /// <summary>Reads the next messages; false where there are none.</summary>
    /// <remarks>A source that fails is told when the messages before were handed over.</remarks>
    public async Task<bool> ReadAsync()
    {
        Messages.Clear();
        _failure?.Throw();
        var bytes = 0L;
        Task? wait = null;
        using var stop = new CancellationTokenSource();
        try
        {
            while (Messages.Count < MaxMessages && bytes < MaxBytes)
            {
                _next ??= source.MoveNextAsync().AsTask();
                if (!_next.IsCompleted && wait is not null
                    && await Task.WhenAny(_next, wait).ConfigureAwait(false) == wait)
                {
                    break;
                }

                if (!await _next.ConfigureAwait(false))
                {
                    break;
                }

                _next = null;
                Messages.Add(source.Current);
                bytes += source.Current.Body.Length;
                wait ??= Task.Delay(maxDelay, time, stop.Token);
            }
        }
        catch (Exception exception)
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
            if (Messages.Count == 0)
            {
                throw;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }

        return Messages.Count > 0;
    }

    public async ValueTask DisposeAsync()
    {
        // An iterator can't be disposed of while it runs.
        if (_next is not null)
        {
            await ((Task)_next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await source.DisposeAsync().ConfigureAwait(false);
    }
}
