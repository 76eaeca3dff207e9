namespace HealthData.Imaging;

/// <summary>Synchronizes studies, and decides what a failure means: go on, wait for the service, give the study up, or
/// stop.</summary>
internal sealed class StudyRunner(StudyPass pass, ServiceGate gate)
{
    private readonly StudyLocks _locks = new();

    public StudyPass Pass => pass;

    /// <summary>Synchronizes a study, for as long as it takes.</summary>
    /// <exception cref="HealthDataRequestFailedException">A service refuses all access, or can't be used at all.
    /// </exception>
    public Task<StudyOutcome> RunAsync(string uid, CancellationToken cancellationToken) => _locks.RunAsync(
        uid, () => CountAsync(uid, cancellationToken), cancellationToken);

    private async Task<StudyOutcome> CountAsync(string uid, CancellationToken cancellationToken)
    {
        var outcome = await RunToEndAsync(uid, cancellationToken).ConfigureAwait(false);
        StudyMetrics.Instance.Count(outcome);
        return outcome;
    }

    private async Task<StudyOutcome> RunToEndAsync(string uid, CancellationToken cancellationToken)
    {
        while (true)
        {
            var era = await gate.EnterAsync(cancellationToken).ConfigureAwait(false);
            var isGood = false;
            try
            {
                if (await pass.RunAsync(uid, cancellationToken).ConfigureAwait(false) is { } outcome)
                {
                    isGood = true;
                    return outcome;
                }

                gate.Fail(era, isThrottled: false);
            }
            catch (HealthDataRequestFailedException failure) when (IsOfStudy(failure))
            {
                return new StudyOutcome(uid, StudyStatus.Failed) { Failure = failure };
            }
            catch (HealthDataRequestFailedException failure)
                when (failure.MayPass || failure.Status is 409 or 412 or 425)
            {
                gate.Fail(era, failure.Status == 429);
            }
            finally
            {
                gate.Leave(isGood);
            }
        }
    }

    private static bool IsOfStudy(HealthDataRequestFailedException failure) =>
        failure.Status is >= 400 and < 500 and not (401 or 403 or 408 or 409 or 412 or 425 or 429)
        || failure.ErrorCode is HealthDataErrorCode.ResponseTooLarge or HealthDataErrorCode.LinkRepeated;
}
