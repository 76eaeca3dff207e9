namespace HealthData.Core;

/// <summary>Asks a service once how far an operation has come.</summary>
internal interface IOperationPoller<T>
    where T : notnull
{
    OperationState<T> Poll(CancellationToken cancellationToken);

    ValueTask<OperationState<T>> PollAsync(CancellationToken cancellationToken);
}
