namespace HealthData.Fhir.R4;

/// <summary>A search parameter of a resource type (FHIR R4 3.1.1.4). Its methods make criteria.</summary>
/// <threadsafety>Immutable and safe for concurrent use.</threadsafety>
public abstract class QueryParameter
{
    private protected QueryParameter(string resourceType, string name)
    {
        ResourceType = resourceType;
        Name = name;
    }

    /// <summary>Gets the name of the type that has it, such as <c>Observation</c>.</summary>
    public string ResourceType { get; }

    /// <summary>Gets the name, such as <c>birthdate</c>.</summary>
    public string Name { get; }

    /// <summary>Makes a criterion for resources that have no value here, or that have one (<c>:missing</c>).</summary>
    /// <param name="isMissing">Whether the value is missing.</param>
    /// <returns>The criterion.</returns>
    public SearchCriterion IsMissing(bool isMissing = true) => Criterion(isMissing ? "true" : "false", ":missing");

    /// <summary>Returns the type and the name, such as <c>Observation:patient</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{ResourceType}:{Name}";

    private protected SearchCriterion Criterion(string value, string modifier = "") =>
        new(ResourceType, Name + modifier, value);
}
