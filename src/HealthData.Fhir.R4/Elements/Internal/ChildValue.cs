namespace HealthData.Fhir.R4;

/// <summary>An element as <see cref="ChildList"/> holds it: nothing is allocated for a primitive until it is asked
/// for.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Index">The position in a repeating element; -1 for others.</param>
/// <param name="Content">The object, or the text of a primitive.</param>
/// <param name="Number">The value of an integer or boolean.</param>
/// <param name="Boxing">What makes the value of a primitive.</param>
internal readonly record struct ChildValue(
    string Name, int Index, object? Content, int Number, Func<object?, int, object>? Boxing)
{
    public FhirObject? Object => Content as FhirObject;

    /// <summary>Gets the name with the position.</summary>
    public string Place => Index < 0 ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}[{Index}]");

    public object Box() => Boxing is null ? Content! : Boxing(Content, Number);
}
