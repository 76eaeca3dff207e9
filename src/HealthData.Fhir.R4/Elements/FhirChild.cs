namespace HealthData.Fhir.R4;

/// <summary>An element of an object: its name, path and value.</summary>
/// <remarks>One that a <c>foreach</c> over <see cref="FhirObjectExtensions.Descendants"/> gives knows its path only
/// until the next; LINQ gets elements that keep it.</remarks>
public readonly struct FhirChild
{
    private readonly string? _path;
    private readonly IPathSource? _source;
    private readonly int _step;
    private readonly ChildValue _value;

    internal FhirChild(in ChildValue value, string? path = null)
    {
        _value = value;
        _path = path;
    }

    internal FhirChild(in ChildValue value, IPathSource source, int step)
    {
        _value = value;
        _source = source;
        _step = step;
    }

    /// <summary>Gets the element's name, such as <c>family</c>; a choice element's has no type
    /// (<c>value</c>).</summary>
    public string Name => _value.Name;

    /// <summary>Gets the position in a repeating element; <see langword="null"/> for others.</summary>
    public int? Index => _value.Index < 0 ? null : _value.Index;

    /// <summary>Gets the value: a <see cref="FhirObject"/>, or the value of a primitive as its property has
    /// it.</summary>
    public object Value => _value.Box();

    /// <summary>Gets the element's path from the object that was asked, such as <c>name[0].family</c>.</summary>
    /// <exception cref="InvalidOperationException">The walk that gave the element has gone on.</exception>
    public string Path => _path ?? _source?.PathOf(_step) ?? _value.Place;

    /// <summary>Gets the object; <see langword="null"/> for a primitive.</summary>
    internal FhirObject? Object => _value.Object;

    /// <summary>Gets the path, without the value.</summary>
    /// <returns>The path.</returns>
    public override string ToString() => Path;
}
