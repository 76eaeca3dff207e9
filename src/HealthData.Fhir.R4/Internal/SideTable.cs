namespace HealthData.Fhir.R4;

/// <summary>What an object holds beside its properties; most objects have none.</summary>
internal sealed class SideTable
{
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

    public SideTable Clone() => new()
    {
        Unknown = Unknown is null ? null : [.. Unknown],
        Siblings = Siblings?.ConvertAll(sibling => sibling.Clone()),
    };
}
