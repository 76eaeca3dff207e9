using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>What an attribute must be like.</summary>
internal sealed class SearchCondition(SearchTag tag, Func<SearchValue, bool> accepts)
{
    public SearchTag Tag => tag;

    public bool Holds(AttributeSet set) => accepts(SearchValue.Read(set, tag));

    public bool Holds(SearchNode node)
    {
        var owner = node.At(tag.Level);
        return tag == SearchTag.ModalitiesInStudy
            ? owner.Series.Any(series => accepts(series.ValueOf(SearchTag.Modality)))
            : accepts(owner.ValueOf(tag));
    }
}
