using System.Diagnostics;

namespace HealthData.Testing;

/// <summary>Random faults that a seed repeats, started by <see cref="FakeFaults.StartChaos"/>.</summary>
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

    /// <summary>Gets the seed. A test that fails should report it, so that the same faults can be repeated.</summary>
    public int Seed { get; }

    /// <summary>Gets the number of requests that were hit so far.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Ends the chaos: requests from now on pass.</summary>
    public void Stop() => _isStopped = true;

    /// <summary>Returns the seed and the number of hits, without identifiers.</summary>
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
