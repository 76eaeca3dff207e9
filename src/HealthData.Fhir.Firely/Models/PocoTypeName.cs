namespace HealthData.Fhir.Firely;

/// <summary>The name that FHIR has for a class of Firely's model.</summary>
internal static class PocoTypeName
{
    /// <summary>Gives the name; null for <see cref="Poco.Resource"/>, which is any type.</summary>
    /// <exception cref="NotSupportedException">The class is no resource of one kind.</exception>
    public static string? OfAny<T>()
        where T : Poco.Resource => typeof(T) == typeof(Poco.Resource) ? null : Of<T>();

    /// <summary>Gives the name.</summary>
    /// <exception cref="NotSupportedException">The class is no resource of one kind.</exception>
    public static string Of<T>()
        where T : Poco.Resource
    {
        var isOneKind = !typeof(T).IsAbstract && typeof(T) != typeof(Poco.DynamicResource);
        return (isOneKind ? Poco.ModelInfo.GetFhirTypeNameForType(typeof(T)) : null)
            ?? throw new NotSupportedException(
                $"{typeof(T).Name} isn't a specific resource type. Use a class such as Hl7.Fhir.Model.Patient.");
    }
}
