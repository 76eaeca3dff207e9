namespace HealthData.Testing;

/// <summary>The faults of a <see cref="FakeWorkspace"/>. A request is hit by the first one that matches.</summary>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
public sealed class FakeFaults
{
    private readonly object _gate = new();
    private FakeFault[] _faults = [];

    internal FakeFaults()
    {
    }

    /// <summary>Called when a fault needs the clients' idle connections gone.</summary>
    internal Action? CloseIdleConnections { get; set; }

    /// <summary>Adds a fault behind the ones that are there.</summary>
    /// <param name="fault">The fault; it counts its own hits, so a spent one stays spent.</param>
    /// <returns>The same fault, to ask for its hits later.</returns>
    public FakeFault Add(FakeFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (_gate)
        {
            _faults = [.. _faults.Where(known => !known.IsSpent), fault];
        }

        if (fault.Connection == FakeConnectionFault.Refuse)
        {
            CloseIdleConnections?.Invoke();
        }

        return fault;
    }

    /// <summary>Removes all faults.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _faults = [];
        }
    }

    internal FakeFault? Take(FakeRequest request, FakeOperation operation)
    {
        foreach (var fault in Volatile.Read(ref _faults))
        {
            if (fault.Connection != FakeConnectionFault.Refuse && fault.TryHit(request, operation))
            {
                return fault;
            }
        }

        return null;
    }

    internal bool TakeRefusal() =>
        Array.Exists(Volatile.Read(ref _faults), fault => fault.Connection == FakeConnectionFault.Refuse && fault.TryHit());
}
