using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>What the service keeps of an instance's attributes: all but bulk data, and what is searched by.</summary>
internal sealed class InstanceAttributes(AttributeSet dataSet, IReadOnlyList<uint> invalidTags)
{
    private readonly Dictionary<uint, SearchValue> _indexed = [];

    /// <summary>The metadata; not to be changed.</summary>
    public AttributeSet Metadata { get; } = MetadataSet.Create(dataSet, invalidTags);

    public SearchValue ValueOf(SearchTag tag)
    {
        lock (_indexed)
        {
            if (!_indexed.TryGetValue(tag.Tag.Value, out var value))
            {
                value = SearchValue.Read(Metadata, tag);
                _indexed.Add(tag.Tag.Value, value);
            }

            return value;
        }
    }

    public override string ToString() => Metadata.ToString();
}
