namespace HealthData.MedTech;

/// <summary>
/// Some of a plan's templates: as a set where the plan has few, and as their numbers where it has many, since there is
/// a group for each name and text. Immutable once the plan is.
/// </summary>
/// <param name="setLength">The length of the plan's sets.</param>
internal sealed class TemplateGroup(int setLength)
{
    private const int MaxSetLength = 16;

    private readonly ulong[]? _set = setLength <= MaxSetLength ? new ulong[setLength] : null;
    private readonly List<int> _numbers = [];

    public void Add(int template)
    {
        if (_set is null)
        {
            _numbers.Add(template);
        }
        else
        {
            TemplateSet.Add(_set, template);
        }
    }

    public void AddTo(Span<ulong> set)
    {
        if (_set is not null)
        {
            TemplateSet.AddAll(set, _set);
            return;
        }

        foreach (var number in _numbers)
        {
            TemplateSet.Add(set, number);
        }
    }

    /// <summary>The group as a set, good until the scratch is used anew.</summary>
    public ReadOnlySpan<ulong> ToSet(Span<ulong> scratch)
    {
        if (_set is not null)
        {
            return _set;
        }

        scratch.Clear();
        AddTo(scratch);
        return scratch;
    }
}
