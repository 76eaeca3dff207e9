namespace HealthData.Fhir;

/// <summary>Takes bundles apart into the contents of their entries.</summary>
internal static class BundleContents
{
    /// <summary>Gives the entries of a bundle, or another resource as it is.</summary>
    public static IEnumerable<ResourceContent> Split(ReadOnlyMemory<byte> json, string source)
    {
        try
        {
            var frame = BundleFrameReader.Read(json);
            if (frame.ResourceType == "Bundle")
            {
                return frame.Entries.Select((entry, index) => Content(entry, index, source, frame));
            }
        }
        catch (JsonException)
        {
            // Whoever sends it finds out what is wrong with it.
        }

        return [new(json, source)];
    }

    private static ResourceContent Content(FrameEntry entry, int index, string source, BundleFrame frame)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"Bundle.entry[{index}]");
        return new(
            entry.Resource,
            $"{source}: {place}",
            entry.Resource.IsEmpty ? ContentProblem.NoResource(place) : null)
        {
            Bundle = frame,
            FullUrl = entry.FullUrl,
            IfNoneExist = entry.IfNoneExist,
        };
    }
}
