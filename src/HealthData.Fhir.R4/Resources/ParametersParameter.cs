namespace HealthData.Fhir.R4;

public sealed partial class ParametersParameter
{
    /// <summary>Gets the first part with a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The part, or <see langword="null"/>.</returns>
    public ParametersParameter? GetPart(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Part.Find(part => part.Name == name);
    }
}
