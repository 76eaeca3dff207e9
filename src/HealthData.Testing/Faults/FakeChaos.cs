using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>Faults by chance, but the same ones for the same seed: started by <see cref="FakeFaults.StartChaos"/>.</summary>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeChaos
{
    private readonly double _probability;
    private readonly FakeFault[] _menu;
    private int _hits;
    private volatile bool _isStopped;

    internal FakeChaos(int seed, FakeChaosOptions options)
    {
        if (options.Probability is not (>= 0 and <= 1))
        {
            throw new ArgumentException("The probability must be from 0 to 1.", nameof(options));
        }

        if (options.Menu.Count == 0 || options.Menu.Any(fault => fault.Connection == FakeConnectionFault.Refuse))
        {
            throw new ArgumentException(
                "The menu must have faults, and none that refuses connections: there is no request to choose it for.",
                nameof(options));
        }

        Seed = seed;
        _probability = options.Probability;
        _menu = [.. options.Menu];
    }

    /// <summary>The seed. Name it when a test fails, to see the same faults again.</summary>
    public int Seed { get; }

    /// <summary>How many requests were hit so far.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Ends the chaos; requests from now on pass.</summary>
    public void Stop() => _isStopped = true;

    /// <summary>The seed and how often it hit; no ids.</summary>
    public override string ToString() => $"{nameof(FakeChaos)} {Seed} ({Hits} hits)";

    internal FakeFault? Take(FakeRequest request, FakeOperation operation)
    {
        var random = new SeededChoice(Seed, request.Number);
        if (_isStopped || random.Next() >= _probability)
        {
            return null;
        }

        var fault = _menu[(int)(random.Next() * _menu.Length)];
        if (!fault.Matches(request, operation))
        {
            return null;
        }

        fault.Hit();
        Interlocked.Increment(ref _hits);
        return fault;
    }
}
