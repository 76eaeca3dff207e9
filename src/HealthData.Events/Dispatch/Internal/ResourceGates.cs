namespace HealthData.Events;

/// <summary>Lets one caller at a time work on a key, in the order in which they came.</summary>
internal sealed class ResourceGates
{
    private readonly Dictionary<string, Gate> _gates = new(StringComparer.Ordinal);

    public async ValueTask EnterAsync(string key, CancellationToken cancellationToken)
    {
        Gate? gate;
        lock (_gates)
        {
            if (!_gates.TryGetValue(key, out gate))
            {
                _gates.Add(key, new Gate());
                return;
            }

            gate.Callers++;
        }

        try
        {
            await gate.Turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            lock (_gates)
            {
                RemoveCaller(key, gate);
            }

            throw;
        }
    }

    public void Leave(string key)
    {
        lock (_gates)
        {
            var gate = _gates[key];
            RemoveCaller(key, gate);
            if (gate.Callers > 0)
            {
                gate.Turns.Release();
            }
        }
    }

    private void RemoveCaller(string key, Gate gate)
    {
        if (--gate.Callers == 0)
        {
            _gates.Remove(key);
        }
    }

    [SuppressMessage("Design", "CA1001", Justification = "A semaphore without a wait handle holds nothing.")]
    private sealed class Gate
    {
        private SemaphoreSlim? _turns;

        public int Callers { get; set; } = 1;

        public SemaphoreSlim Turns => LazyInitializer.EnsureInitialized(ref _turns, () => new SemaphoreSlim(0));
    }
}
