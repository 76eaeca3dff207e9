namespace HealthData.Dicom.FoDicom;

/// <summary>Makes a data set of fo-dicom from an <see cref="AttributeSet"/>.</summary>
internal static class DataSetReader
{
    public static DicomDataset Read(AttributeSet attributes)
    {
        var dataset = ReadItem(attributes);
        CharacterSets.MakeWritable(dataset);
        return dataset;
    }

    private static DicomDataset ReadItem(AttributeSet attributes)
    {
        // Values come as they are. Those that are added later are checked, as in a file that fo-dicom has opened.
        var dataset = new DicomDataset().NotValidated();
        var creators = Creators(attributes);
        foreach (var entry in attributes)
        {
            if (entry.Tag.Element != 0)
            {
                dataset.Add(Read(attributes, entry, Tag(entry.Tag, creators)));
            }
        }

        return dataset.Validated();
    }

    private static DicomItem Read(AttributeSet attributes, AttributeEntry entry, DicomTag tag)
    {
        if (entry.ValueRepresentation != ValueRepresentation.SQ || entry.IsBulkData)
        {
            return ElementReader.Read(attributes, entry, tag);
        }

        return new DicomSequence(tag, [.. attributes.GetSequence(entry.Tag).Select(ReadItem)]);
    }

    private static DicomTag Tag(AttributeTag tag, Dictionary<uint, DicomPrivateCreator> creators) =>
        tag.IsPrivate && creators.TryGetValue(Block(tag), out var creator)
            ? new DicomTag(tag.Group, tag.Element, creator)
            : new DicomTag(tag.Group, tag.Element);

    // In which block of a group a private attribute is (PS3.5 7.8.1).
    private static uint Block(AttributeTag tag) => new AttributeTag(tag.Group, (ushort)(tag.Element >> 8)).Value;

    // fo-dicom knows private attributes by creator alone, so a second block of one creator stays without.
    private static Dictionary<uint, DicomPrivateCreator> Creators(AttributeSet attributes)
    {
        var creators = new Dictionary<uint, DicomPrivateCreator>();
        var seen = new HashSet<(ushort Group, string Creator)>();
        foreach (var entry in attributes)
        {
            if (entry.Tag.IsPrivateCreator && attributes.GetString(entry.Tag) is { } creator
                && seen.Add((entry.Tag.Group, creator)))
            {
                creators.Add(entry.Tag.Value, new DicomPrivateCreator(creator));
            }
        }

        return creators;
    }
}
