using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>The long-running operations. Each ends after some requests for its state, and after its work.</summary>
internal sealed class ManagementJobs
{
    private readonly ConcurrentDictionary<string, Job> _jobs = new(StringComparer.Ordinal);

    public int Polls { get; set; } = 2;

    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromMilliseconds(10);

    /// <summary>The error of the next operation; null for none.</summary>
    public (string Code, string Message)? NextError { get; set; }

    /// <summary>Takes the error that was asked for.</summary>
    public (string Code, string Message)? TakeError()
    {
        var error = NextError;
        NextError = null;
        return error;
    }

    public string Start(Task<(string Code, string Message)?> work)
    {
        var id = Guid.NewGuid().ToString();
        _jobs[id] = new Job { Work = work };
        return id;
    }

    /// <summary>Gives the state of an operation: null where there is none, and false while it runs.</summary>
    public (bool HasEnded, (string Code, string Message)? Error)? Poll(string id)
    {
        if (!_jobs.TryGetValue(id, out var job))
        {
            return null;
        }

        var hasEnded = Interlocked.Increment(ref job.Count) > Polls && job.Work.IsCompleted;
        return (hasEnded, hasEnded ? job.Work.GetAwaiter().GetResult() : null);
    }

    public static JsonObject Error((string Code, string Message) error) => new()
    {
        ["code"] = error.Code,
        ["message"] = error.Message,
    };

    private sealed class Job
    {
        public int Count;

        public required Task<(string Code, string Message)?> Work { get; init; }
    }
}
