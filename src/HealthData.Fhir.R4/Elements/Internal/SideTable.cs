namespace HealthData.Fhir.R4;

/// <summary>The part of an object that most objects do not have.</summary>
internal sealed class SideTable
{
    private const int Few = 16;

    private static readonly List<PrimitiveSibling> NoSiblings = [];
    private static readonly List<UnknownElement> NoUnknown = [];

    public string? Id;

    public List<Extension>? Extension;

    public List<Extension>? ModifierExtension;

    private HashSet<string>? _unknownNames;

    private Dictionary<(string Name, int Index), UnknownElement>? _items;

    public List<UnknownElement>? Unknown { get; private set; }

    public List<PrimitiveSibling>? Siblings { get; set; }

    public Dictionary<(string Element, int Index), VerbatimText>? Verbatims { get; private set; }

    /// <summary>Gets or sets the value that stands in the place of the object.</summary>
    public byte[]? Untyped { get; set; }

    public bool IsEmpty => Id is null && Extension is null or { Count: 0 } && ModifierExtension is null or { Count: 0 }
        && Unknown is null or { Count: 0 } && Untyped is null
        && (Siblings is null || !Siblings.Exists(sibling => sibling.Items.Count > 0));

    public bool HasUnknown(string name)
    {
        if (Unknown is { Count: > Few })
        {
            return (_unknownNames ??= [.. Unknown.Select(element => element.Name)]).Contains(name);
        }

        return Unknown is not null && Unknown.Exists(element => element.Name == name);
    }

    public void AddUnknown(UnknownElement element)
    {
        (Unknown ??= []).Add(element);
        _unknownNames?.Add(element.Name);
        _items = null;
    }

    public bool RemoveUnknown(UnknownElement element)
    {
        _unknownNames = null;
        _items = null;
        return Unknown is not null && Unknown.Remove(element);
    }

    /// <summary>Finds the value of a wrong type that stands in a list of primitives.</summary>
    public UnknownElement? FindItem(ReadOnlySpan<byte> element, int index)
    {
        if (Unknown is not { Count: > Few })
        {
            foreach (var one in Unknown ?? NoUnknown)
            {
                if (one.Index == index && Ascii.Equals(element, one.Name))
                {
                    return one;
                }
            }

            return null;
        }

        return (_items ??= ListItems(Unknown)).GetValueOrDefault((Encoding.ASCII.GetString(element), index));
    }

    public void AddVerbatim(VerbatimText text) => (Verbatims ??= [])[(text.Element, text.Index)] = text;

    public byte[]? FindVerbatim(ReadOnlySpan<byte> element, int index, string value) =>
        Verbatims!.TryGetValue((Encoding.ASCII.GetString(element), index), out var text) && text.Value == value
            ? text.Json
            : null;

    public PrimitiveSibling? Find(string element)
    {
        foreach (var sibling in Siblings ?? NoSiblings)
        {
            if (sibling.Element == element)
            {
                return sibling;
            }
        }

        return null;
    }

    public PrimitiveSibling? Find(ReadOnlySpan<byte> element)
    {
        foreach (var sibling in Siblings ?? NoSiblings)
        {
            if (Ascii.Equals(element, sibling.Element))
            {
                return sibling;
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

    private static Dictionary<(string Name, int Index), UnknownElement> ListItems(List<UnknownElement> elements)
    {
        var items = new Dictionary<(string Name, int Index), UnknownElement>();
        foreach (var one in elements)
        {
            if (one.Index is { } place)
            {
                items[(one.Name, place)] = one;
            }
        }

        return items;
    }

    public SideTable Clone() => new()
    {
        Id = Id,
        Extension = Copies.Of(Extension),
        ModifierExtension = Copies.Of(ModifierExtension),
        Unknown = Unknown is null ? null : [.. Unknown],
        Siblings = Siblings?.ConvertAll(sibling => sibling.Clone()),
        Verbatims = Verbatims is null ? null : new(Verbatims),
        Untyped = Untyped,
    };
}
