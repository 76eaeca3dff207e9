namespace HealthData.Dicom;

/// <summary>
/// A reader of the change feed that hands out each change at least once and in order, and remembers in a
/// <see cref="StateStore"/> how far it has come.
/// </summary>
/// <remarks>
/// <para>It reads only changes that are older than <see cref="ChangeFeedProcessorOptions.SettleTime"/> by the service's
/// clock, since a change can become visible behind others that were read already. The order is that of their times; in
/// version 1 of the service, that of their sequence numbers.</para>
/// <para>The checkpoint moves behind a change when its handler has returned, and is written after each page and when a
/// run ends. After a crash, the changes since the last write are handed out again, so a handler must not mind a
/// repetition. Run one processor at a time for each checkpoint.</para>
/// </remarks>
/// <example>
/// <code>
/// var processor = new ChangeFeedProcessor(client, new FileStateStore("feed.checkpoint"));
/// await processor.RunAsync((change, token) => IndexAsync(change.StudyInstanceUid, change.Action, token));
/// </code>
/// </example>
/// <threadsafety>All members are safe for concurrent use, but two runs at once have the same checkpoint.</threadsafety>
public class ChangeFeedProcessor
{
    private readonly DicomWebClient _client;
    private readonly StateStore _store;
    private readonly ChangeFeedProcessorOptions _options;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="client">The client to read the feed with.</param>
    /// <param name="checkpoints">The store of the checkpoint.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="checkpoints"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">A time in the options is negative, or the longest interval is shorter than
    /// the usual one.</exception>
    public ChangeFeedProcessor(
        DicomWebClient client, StateStore checkpoints, ChangeFeedProcessorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(checkpoints);
        _client = client;
        _store = checkpoints;
        _options = options ?? new ChangeFeedProcessorOptions();
        if (_options.SettleTime < TimeSpan.Zero || _options.PollInterval <= TimeSpan.Zero
            || _options.MaxPollInterval < _options.PollInterval)
        {
            throw new ArgumentException("The times in the options aren't possible.", nameof(options));
        }
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected ChangeFeedProcessor()
    {
        _client = null!;
        _store = null!;
        _options = null!;
    }

    /// <summary>Hands out changes until it is canceled, or a handler fails.</summary>
    /// <param name="handler">The handler of a change. When it throws, the run ends with its exception, and the next run
    /// starts with this change.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>A task that ends with the run.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service refused. While it fails in ways that pass, or
    /// can't be reached, the run goes on, with ever longer waits.</exception>
    /// <exception cref="InvalidOperationException">The checkpoint can't be read, or another processor has written it.
    /// </exception>
    /// <exception cref="OperationCanceledException">The run was canceled.</exception>
    public virtual async Task RunAsync(
        Func<ChangeFeedEntry, CancellationToken, Task> handler, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var run = new ChangeFeedRun(_client, _store, _options, handler, survivesFailures: true);
        await run.StartAsync(cancellationToken).ConfigureAwait(false);
        for (var idle = 0; ; idle++)
        {
            if (await run.CatchUpAsync(cancellationToken).ConfigureAwait(false) > 0)
            {
                idle = 0;
            }

            await run.PauseAsync(idle, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Hands out the changes that there are now, such as from a timer.</summary>
    /// <param name="handler">The handler of a change. When it throws, the call ends with its exception, and the next
    /// call starts with this change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The number of changes that were handled.</returns>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error or couldn't be
    /// reached.</exception>
    /// <exception cref="InvalidOperationException">The checkpoint can't be read, or another processor has written it.
    /// </exception>
    public virtual async Task<long> CatchUpAsync(
        Func<ChangeFeedEntry, CancellationToken, Task> handler, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var run = new ChangeFeedRun(_client, _store, _options, handler, survivesFailures: false);
        await run.StartAsync(cancellationToken).ConfigureAwait(false);
        return await run.CatchUpAsync(cancellationToken).ConfigureAwait(false);
    }
}
