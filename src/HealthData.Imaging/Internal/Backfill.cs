using System.Threading.Channels;

namespace HealthData.Imaging;

/// <summary>Synchronizes a list of studies, some at once.</summary>
internal sealed class Backfill(StudyRunner runner, int concurrency)
{
    public async IAsyncEnumerable<StudyOutcome> RunAsync(
        IAsyncEnumerable<string> uids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var outcomes = Channel.CreateBounded<StudyOutcome>(concurrency);
        var work = WorkAsync(uids, outcomes.Writer, source.Token);
        try
        {
            await foreach (var outcome in outcomes.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return outcome;
            }
        }
        finally
        {
            // Whoever stops to look at the outcomes wants no more of them.
            await source.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WorkAsync(
        IAsyncEnumerable<string> uids, ChannelWriter<StudyOutcome> outcomes, CancellationToken cancellationToken)
    {
        try
        {
            await Parallel.ForEachAsync(
                uids,
                new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = cancellationToken },
                async (uid, token) => await outcomes.WriteAsync(
                    await runner.RunAsync(uid, token).ConfigureAwait(false), token).ConfigureAwait(false))
                .ConfigureAwait(false);
            outcomes.Complete();
        }
        catch (Exception exception)
        {
            outcomes.Complete(exception);
        }
    }
}
