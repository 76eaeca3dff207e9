namespace HealthData.Core;

/// <summary>What a <see cref="HealthDataRequestFailedException"/> is made from.</summary>
internal sealed record Failure
{
    public ICallFacts? Call { get; init; }

    public int Status { get; init; }

    public string? ErrorCode { get; init; }

    /// <summary>A sentence of our own on what happened.</summary>
    public string? Event { get; init; }

    /// <summary>A sentence of our own on what to do.</summary>
    public string? Advice { get; init; }

    public string? ServiceRequestId { get; init; }

    public string? ServiceMessage { get; init; }

    public IReadOnlyList<ServiceIssue> Issues { get; init; } = [];

    /// <summary>Whether the same call would fail the same way again.</summary>
    public bool IsLasting { get; init; }

    /// <summary>Only an exception whose text is the platform's own.</summary>
    public Exception? Inner { get; init; }

    public HealthDataRequestFailedException ToException() => new(this);
}
