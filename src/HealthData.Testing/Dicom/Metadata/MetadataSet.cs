using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>Makes metadata from data sets: the service drops binary attributes at every level, without a link to them.</summary>
internal static class MetadataSet
{
    public static AttributeSet Create(AttributeSet dataSet, IReadOnlyList<uint> invalidTags)
    {
        var metadata = dataSet.Clone();
        foreach (var entry in dataSet)
        {
            if (IsBulk(entry.ValueRepresentation) || invalidTags.Contains(entry.Tag.Value))
            {
                metadata.Remove(entry.Tag);
            }
            else if (entry is { ValueRepresentation: ValueRepresentation.SQ, IsEmpty: false })
            {
                var items = dataSet.GetSequence(entry.Tag);
                metadata.SetSequence(entry.Tag, [.. items.Select(item => Create(item, []))]);
            }
        }

        return metadata;
    }

    private static bool IsBulk(ValueRepresentation representation) => representation
        is ValueRepresentation.OB
        or ValueRepresentation.OD
        or ValueRepresentation.OF
        or ValueRepresentation.OL
        or ValueRepresentation.OV
        or ValueRepresentation.OW
        or ValueRepresentation.UN;
}
