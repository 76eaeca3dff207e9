using System.Text.Json;

namespace HealthData.Testing;

/// <summary>A long-running operation: it does its work when its state was asked for often enough.</summary>
internal sealed class RunningOperation(string id, string type, DateTimeOffset created)
{
    private Func<Action<Utf8JsonWriter>?>? _work;
    private Action<Utf8JsonWriter>? _results;
    private int _pollsLeft;

    public string Id => id;

    public string Type => type;

    public DateTimeOffset Created => created;

    /// <summary>Gets the status: that of version 2 of the service, or one that a test chose.</summary>
    public string Status { get; private set; } = "notStarted";

    public IReadOnlyList<string> Resources { get; init; } = [];

    public IReadOnlyList<string> Studies { get; init; } = [];

    public bool IsRunning => Status is "notStarted" or "running";

    public Action<Utf8JsonWriter>? Results => _results;

    public static RunningOperation Fixed(
        string id, DateTimeOffset created, string status, Action<Utf8JsonWriter>? results) =>
        new(id, "update", created) { Status = status, _results = results };

    public RunningOperation Start(int polls, Func<Action<Utf8JsonWriter>?> work)
    {
        (_pollsLeft, _work) = (polls, work);
        return this;
    }

    public void Poll()
    {
        if (_work is null || !IsRunning)
        {
            return;
        }

        if (_pollsLeft-- > 0)
        {
            Status = "running";
            return;
        }

        _results = _work();
        Status = "succeeded";
    }

    public override string ToString() => $"{nameof(RunningOperation)} {type} ({Status})";
}
