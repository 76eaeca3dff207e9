namespace HealthData.Fhir.R4;

/// <summary>What an object holds beside its fields, since most objects have none of it.</summary>
internal sealed class SideTable
{
    private const int Few = 16;

    public string? Id;

    public List<Extension>? Extension;

    public List<Extension>? ModifierExtension;

    private HashSet<string>? _unknownNames;

    public List<UnknownElement>? Unknown { get; private set; }

    public List<PrimitiveSibling>? Siblings { get; set; }

    public bool HasUnknown(string name)
    {
        if (Unknown is { Count: > Few })
        {
            return (_unknownNames ??= [.. Unknown.Select(element => element.Name)]).Contains(name);
        }

        for (var index = 0; index < (Unknown?.Count ?? 0); index++)
        {
            if (Unknown![index].Name == name)
            {
                return true;
            }
        }

        return false;
    }

    public void AddUnknown(UnknownElement element)
    {
        (Unknown ??= []).Add(element);
        _unknownNames?.Add(element.Name);
    }

    public PrimitiveSibling? Find(string element)
    {
        for (var index = 0; index < (Siblings?.Count ?? 0); index++)
        {
            if (Siblings![index].Element == element)
            {
                return Siblings[index];
            }
        }

        return null;
    }

    public PrimitiveSibling? Find(ReadOnlySpan<byte> element)
    {
        for (var index = 0; index < (Siblings?.Count ?? 0); index++)
        {
            if (Ascii.Equals(element, Siblings![index].Element))
            {
                return Siblings[index];
            }
        }

        return null;
    }

    public PrimitiveSibling FindOrAdd(string element, bool repeats)
    {
        if (Find(element) is { } found)
        {
            return found;
        }

        var added = new PrimitiveSibling(element, repeats);
        (Siblings ??= []).Add(added);
        return added;
    }

    public bool IsEmpty => Id is null && Extension is null or { Count: 0 } && ModifierExtension is null or { Count: 0 }
        && Unknown is null or { Count: 0 }
            && (Siblings is null || !Siblings.Exists(sibling => sibling.Items.Count > 0));

    public SideTable Clone() => new()
    {
        Id = Id,
        Extension = Copies.Of(Extension),
        ModifierExtension = Copies.Of(ModifierExtension),
        Unknown = Unknown is null ? null : [.. Unknown],
        Siblings = Siblings?.ConvertAll(sibling => sibling.Clone()),
    };
}
