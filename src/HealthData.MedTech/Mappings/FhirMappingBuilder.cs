namespace HealthData.MedTech;

/// <summary>A builder of FHIR mappings.</summary>
/// <threadsafety>Not safe for concurrent use.</threadsafety>
public sealed class FhirMappingBuilder
{
    private readonly List<FhirTemplateBuilder> _templates = [];

    /// <summary>Adds a template for the measurements of a type.</summary>
    /// <param name="typeName">The type of the measurements.</param>
    /// <param name="build">Says what the Observations look like.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FhirMappingBuilder AddCodeValueFhir(string typeName, Action<FhirTemplateBuilder> build)
    {
        ArgumentNullException.ThrowIfNull(typeName);
        ArgumentNullException.ThrowIfNull(build);
        var template = new FhirTemplateBuilder(typeName);
        build(template);
        _templates.Add(template);
        return this;
    }

    /// <summary>Builds the mapping.</summary>
    /// <returns>The mapping.</returns>
    /// <exception cref="MappingException">The mapping has errors; the exception lists all of them.</exception>
    public FhirMapping Build() => FhirMapping.Parse(MappingJson.Write("CollectionFhir", json =>
    {
        foreach (var template in _templates)
        {
            template.Write(json);
        }
    }));
}
