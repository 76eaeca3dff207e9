namespace HealthData.Imaging;

/// <summary>Lets one of several processes follow the change feed, while the others wait for their turn: when the one
/// ends, or no longer renews its claim.</summary>
internal sealed class FeedClaim(
    StateStore store, string name, TimeSpan lifetime, TimeSpan pollInterval, TimeProvider time)
{
    // A claim outlives two renewals that are late.
    private const int RenewalsPerLife = 3;

    private readonly ClaimLedger _claims = new(store, lifetime, lifetime);

    /// <summary>Does the work in each turn, until it ends by itself.</summary>
    public async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        while (true)
        {
            var claim = await _claims.ClaimAsync(name, cancellationToken).ConfigureAwait(false);
            if (claim.State != ClaimState.Granted)
            {
                await Task.Delay(pollInterval, time, cancellationToken).ConfigureAwait(false);
            }
            else if (await TryWorkAsync(claim, work, cancellationToken).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    // False when the claim was lost: the work is canceled, and has ended, before another turn is waited for.
    private async Task<bool> TryWorkAsync(
        Claim claim, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = work(source.Token);
        Claim? held = claim;
        try
        {
            while (held is { } current && !await EndsAsync(running, source.Token).ConfigureAwait(false))
            {
                held = await _claims.RenewAsync(current, source.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            await source.CancelAsync().ConfigureAwait(false);
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (held is { } last)
            {
                await _claims.ReleaseAsync(last, CancellationToken.None).ConfigureAwait(false);
            }
        }

        if (held is null)
        {
            return false;
        }

        await running.ConfigureAwait(false);
        return true;
    }

    // True when the work ends before the claim is to be renewed.
    private async Task<bool> EndsAsync(Task running, CancellationToken cancellationToken)
    {
        var renewal = Task.Delay(lifetime / RenewalsPerLife, time, cancellationToken);
        if (await Task.WhenAny(running, renewal).ConfigureAwait(false) == running)
        {
            return true;
        }

        await renewal.ConfigureAwait(false);
        return false;
    }
}
