using System.Buffers;

namespace HealthData.MedTech.Fhir;

/// <summary>
/// Sends requests in batches, and gives an outcome for each. One without a status is not known: it was not sent, or the
/// answer was lost.
/// </summary>
internal sealed class BatchSender(FhirClient client, int batchSize, long maxRequestBytes, Action? throttled = null)
{
    private const int TooManyRequests = 429;

    // What stands around a resource in a bundle, besides its addresses.
    private const int Frame = 256;

    // What was written is known.
    private readonly Lazy<FhirClient> _writing =
        new(() => client.With(static request => request.Headers.SetValue("Prefer", "return=minimal")));

    /// <summary>Sends requests that don't depend on each other.</summary>
    /// <exception cref="HealthDataRequestFailedException">The service can't be used at all.</exception>
    public async Task<EntryOutcome[]> SendAsync(
        IReadOnlyList<BundleEntryRequest> entries, CancellationToken cancellationToken)
    {
        var outcomes = new EntryOutcome[entries.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = new EntryOutcome(i);
        }

        for (var start = 0; start < entries.Count;)
        {
            var count = Fitting(entries, start);
            if (!await SendAsync(entries, outcomes, start, count, cancellationToken).ConfigureAwait(false))
            {
                break;
            }

            start += count;
        }

        return outcomes;
    }

    /// <summary>Sends a request until it has an outcome.</summary>
    /// <exception cref="HealthDataRequestFailedException">The service can't be used at all.</exception>
    public async Task<EntryOutcome> SendOneAsync(BundleEntryRequest entry, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcomes = await SendAsync([entry], cancellationToken).ConfigureAwait(false);
            if (!FailureKind.IsTransient(outcomes[0].Status))
            {
                return outcomes[0];
            }

            await client.WaitAsync(attempt, cancellationToken).ConfigureAwait(false);
        }
    }

    private int Fitting(IReadOnlyList<BundleEntryRequest> entries, int start)
    {
        var (count, bytes) = (0, 0L);
        while (start + count < entries.Count && count < batchSize)
        {
            var entry = entries[start + count];
            bytes += entry.Json.Length + entry.Url.Length + Frame;
            if (count > 0 && bytes > maxRequestBytes)
            {
                break;
            }

            count++;
        }

        return count;
    }

    private FhirClient ClientFor(BundleEntryRequest entry) => entry.Json.IsEmpty ? client : _writing.Value;

    // False where the service needs rest.
    private async Task<bool> SendAsync(
        IReadOnlyList<BundleEntryRequest> entries,
        EntryOutcome[] outcomes,
        int start,
        int count,
        CancellationToken cancellationToken)
    {
        var body = new ArrayBufferWriter<byte>();
        BundleWriter.Write(body, "batch", entries.Skip(start).Take(count), R4Model.Instance);
        try
        {
            var result = await ClientFor(entries[start]).Raw
                .SubmitAsync(new BinaryData(body.WrittenMemory), cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < count; i++)
            {
                outcomes[start + i] = result.Value.Outcomes[i];
            }

            Note(result.Value.Outcomes.Any(outcome => outcome.Status == TooManyRequests));
            return !result.Value.Outcomes.Any(outcome => outcome.Status is TooManyRequests or 503);
        }
        catch (HealthDataRequestFailedException failure) when (FailureKind.IsRefused(failure))
        {
            return await AfterRefusalAsync(failure, entries, outcomes, start, count, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (HealthDataRequestFailedException failure) when (failure.MayPass)
        {
            Note(failure.Status == TooManyRequests);
            return false;
        }
    }

    private void Note(bool isThrottled)
    {
        if (isThrottled)
        {
            MedTechTelemetry.CountThrottled();
            throttled?.Invoke();
        }
    }

    // The entry that is too large or broken stands alone in the end.
    private async Task<bool> AfterRefusalAsync(
        HealthDataRequestFailedException refusal,
        IReadOnlyList<BundleEntryRequest> entries,
        EntryOutcome[] outcomes,
        int start,
        int count,
        CancellationToken cancellationToken)
    {
        if (count == 1)
        {
            outcomes[start] = new EntryOutcome(start) { Status = refusal.Status, Issues = refusal.Issues };
            return true;
        }

        var half = count / 2;
        return await SendAsync(entries, outcomes, start, half, cancellationToken).ConfigureAwait(false)
            && await SendAsync(entries, outcomes, start + half, count - half, cancellationToken).ConfigureAwait(false);
    }
}
