using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>The result of a device message: its measurements, and the problems that kept it from giving more.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct NormalizationResult
{
    private readonly IReadOnlyList<NormalizedMeasurement>? _measurements;
    private readonly NormalizationProblem[]? _problems;

    internal NormalizationResult(IReadOnlyList<NormalizedMeasurement> measurements, NormalizationProblem[]? problems)
    {
        _measurements = measurements;
        _problems = problems;
    }

    /// <summary>
    /// Gets the measurements, in the order of the templates and, within one, of its matches. With an error they are
    /// what came before it. No measurement and no problem: no template has matched.
    /// </summary>
    public IReadOnlyList<NormalizedMeasurement> Measurements => _measurements ?? [];

    /// <summary>
    /// Gets what kept the message, or a part of it, from giving measurements: nothing, or one problem, or more with
    /// another <see cref="NormalizationOptions.ProblemScope"/> than the default.
    /// </summary>
    public IReadOnlyList<NormalizationProblem> Problems => _problems ?? [];

    /// <summary>Returns the counts of measurements and problems, and nothing of the message.</summary>
    /// <returns>The counts.</returns>
    public override string ToString() => $"{Measurements.Count} measurements, {Problems.Count} problems";
}
