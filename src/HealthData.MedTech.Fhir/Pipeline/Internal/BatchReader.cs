namespace HealthData.MedTech.Fhir;

/// <summary>Takes messages as they come, and ends a batch by count, size, or time. It reads one message ahead at most.
/// </summary>
internal sealed class BatchReader(IAsyncEnumerator<MedTechMessage> messages, MedTechPipelineOptions options)
    : IAsyncDisposable
{
    private readonly TimeProvider _time = options.TimeProvider ?? TimeProvider.System;
    private Task<bool>? _next;

    /// <summary>Reads the next batch; an empty one is the end.</summary>
    public async Task<IReadOnlyList<MedTechMessage>> ReadAsync(CancellationToken cancellationToken)
    {
        List<MedTechMessage> batch = [];
        var bytes = 0L;
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var window = Task.CompletedTask;
        while (batch.Count < options.BatchSize && bytes < options.MaxBatchBytes)
        {
            _next ??= messages.MoveNextAsync().AsTask();
            if (batch.Count > 0 && (await IsOverAsync(_next, window).ConfigureAwait(false)))
            {
                break;
            }

            if (!await _next.ConfigureAwait(false))
            {
                break;
            }

            _next = null;
            if (batch.Count == 0)
            {
                window = Task.Delay(options.BatchWindow, _time, ends.Token);
            }

            batch.Add(messages.Current);
            bytes += messages.Current.Body.Length;
        }

        await ends.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return batch;
    }

    public async ValueTask DisposeAsync()
    {
        if (_next is { IsCompleted: false } pending)
        {
            await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await messages.DisposeAsync().ConfigureAwait(false);
    }

    // The message that is waited for is of the next batch.
    private static async Task<bool> IsOverAsync(Task<bool> next, Task window) => window.IsCompleted
        || (!next.IsCompleted && await Task.WhenAny(next, window).ConfigureAwait(false) == window);
}
