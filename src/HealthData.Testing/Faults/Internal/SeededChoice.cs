namespace HealthData.Testing;

/// <summary>
/// Numbers from 0 to below 1 that depend on a seed and a place alone, on every machine and runtime (SplitMix64).
/// </summary>
internal struct SeededChoice(int seed, int place)
{
    private ulong _state = ((ulong)(uint)seed << 32) | (uint)place;

    public double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
