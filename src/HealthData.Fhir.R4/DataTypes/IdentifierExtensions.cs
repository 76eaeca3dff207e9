namespace HealthData.Fhir.R4;

/// <summary>Extension methods for lists of identifiers.</summary>
public static class IdentifierExtensions
{
    /// <summary>Finds the first identifier of a system.</summary>
    /// <param name="identifiers">The identifiers.</param>
    /// <param name="system">The URI of what the values are unique in.</param>
    /// <returns>The identifier, or <see langword="null"/>.</returns>
    public static Identifier? FindSystem(this IEnumerable<Identifier> identifiers, string system)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        ArgumentNullException.ThrowIfNull(system);
        foreach (var identifier in identifiers)
        {
            if (identifier.System == system)
            {
                return identifier;
            }
        }

        return null;
    }

    /// <summary>Gets the value of the first identifier of a system.</summary>
    /// <param name="identifiers">The identifiers.</param>
    /// <param name="system">The URI of what the values are unique in.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public static string? GetValue(this IEnumerable<Identifier> identifiers, string system) =>
        identifiers.FindSystem(system)?.Value;
}
