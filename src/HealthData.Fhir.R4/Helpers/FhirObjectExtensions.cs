namespace HealthData.Fhir.R4;

/// <summary>Extension methods that copy, compare and walk through resources, data types and their parts.</summary>
public static class FhirObjectExtensions
{
    /// <summary>Copies an object and all that it holds.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="source">The object.</param>
    /// <returns>A copy that shares nothing that can be changed.</returns>
    /// <exception cref="InsufficientExecutionStackException">The object contains itself.</exception>
    public static T DeepCopy<T>(this T source)
        where T : FhirObject
    {
        ArgumentNullException.ThrowIfNull(source);
        return (T)source.Clone();
    }

    /// <summary>Compares two objects by content: they are equal when they are of one type and the same JSON is written
    /// for both. Numbers and dates are compared by their text: 1.0 is not 1.00.</summary>
    /// <param name="first">An object, or <see langword="null"/>.</param>
    /// <param name="second">Another, or <see langword="null"/>.</param>
    /// <returns>Whether both have the same content.</returns>
    public static bool ContentEquals(this FhirObject? first, FhirObject? second)
    {
        if (ReferenceEquals(first, second))
        {
            return true;
        }

        if (first is null || second is null || first.GetType() != second.GetType())
        {
            return false;
        }

        using var one = new PooledBuffer();
        using var other = new PooledBuffer();
        FhirJson.Serialize(first, one);
        FhirJson.Serialize(second, other);
        return one.WrittenSpan.SequenceEqual(other.WrittenSpan);
    }

    /// <summary>Lists the elements that have a value, in the order of the specification.</summary>
    /// <param name="source">The object.</param>
    /// <returns>The elements; choice elements by their plain name (<c>value</c>).</returns>
    public static IEnumerable<FhirChild> Children(this FhirObject source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var list = new ChildList();
        source.ListChildren(list);
        foreach (var child in list.Items)
        {
            yield return new FhirChild(child);
        }
    }

    /// <summary>Lists the elements that have a value, each followed by its own elements, down to the
    /// primitives.</summary>
    /// <param name="source">The object.</param>
    /// <returns>The elements, their paths relative to the object. Going on is an
    /// <see cref="InvalidOperationException"/> where objects are nested more than 500 deep, or one contains
    /// itself.</returns>
    public static FhirDescendants Descendants(this FhirObject source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new FhirDescendants(source);
    }
}
