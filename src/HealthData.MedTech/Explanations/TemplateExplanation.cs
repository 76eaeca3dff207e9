using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>The outcome of a template of the device mapping for a message.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TemplateExplanation
{
    internal TemplateExplanation(
        DeviceTemplate template,
        TemplateVerdict verdict,
        IReadOnlyList<MatchExplanation> matches,
        ExpressionMiss? miss,
        NormalizationProblem? problem)
    {
        Template = template;
        Verdict = verdict;
        Matches = matches;
        Miss = miss;
        Problem = problem;
    }

    /// <summary>Gets the template.</summary>
    public DeviceTemplate Template { get; }

    /// <summary>Gets the outcome.</summary>
    public TemplateVerdict Verdict { get; }

    /// <summary>Gets the matches, in their order; those behind a problem that ended the message are missing.</summary>
    public IReadOnlyList<MatchExplanation> Matches { get; }

    /// <summary>
    /// Gets why the match expression selects nothing; null with another verdict, and where that isn't known.
    /// </summary>
    public ExpressionMiss? Miss { get; }

    /// <summary>Gets what ended the search for matches; null where nothing did.</summary>
    public NormalizationProblem? Problem { get; }

    /// <summary>Returns the type and the verdict, and nothing of the message.</summary>
    /// <returns>The type and the verdict.</returns>
    public override string ToString() => $"{Template.TypeName}: {Verdict} ({Matches.Count} matches)";
}
