namespace HealthData.Core;

/// <summary>What one look at a long-running operation has shown.</summary>
internal sealed record OperationState<T>(Response Response)
    where T : notnull
{
    public bool HasCompleted => HasValue || Failure is not null;

    public bool HasValue { get; init; }

    public T? Value { get; init; }

    public RequestFailedException? Failure { get; init; }
}
