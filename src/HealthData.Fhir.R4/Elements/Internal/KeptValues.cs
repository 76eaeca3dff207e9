namespace HealthData.Fhir.R4;

/// <summary>The values that were kept when an object was read, in the order in which they are written back. Those whose
/// element has been set since then are left out.</summary>
internal sealed class KeptValues
{
    private readonly List<UnknownElement> _elements = [];
    private int _next;

    public KeptValues(FhirObject owner)
    {
        var children = Children(owner);
        foreach (var element in owner.UnknownElements)
        {
            if (element.Index is null && (element.Reason != KeptReason.WrongType || !IsSet(owner, children, element)))
            {
                _elements.Add(element);
            }
        }
    }

    /// <summary>Gets or sets the number of members that were written.</summary>
    public int Written { get; set; }

    /// <summary>Determines whether an object still has nothing but the value that stands in its place.</summary>
    public static bool IsUntouched(FhirObject owner) => Children(owner).Count == 0;

    /// <summary>Takes the next value that has its turn, or any.</summary>
    public UnknownElement? Take(bool isLast) =>
        _next < _elements.Count && (isLast || _elements[_next].Order <= Written) ? TakeNext() : null;

    private UnknownElement TakeNext()
    {
        Written++;
        return _elements[_next++];
    }

    private static List<ChildValue> Children(FhirObject owner)
    {
        var list = new ChildList();
        owner.ListChildren(list);
        return list.Items;
    }

    private static bool IsSet(FhirObject owner, List<ChildValue> children, UnknownElement element) =>
        element.Name.StartsWith('_')
            ? owner.Side!.Find(element.Name[1..])?.Items.Count > 0
            : children.Exists(
                child => child.Name == element.Element && child.Object is not PrimitiveValue { HasValue: false });
}
