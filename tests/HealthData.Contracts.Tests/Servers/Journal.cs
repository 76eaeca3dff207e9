namespace HealthData.Contracts.Tests.Servers;

/// <summary>What a server was sent, in order.</summary>
internal sealed class Journal
{
    private readonly Lock _lock = new();
    private readonly List<ServedRequest> _served = [];

    public void Add(ServedRequest request)
    {
        lock (_lock)
        {
            _served.Add(request);
        }
    }

    public IReadOnlyList<ServedRequest> Read()
    {
        lock (_lock)
        {
            return [.. _served];
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _served.Clear();
        }
    }
}
