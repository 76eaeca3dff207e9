using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>A search for workitems, understood.</summary>
internal sealed class ParsedWorkitemQuery
{
    public required int Limit { get; init; }

    public required int Offset { get; init; }

    public List<(AttributeTag? Sequence, SearchCondition Condition)> Conditions { get; } = [];

    public List<AttributeTag> IncludedFields { get; } = [];

    public bool IncludesAll { get; set; }

    public bool Matches(AttributeSet set) => Conditions.TrueForAll(pair => pair.Sequence is { } sequence
        ? set.GetSequence(sequence).Any(pair.Condition.Holds)
        : pair.Condition.Holds(set));

    /// <summary>Makes the result of a workitem.</summary>
    public AttributeSet Create(AttributeSet set)
    {
        var result = set.Clone();
        foreach (var entry in set)
        {
            if (!IncludesAll && !WorkitemFields.Returned.Contains(entry.Tag) && !IncludedFields.Contains(entry.Tag))
            {
                result.Remove(entry.Tag);
            }
        }

        return result;
    }

    public override string ToString() => $"{nameof(ParsedWorkitemQuery)} ({Conditions.Count} conditions)";
}
