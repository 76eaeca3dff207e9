namespace HealthData.Events;

/// <summary>A condition on a member of an event, such as <c>data.resourceType</c>.</summary>
/// <remarks>The factory methods have the names of Event Grid's operators. <see cref="EventFilterKey"/> has the keys.
/// </remarks>
/// <threadsafety>This type is immutable and safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class AdvancedFilter
{
    private AdvancedFilter(AdvancedFilterOperator filterOperator, string key)
    {
        Operator = filterOperator;
        Key = key;
    }

    /// <summary>Gets the operator.</summary>
    public AdvancedFilterOperator Operator { get; }

    /// <summary>Gets the path of the member.</summary>
    public string Key { get; }

    /// <summary>Gets the texts to compare with.</summary>
    public IReadOnlyList<string> Texts { get; private init; } = [];

    /// <summary>Gets the numbers to compare with.</summary>
    public IReadOnlyList<decimal> Numbers { get; private init; } = [];

    /// <summary>Gets the ranges to compare with.</summary>
    public IReadOnlyList<FilterRange> Ranges { get; private init; } = [];

    /// <summary>Gets a value that indicates whether <see cref="AdvancedFilterOperator.BoolEquals"/> looks for
    /// true.</summary>
    public bool Flag { get; private init; }

    internal UnknownMembers Unknown { get; private init; } = UnknownMembers.None;

    /// <summary>How many of the values that a subscription can have are used.</summary>
    internal int ValueCount => Operator == AdvancedFilterOperator.BoolEquals
        ? 1
        : Texts.Count + Numbers.Count + Ranges.Count;

    /// <summary>Returns the operator.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => $"{nameof(AdvancedFilter)} ({Operator})";
}
