using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>A match of a template in a message, and what was taken from it.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MatchExplanation
{
    internal MatchExplanation(MessagePlace? place, IReadOnlyList<ExpressionExplanation> expressions, MatchTrace trace)
    {
        Place = place;
        Expressions = expressions;
        Measurement = trace.Measurement;
        Problem = trace.Problem;
    }

    /// <summary>
    /// Gets the place in the message that the match expression selects, as a JSONPath from its root; null where the
    /// expression made the value.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Location => Place?.ToText(NameMask.None);

    /// <summary>Gets the expressions of the template, in the order in which they are evaluated.</summary>
    public IReadOnlyList<ExpressionExplanation> Expressions { get; }

    /// <summary>Gets the measurement; null with a problem.</summary>
    public NormalizedMeasurement? Measurement { get; }

    /// <summary>Gets what keeps the match from giving a measurement; null where nothing does.</summary>
    public NormalizationProblem? Problem { get; }

    internal MessagePlace? Place { get; }

    /// <summary>Returns what became of the match, and nothing of the message.</summary>
    /// <returns>The type of the measurement, or the problem's code.</returns>
    public override string ToString() => Problem?.Code.ToString() ?? Measurement?.Type ?? "No measurement";
}
