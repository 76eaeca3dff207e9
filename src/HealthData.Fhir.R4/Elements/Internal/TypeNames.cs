namespace HealthData.Fhir.R4;

/// <summary>The names that types have in the specification.</summary>
internal static class TypeNames
{
    /// <summary>Gets the name of a type, such as <c>Task</c> for <see cref="FhirTask"/>.</summary>
    public static string Of<T>()
        where T : FhirObject => Cache<T>.Name;

    private static class Cache<T>
        where T : FhirObject
    {
        public static readonly string Name = ModelTypes.Create(typeof(T))?.TypeName ?? typeof(T).Name;
    }
}
