using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>What the service keeps of an instance's attributes: all but bulk data, and what is searched by.</summary>
internal sealed class InstanceAttributes
{
    private readonly Dictionary<uint, SearchValue> _indexed = [];

    public InstanceAttributes(AttributeSet dataSet, IReadOnlyList<uint> invalidTags)
        : this(MetadataSet.Create(dataSet, invalidTags))
    {
    }

    private InstanceAttributes(AttributeSet metadata) => Metadata = metadata;

    /// <summary>The metadata; not to be changed.</summary>
    public AttributeSet Metadata { get; }

    /// <summary>Gives the attributes with some new values, which are texts.</summary>
    public InstanceAttributes With(AttributeSet changes)
    {
        var metadata = Metadata.Clone();
        foreach (var entry in changes)
        {
            if (entry.ValueRepresentation == ValueRepresentation.PN)
            {
                metadata.Set(entry.Tag, changes.GetPersonName(entry.Tag)!.Value);
            }
            else
            {
                metadata.Set(entry.Tag, entry.ValueRepresentation, [.. changes.GetStrings(entry.Tag)]);
            }
        }

        return new(metadata);
    }

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
