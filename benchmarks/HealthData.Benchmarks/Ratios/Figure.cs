namespace HealthData.Benchmarks.Ratios;

/// <summary>
/// One figure of the design's speed table: what it is called, what it must reach, and how it is measured.
/// </summary>
internal abstract class Figure(string area, string id, string goal)
{
    public string Area { get; } = area;

    public string Id { get; } = id;

    public string Goal { get; } = goal;

    /// <summary>Gets what the machine lacks for the figure; null where it lacks nothing.</summary>
    public virtual string? Missing => null;

    public abstract Task<double> MeasureAsync();
}
