namespace HealthData.Fhir;

/// <summary>The name that FHIR has for a type of the model.</summary>
internal static class ResourceTypeName
{
    /// <summary>Gives the name; null for <see cref="Resource"/>, which is any type.</summary>
    /// <exception cref="NotSupportedException">The type is no resource of one kind.</exception>
    public static string? OfAny<T>()
        where T : Resource => typeof(T) == typeof(Resource) ? null : Of<T>();

    /// <summary>Gives the name.</summary>
    /// <exception cref="NotSupportedException">The type is no resource of one kind.</exception>
    public static string Of<T>()
        where T : Resource => typeof(T).IsAbstract || typeof(T) == typeof(UnknownResource)
            ? throw new NotSupportedException(
                $"{typeof(T).Name} isn't a specific resource type. Use a type such as Patient, or the method that "
                + "takes the name of a type.")
            : typeof(T).Name;
}
