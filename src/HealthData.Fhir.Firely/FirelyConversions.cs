namespace HealthData.Fhir.Firely;

/// <summary>Conversions between the resources of HealthData.Fhir.R4 and those of Firely's Hl7.Fhir.R4, by their JSON in
/// UTF-8. What the one model doesn't know stays in the other.</summary>
public static class FirelyConversions
{
    /// <summary>Converts a resource to Firely's model.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>The resource of Firely; a <see cref="Poco.DynamicResource"/> if FHIR R4 doesn't define its
    /// type.</returns>
    /// <exception cref="ArgumentException">Firely's model can't hold the resource.</exception>
    public static Poco.Resource ToPoco(this R4.Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Read(R4Model.Instance.Write(resource), nameof(resource));
    }

    /// <summary>Converts a resource to a class of Firely's model.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="resource">The resource.</param>
    /// <returns>The resource of Firely.</returns>
    /// <exception cref="ArgumentException">The resource is of another type, or Firely's model can't hold
    /// it.</exception>
    public static T ToPoco<T>(this R4.Resource resource)
        where T : Poco.Resource => resource.ToPoco() as T ?? throw Other<T>(nameof(resource));

    /// <summary>Gives the resource that an entry of a batch or a transaction returned.</summary>
    /// <param name="outcome">The outcome of the entry.</param>
    /// <returns>The resource of Firely; null if the entry returned none, or one that can't be read. From
    /// <see cref="FirelyFhirClient"/> it is the object that the response was read as.</returns>
    /// <exception cref="ArgumentException">Firely's model can't hold the resource.</exception>
    public static Poco.Resource? ToPoco(this EntryOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return (outcome.Held, outcome.Resource, outcome.Json) switch
        {
            (Poco.Resource poco, _, _) => poco,
            (_, { } resource, _) => resource.ToPoco(),
            (_, _, { } json) => Read(json.ToMemory(), nameof(outcome)),
            _ => null,
        };
    }

    /// <summary>Converts a resource of Firely to the model of HealthData.Fhir.R4.</summary>
    /// <param name="resource">The resource of Firely.</param>
    /// <returns>The resource; an <see cref="R4.UnknownResource"/> if FHIR R4 doesn't define its type.</returns>
    public static R4.Resource ToR4(this Poco.Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return R4.FhirJson.ParseResource(FirelyModel.Instance.Write(resource));
    }

    /// <summary>Converts a resource of Firely to a class of HealthData.Fhir.R4.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="resource">The resource of Firely.</param>
    /// <returns>The resource.</returns>
    /// <exception cref="ArgumentException">The resource is of another type.</exception>
    public static T ToR4<T>(this Poco.Resource resource)
        where T : R4.Resource => resource.ToR4() as T ?? throw Other<T>(nameof(resource));

    private static Poco.Resource Read(ReadOnlyMemory<byte> json, string parameter) =>
        FirelyModel.Instance.Read(json, out var fault) ?? throw new ArgumentException(fault!.Message, parameter);

    private static ArgumentException Other<T>(string parameter) => new(
        $"The resource isn't of the type {typeof(T).Name}.", parameter);
}
