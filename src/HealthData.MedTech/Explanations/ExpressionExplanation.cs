using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>The value that an expression of a template gave for a match, or why it gave none.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ExpressionExplanation
{
    internal ExpressionExplanation(
        FieldPlan field,
        MappingExpression? expression,
        ExpressionResult result,
        string? value = null,
        ExpressionMiss? miss = null)
    {
        Stage = field.Stage;
        Name = field.Name;
        IsRequired = field.IsRequired;
        Expression = expression;
        Result = result;
        Value = value;
        Miss = miss;
    }

    /// <summary>Gets the field that the expression is of.</summary>
    public NormalizationStage Stage { get; }

    /// <summary>Gets the name of the value, or of the expression in the mapping.</summary>
    public string Name { get; }

    /// <summary>Gets a value that indicates whether a match without the value is a problem.</summary>
    public bool IsRequired { get; }

    /// <summary>Gets the expression; null where the mapping leaves it blank.</summary>
    public MappingExpression? Expression { get; }

    /// <summary>Gets the outcome.</summary>
    public ExpressionResult Result { get; }

    /// <summary>Gets the text of the value, as the measurement has it; null where there is none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Value { get; }

    /// <summary>
    /// Gets why the expression selects nothing; null where it selects something, or that isn't known.
    /// </summary>
    public ExpressionMiss? Miss { get; }

    /// <summary>Returns the name and the outcome, and no value.</summary>
    /// <returns>The name and the outcome.</returns>
    public override string ToString() => $"{Name}: {Result}";
}
