namespace HealthData.Testing;

/// <summary>The faults of a <see cref="FakeWorkspace"/>. A request meets the first one that matches.</summary>
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

    /// <summary>Adds a fault after the existing ones.</summary>
    /// <param name="fault">The fault. It counts its own hits, so a spent one stays spent.</param>
    /// <returns>The same fault, whose hits can be read later.</returns>
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
    /// Starts random faults. Which request meets which fault depends only on the seed and the request's number
    /// (<see cref="FakeRequest.Number"/>). Faults that were added come first. A second call replaces the first chaos.
    /// </summary>
    /// <param name="seed">The seed; the same seed produces the same faults.</param>
    /// <param name="options">The options; null hits one request in ten with any fault of the default list.</param>
    /// <returns>The chaos, which can be stopped and whose hits can be read.</returns>
    /// <exception cref="ArgumentException">The probability is not from 0 to 1, or the menu is empty or has a fault that
    /// refuses connections.</exception>
    public FakeChaos StartChaos(int seed, FakeChaosOptions? options = null) =>
        _chaos = new FakeChaos(seed, options ?? new FakeChaosOptions());

    /// <summary>Removes all faults and stops the chaos.</summary>
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
        Array.Exists(
            Volatile.Read(ref _faults),
            fault => fault.Connection == FakeConnectionFault.Refuse && fault.TryHit());
}
