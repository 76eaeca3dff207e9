namespace HealthData.Core;

/// <summary>
/// Who works on what, and what is done, in a <see cref="StateStore"/>: a claim that is neither completed nor released
/// ends by itself, so that the work of a process that died is taken over.
/// </summary>
internal sealed class ClaimLedger(StateStore store, TimeSpan claimLifetime, TimeSpan doneLifetime)
{
    private static readonly BinaryData _claimed = new("claimed"u8.ToArray());
    private static readonly BinaryData _done = new("done"u8.ToArray());

    public async ValueTask<Claim> ClaimAsync(string key, CancellationToken cancellationToken)
    {
        var written = await store.TryWriteAsync(key, _claimed, null, claimLifetime, cancellationToken)
            .ConfigureAwait(false);
        if (written is { } eTag)
        {
            return new Claim(key, ClaimState.Granted, eTag);
        }

        var entry = await store.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        return new Claim(key, entry is not null && IsDone(entry) ? ClaimState.Done : ClaimState.Busy);
    }

    /// <summary>Notes that the work is done; false when the claim has ended and was taken over.</summary>
    public async ValueTask<bool> CompleteAsync(Claim claim, CancellationToken cancellationToken) =>
        await WriteDoneAsync(claim.Key, claim.ETag, cancellationToken).ConfigureAwait(false) is not null
            || await WriteDoneAsync(claim.Key, null, cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>Puts off the end of a claim; null when it has ended and was taken over.</summary>
    public async ValueTask<Claim?> RenewAsync(Claim claim, CancellationToken cancellationToken) =>
        await store.TryWriteAsync(claim.Key, _claimed, claim.ETag, claimLifetime, cancellationToken)
            .ConfigureAwait(false) is { } eTag
            ? claim with { ETag = eTag }
            : null;

    public ValueTask<bool> ReleaseAsync(Claim claim, CancellationToken cancellationToken) =>
        store.TryDeleteAsync(claim.Key, claim.ETag, cancellationToken);

    private static bool IsDone(StateEntry entry) => entry.Value.ToMemory().Span.SequenceEqual(_done.ToMemory().Span);

    private ValueTask<ETag?> WriteDoneAsync(string key, ETag? ifMatch, CancellationToken cancellationToken) =>
        store.TryWriteAsync(key, _done, ifMatch, doneLifetime, cancellationToken);
}
