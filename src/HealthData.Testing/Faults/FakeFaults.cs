namespace HealthData.Testing;

/// <summary>The faults of a <see cref="FakeWorkspace"/>. A request is hit by the first one that matches.</summary>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
public sealed class FakeFaults
{
    private readonly object _gate = new();
    private FakeFault[] _faults = [];
    private volatile FakeChaos? _chaos;

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

    /// <summary>
    /// Lets requests meet faults by chance from now on. Which request meets which fault depends on the seed and the
    /// request's number alone (<see cref="FakeRequest.Number"/>). Faults that were added come first. A second call
    /// replaces the chaos before.
    /// </summary>
    /// <param name="seed">Any number; the same one gives the same faults.</param>
    /// <param name="options">What goes wrong how often; null gives one request in ten any fault of the usual menu.</param>
    /// <returns>The chaos, to stop it and to ask for its hits.</returns>
    /// <exception cref="ArgumentException">The probability is not from 0 to 1, or the menu is empty or has a fault that
    /// refuses connections.</exception>
    public FakeChaos StartChaos(int seed, FakeChaosOptions? options = null) =>
        _chaos = new FakeChaos(seed, options ?? new FakeChaosOptions());

    /// <summary>Removes all faults and ends the chaos.</summary>
    public void Clear()
    {
        _chaos = null;
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

        return _chaos?.Take(request, operation);
    }

    internal bool TakeRefusal() =>
        Array.Exists(Volatile.Read(ref _faults), fault => fault.Connection == FakeConnectionFault.Refuse && fault.TryHit());
}
