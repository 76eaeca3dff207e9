using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>
/// Makes the results of a query. Where only indexed attributes are asked for, they come from the index: the newest
/// values there are, and no empty ones. Else they come from the newest instance.
/// </summary>
internal sealed class SearchResults(SearchQuery query)
{
    private static readonly AttributeTag StudyCount = Keyword.NumberOfStudyRelatedInstances;
    private static readonly AttributeTag SeriesCount = Keyword.NumberOfSeriesRelatedInstances;

    private readonly HashSet<uint> _fields = SearchFields.Of(query);
    private readonly bool _isIndexOnly = SearchFields.Of(query).All(IsIndexed);

    public AttributeSet Create(SearchNode node)
    {
        var metadata = node.Newest.Attributes.Metadata;
        var result = metadata.Clone();
        foreach (var entry in metadata)
        {
            if (!_fields.Contains(entry.Tag.Value))
            {
                result.Remove(entry.Tag);
            }
        }

        if (_isIndexOnly)
        {
            TakeFromIndex(result, node);
        }

        AddComputed(result, node);
        return result;
    }

    private static bool IsIndexed(uint field) => field == StudyCount.Value
        || field == SeriesCount.Value
        || Array.Exists(SearchTag.Core, tag => tag.Tag.Value == field && tag.Level < FakeQueryTagLevel.Instance);

    private void TakeFromIndex(AttributeSet result, SearchNode node)
    {
        foreach (var tag in SearchTag.Core)
        {
            if (!_fields.Contains(tag.Tag.Value))
            {
                continue;
            }

            var holder = node.At(tag.Level).Holder(tag);
            if (holder is null)
            {
                result.Remove(tag.Tag);
            }
            else if (holder != node.Newest)
            {
                result.Set(tag.Tag, holder.Attributes.Metadata.GetString(tag.Tag));
            }
        }
    }

    private void AddComputed(AttributeSet result, SearchNode node)
    {
        if (node.Level == FakeQueryTagLevel.Study || _isIndexOnly)
        {
            var study = node.At(FakeQueryTagLevel.Study);
            Count(result, StudyCount, study);
            AddModalities(result, study);
        }

        if (node.Level == FakeQueryTagLevel.Series)
        {
            Count(result, SeriesCount, node);
        }
    }

    private void Count(AttributeSet result, AttributeTag tag, SearchNode node)
    {
        if (_fields.Contains(tag.Value))
        {
            result.Set(tag, (long)node.Instances.Count);
        }
    }

    private void AddModalities(AttributeSet result, SearchNode study)
    {
        if (!_fields.Contains((uint)Keyword.ModalitiesInStudy))
        {
            return;
        }

        var modalities = study.Series.Select(series => series.ValueOf(SearchTag.Modality).Text).OfType<string>();
        string[] distinct = [.. modalities.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (distinct.Length > 0)
        {
            result.Set(Keyword.ModalitiesInStudy, distinct);
        }
    }
}
