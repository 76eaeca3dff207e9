namespace HealthData.MedTech.Fhir;

/// <summary>Takes messages as they come, and ends a batch by count, size, or time. It reads one message ahead at most.
/// </summary>
internal sealed class BatchReader : IAsyncDisposable
{
    private readonly MedTechPipelineOptions _options;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _over;
    private readonly IAsyncEnumerator<MedTechMessage> _messages;
    private Task<bool>? _next;

    public BatchReader(
        IAsyncEnumerable<MedTechMessage> messages,
        MedTechPipelineOptions options,
        CancellationToken cancellationToken)
    {
        _options = options;
        _time = options.TimeProvider ?? TimeProvider.System;
        _over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _messages = messages.GetAsyncEnumerator(_over.Token);
    }

    /// <summary>Reads the next batch; an empty one is the end.</summary>
    public async Task<IReadOnlyList<MedTechMessage>> ReadAsync(CancellationToken cancellationToken)
    {
        List<MedTechMessage> batch = [];
        var bytes = 0L;
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var window = Task.CompletedTask;
        while (batch.Count < _options.BatchSize && bytes < _options.MaxBatchBytes)
        {
            _next ??= _messages.MoveNextAsync().AsTask();
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
                window = Task.Delay(_options.BatchWindow, _time, ends.Token);
            }

            batch.Add(_messages.Current);
            bytes += _messages.Current.Body.Length;
        }

        await ends.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return batch;
    }

    /// <summary>Ends the reading. A message that is waited for may be long in coming: nobody waits for it then.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync().ConfigureAwait(false);
        if (_next is { IsCompleted: false } pending)
        {
            await ((Task)pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await _messages.DisposeAsync().ConfigureAwait(false);
        _over.Dispose();
    }

    // The message that is waited for is of the next batch.
    private static async Task<bool> IsOverAsync(Task<bool> next, Task window) => window.IsCompleted
        || (!next.IsCompleted && await Task.WhenAny(next, window).ConfigureAwait(false) == window);
}
