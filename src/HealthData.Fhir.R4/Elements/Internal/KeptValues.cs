namespace HealthData.Fhir.R4;

/// <summary>The values that were kept when an object was read, in the order in which they are written back. Those whose
/// element has been set since then are left out.</summary>
internal sealed class KeptValues
{
    private readonly List<UnknownElement> _elements = [];
    private int _next;

    public KeptValues(FhirObject owner)
    {
        var replaced = Replaced(owner);
        foreach (var element in owner.UnknownElements)
        {
            if (element.Index is null && !replaced.Contains(element))
            {
                _elements.Add(element);
            }
        }
    }

    /// <summary>Gets or sets the number of members that were written.</summary>
    public int Written { get; set; }

    /// <summary>Determines whether an object still has nothing but the value that stands in its place.</summary>
    public static bool IsUntouched(FhirObject owner)
    {
        var list = new ChildList();
        owner.ListChildren(list);
        return list.Items.Count == 0;
    }

    /// <summary>Finds the values of a wrong type whose elements have right ones.</summary>
    public static IReadOnlySet<UnknownElement> Replaced(FhirObject owner)
    {
        var found = new HashSet<UnknownElement>();
        HashSet<string>? names = null;
        foreach (var element in owner.UnknownElements)
        {
            if (element is { Index: null, Reason: KeptReason.WrongType }
                && (element.Name[0] == '_'
                    ? owner.Side!.Find(element.Name[1..])?.Items.Count > 0
                    : (names ??= Names(owner)).Contains(element.Element)))
            {
                found.Add(element);
            }
        }

        return found;
    }

    /// <summary>Takes the next value that has its turn, or any.</summary>
    public UnknownElement? Take(bool isLast) =>
        _next < _elements.Count && (isLast || _elements[_next].Order <= Written) ? TakeNext() : null;

    private UnknownElement TakeNext()
    {
        Written++;
        return _elements[_next++];
    }

    /// <summary>Lists the elements that have a value.</summary>
    private static HashSet<string> Names(FhirObject owner)
    {
        var list = new ChildList();
        owner.ListChildren(list);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in list.Items)
        {
            if (child.Object is not PrimitiveValue { HasValue: false })
            {
                names.Add(child.Name);
            }
        }

        return names;
    }
}
