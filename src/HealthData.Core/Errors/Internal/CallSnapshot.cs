namespace HealthData.Core;

/// <summary>The facts of a call that is over, for results that outlive it.</summary>
internal sealed record CallSnapshot(string Name, string Method, string Route) : ICallFacts
{
    public string? Host { get; init; }

    public int Attempts { get; init; }

    public bool IsRepeated { get; init; }

    public TimeSpan Elapsed { get; init; }

    public Exception? SourceFailure => null;

    public bool HasStarted => true;

    public bool HasAnswer => true;

    public bool IsStopped => false;

    public static CallSnapshot Of(ICallFacts call) => new(call.Name, call.Method, call.Route)
    {
        Host = call.Host,
        Attempts = call.Attempts,
        IsRepeated = call.IsRepeated,
        Elapsed = call.Elapsed,
    };
}
