namespace HealthData.Core;

/// <summary>What one look at a long-running operation has shown.</summary>
internal sealed record OperationState<T>(Response Response)
    where T : notnull
{
    public bool HasCompleted => HasValue || Failure is not null;

    public bool HasValue { get; init; }

    /// <summary>How long the answer that started the operation asks to wait before the first look at it.</summary>
    public TimeSpan FirstWait { get; init; }

    public T? Value { get; init; }

    public RequestFailedException? Failure { get; init; }
}
