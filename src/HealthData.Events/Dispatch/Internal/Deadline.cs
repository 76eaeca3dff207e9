namespace HealthData.Events;

/// <summary>The time within which the work for a request has to end.</summary>
internal sealed class Deadline(TimeSpan length, TimeProvider time)
{
    /// <summary>Waits for work until the time is over; what doesn't heed its token goes on.</summary>
    /// <exception cref="OperationCanceledException">The time is over, or the caller has gone.</exception>
    public async Task RunAsync(Func<CancellationToken, Task> start, CancellationToken cancellationToken)
    {
        var timeout = new CancellationTokenSource(length, time);
        var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var work = StartAsync(start, both.Token);
        try
        {
            await work.WaitAsync(both.Token).ConfigureAwait(false);
        }
        finally
        {
            _ = work.ContinueWith(
                ended =>
                {
                    _ = ended.Exception;
                    both.Dispose();
                    timeout.Dispose();
                },
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }
    }

    // What throws at once ends as what throws later.
    private static async Task StartAsync(Func<CancellationToken, Task> start, CancellationToken cancellationToken) =>
        await start(cancellationToken).ConfigureAwait(false);
}
