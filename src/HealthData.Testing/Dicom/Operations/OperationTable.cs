using System.Text.Json;

namespace HealthData.Testing;

/// <summary>The long-running operations, which clients start and ask for.</summary>
internal sealed class OperationTable(FakeDicomOptions options, TimeProvider time)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, RunningOperation> _operations = new(StringComparer.OrdinalIgnoreCase);

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Starts an operation.</summary>
    /// <param name="type">The service's word for its kind.</param>
    /// <param name="work">Does the work, and gives what writes the results.</param>
    /// <param name="resources">The paths of what it works on, below the address of the service.</param>
    /// <param name="studies">The studies that no other operation may change meanwhile.</param>
    public RunningOperation Start(
        string type,
        Func<Action<Utf8JsonWriter>?> work,
        IReadOnlyList<string>? resources = null,
        IReadOnlyList<string>? studies = null)
    {
        lock (_gate)
        {
            if (studies?.Any(study => _operations.Values.Any(
                other => other.IsRunning && other.Studies.Contains(study))) == true)
            {
                throw ServiceException.BadRequest("A study is being updated already.");
            }

            var operation = new RunningOperation(Guid.NewGuid().ToString("N"), type, Now)
            {
                Resources = resources ?? [],
                Studies = studies ?? [],
            };
            _operations.Add(operation.Id, operation.Start(options.PollsBeforeCompletion, work));
            return operation;
        }
    }

    public void Add(string id, string status, Action<Utf8JsonWriter>? results)
    {
        lock (_gate)
        {
            _operations[id] = RunningOperation.Fixed(id, Now, status, results);
        }
    }

    /// <summary>Asks for an operation; null where there is none.</summary>
    public RunningOperation? Poll(string id)
    {
        lock (_gate)
        {
            var found = _operations.GetValueOrDefault(id);
            found?.Poll();
            return found;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _operations.Clear();
        }
    }
}
