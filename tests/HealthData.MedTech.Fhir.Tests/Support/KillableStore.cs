namespace HealthData.MedTech.Fhir.Tests.Support;

/// <summary>A store of states whose writes a kill can precede or follow.</summary>
internal sealed class KillableStore(StateStore inner, KillSwitch kill) : StateStore
{
    public override ValueTask<StateEntry?> ReadAsync(string key, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(key, cancellationToken);

    public override async ValueTask<ETag?> TryWriteAsync(
        string key,
        BinaryData value,
        ETag? ifMatch = null,
        TimeSpan? lifetime = null,
        CancellationToken cancellationToken = default)
    {
        ETag? written = null;
        await kill.StepAsync(async () =>
            written = await inner.TryWriteAsync(key, value, ifMatch, lifetime, cancellationToken));
        return written;
    }

    public override ValueTask<bool> TryDeleteAsync(
        string key, ETag ifMatch, CancellationToken cancellationToken = default) =>
        inner.TryDeleteAsync(key, ifMatch, cancellationToken);
}
