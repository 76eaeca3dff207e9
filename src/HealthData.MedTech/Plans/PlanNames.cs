namespace HealthData.MedTech;

/// <summary>Collects the names that a plan's fast forms ask for.</summary>
internal sealed class PlanNames
{
    private const int MaxNames = 60_000;

    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    public bool IsTooMany => _anchors.Count + _others.Count > MaxNames;

    /// <summary>
    /// Tells whether a name can be found by its bytes: only bytes that are not UTF-8 may read as other texts.
    /// </summary>
    public static bool CanHave(string name) =>
        !name.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !name.Contains('\uFFFD', StringComparison.Ordinal);

    public static bool CanHave(string[] names) => Array.TrueForAll(names, CanHave);

    public void AddAnchors(string[] names) => _anchors.UnionWith(names);

    public void Add(string[] names) => _others.UnionWith(names);

    public NameTable ToTable() => new(_anchors, _others);
}
