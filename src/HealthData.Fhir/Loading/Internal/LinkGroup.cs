namespace HealthData.Fhir;

/// <summary>Items that refer to each other, straight or over others.</summary>
internal sealed class LinkGroup
{
    public List<LoadItem> Items { get; } = [];

    /// <summary>Gets the names that the items have, or refer to.</summary>
    public List<string> Urns { get; } = [];

    /// <summary>Gets or sets a value that indicates whether another group has taken it over, or it was given out.
    /// </summary>
    public bool IsGone { get; set; }

    public long RequestBytes
    {
        get
        {
            var bytes = 0L;
            foreach (var item in Items)
            {
                bytes += item.RequestBytes;
            }

            return bytes;
        }
    }

    /// <summary>Gets a value that indicates whether only a transaction can resolve the references.</summary>
    public bool NeedsTransaction => Items.Exists(item => item.Links.IsConditional || item.Links.Urns.Count > 0);

    /// <summary>Gets a value that indicates whether a reference leads to none of the items.</summary>
    public bool LacksTarget
    {
        get
        {
            HashSet<string> known = new(StringComparer.Ordinal);
            foreach (var item in Items)
            {
                _ = item.Urn is { } urn && known.Add(urn);
            }

            return Urns.Exists(urn => !known.Contains(urn));
        }
    }
}
