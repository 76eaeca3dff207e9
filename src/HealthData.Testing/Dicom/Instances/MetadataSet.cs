using HealthData.Dicom;

namespace HealthData.Testing;

/// <summary>
/// Makes metadata from data sets: the service drops binary attributes at every level, without a link to them, and keeps
/// the NULs that texts are padded with.
/// </summary>
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
            else if (IsText(entry.ValueRepresentation))
            {
                KeepPadding(metadata, dataSet, entry);
            }
        }

        return metadata;
    }

    private static void KeepPadding(AttributeSet metadata, AttributeSet dataSet, AttributeEntry entry)
    {
        var bytes = dataSet.ElementBytes(entry.Tag).Span;
        var padding = bytes.Length - bytes.TrimEnd((byte)0).Length;
        if (padding > 0)
        {
            string?[] values = [.. dataSet.GetStrings(entry.Tag)];
            values[^1] += new string('\0', padding);
            metadata.Set(entry.Tag, entry.ValueRepresentation, values);
        }
    }

    private static bool IsText(ValueRepresentation representation) => representation
        is ValueRepresentation.AE
        or ValueRepresentation.AS
        or ValueRepresentation.CS
        or ValueRepresentation.DA
        or ValueRepresentation.DT
        or ValueRepresentation.LO
        or ValueRepresentation.LT
        or ValueRepresentation.PN
        or ValueRepresentation.SH
        or ValueRepresentation.ST
        or ValueRepresentation.TM
        or ValueRepresentation.UC
        or ValueRepresentation.UT;

    private static bool IsBulk(ValueRepresentation representation) => representation
        is ValueRepresentation.OB
        or ValueRepresentation.OD
        or ValueRepresentation.OF
        or ValueRepresentation.OL
        or ValueRepresentation.OV
        or ValueRepresentation.OW
        or ValueRepresentation.UN;
}
