namespace HealthData.Fhir.R4;

/// <summary>An element of an object: its path and its value.</summary>
/// <param name="Path">The element's path from the object that was asked, such as <c>name[0].family</c>.</param>
/// <param name="Index">The position in a repeating element; <see langword="null"/> for others.</param>
/// <param name="Value">A <see cref="FhirObject"/>, or the value of a primitive as its property has it.</param>
public readonly record struct FhirChild(string Path, int? Index, object Value)
{
    /// <summary>Gets the path, without the value.</summary>
    public override string ToString() => Path;
}
