namespace HealthData.MedTech;

/// <summary>A value that a device template takes from a match.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class ValueTemplate
{
    internal ValueTemplate(string name, MappingExpression? expression, bool isRequired)
    {
        Name = name;
        Expression = expression;
        IsRequired = isRequired;
    }

    /// <summary>Gets the name of the measurement's property. Names may repeat within a template.</summary>
    public string Name { get; }

    /// <summary>Gets the expression that selects the value; null for a blank one, which never gives a value.</summary>
    public MappingExpression? Expression { get; }

    /// <summary>Gets a value that indicates whether a match without this value is an error.</summary>
    public bool IsRequired { get; }
}
