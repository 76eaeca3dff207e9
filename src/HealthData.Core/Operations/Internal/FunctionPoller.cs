namespace HealthData.Core;

/// <summary>Asks a function of a test how far an operation has come.</summary>
internal sealed class FunctionPoller<T>(Func<HealthDataOperation<T>?> poll, Response running) : IOperationPoller<T>
    where T : notnull
{
    public OperationState<T> Poll(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return poll()?.State ?? new OperationState<T>(running);
    }

    public ValueTask<OperationState<T>> PollAsync(CancellationToken cancellationToken) => new(Poll(cancellationToken));
}
