namespace HealthData.Fhir;

/// <summary>A bundle without its resources: what kind it is, where it leads, and the bytes of each entry.</summary>
internal sealed class BundleFrame
{
    /// <summary>Gets or sets the type of the resource, which is Bundle where the answer is one.</summary>
    public string? ResourceType { get; set; }

    /// <summary>Gets or sets how many resources match; null where the bundle does not say.</summary>
    public long? Total { get; set; }

    /// <summary>Gets the relations and addresses of the links, in their order.</summary>
    public List<(string Relation, string Url)> Links { get; } = [];

    /// <summary>Gets the entries in their order; what is no object stands as an entry without anything.</summary>
    public List<FrameEntry> Entries { get; } = [];

    /// <summary>Gives the address of the first link of a relation; null where there is none.</summary>
    public string? Link(string relation)
    {
        foreach (var (known, url) in Links)
        {
            if (known == relation)
            {
                return url;
            }
        }

        return null;
    }
}
