namespace HealthData.MedTech.Fhir;

/// <summary>A sink of a delegate.</summary>
internal sealed class DelegateSink(Func<IReadOnlyList<DeadLetter>, CancellationToken, Task> write) : DeadLetterSink
{
    public override Task WriteAsync(
        IReadOnlyList<DeadLetter> letters, CancellationToken cancellationToken = default) =>
        write(letters, cancellationToken);
}
