namespace HealthData.Dicom;

/// <summary>How long one piece of a transfer is tried: without end while the service is too busy, and else as often as
/// the options allow.</summary>
internal sealed class TransferPatience(
    TransferPace pace, RetryDelays delays, int maxAttempts, int era) : IStorePatience
{
    private int _failures;
    private int _busy;

    public ValueTask WaitAsync(CancellationToken cancellationToken) => pace.WaitAsync(cancellationToken);

    public void OnBusy(TimeSpan? wait) => pace.OnBusy(era, wait);

    /// <summary>Notes that something was achieved, so that failures count anew.</summary>
    public void Reset() => (_failures, _busy) = (0, 0);

    public async ValueTask<bool> TryAgainAsync(
        Exception failure, Response? answer, CancellationToken cancellationToken)
    {
        if (failure is HealthDataRequestFailedException { Status: 429 or 503 })
        {
            var wait = (answer is null ? null : delays.AskedFor(answer)) ?? delays.After(++_busy);
            pace.OnBusy(era, wait);
            await pace.WaitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }

        return failure is HealthDataRequestFailedException { MayPass: true }
            && await TryAgainAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Counts a failure, and waits unless there were too many.</summary>
    public async ValueTask<bool> TryAgainAsync(CancellationToken cancellationToken)
    {
        if (++_failures >= maxAttempts)
        {
            return false;
        }

        await Task.Delay(delays.After(_failures), delays.Time, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
