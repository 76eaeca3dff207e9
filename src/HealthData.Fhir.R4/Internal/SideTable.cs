namespace HealthData.Fhir.R4;

/// <summary>What an object holds beside its fields, since most objects have none of it.</summary>
internal sealed class SideTable
{
    public string? Id;

    public List<Extension>? Extension;

    public List<Extension>? ModifierExtension;

    public List<UnknownElement>? Unknown { get; set; }

    public List<PrimitiveSibling>? Siblings { get; set; }

    public PrimitiveSibling? Find(string element)
    {
        for (var index = 0; index < (Siblings?.Count ?? 0); index++)
        {
            if (Siblings![index].Element == element)
                return Siblings[index];
        }

        return null;
    }

    public PrimitiveSibling? Find(ReadOnlySpan<byte> element)
    {
        for (var index = 0; index < (Siblings?.Count ?? 0); index++)
        {
            if (Ascii.Equals(element, Siblings![index].Element))
                return Siblings[index];
        }

        return null;
    }

    public PrimitiveSibling FindOrAdd(string element, bool repeats)
    {
        if (Find(element) is { } found)
            return found;
        var added = new PrimitiveSibling(element, repeats);
        (Siblings ??= []).Add(added);
        return added;
    }

    public bool IsEmpty => Id is null && Extension is null or { Count: 0 } && ModifierExtension is null or { Count: 0 }
        && Unknown is null or { Count: 0 } && (Siblings is null || !Siblings.Exists(sibling => sibling.Items.Count > 0));

    public SideTable Clone() => new()
    {
        Id = Id,
        Extension = Copies.Of(Extension),
        ModifierExtension = Copies.Of(ModifierExtension),
        Unknown = Unknown is null ? null : [.. Unknown],
        Siblings = Siblings?.ConvertAll(sibling => sibling.Clone()),
    };
}
