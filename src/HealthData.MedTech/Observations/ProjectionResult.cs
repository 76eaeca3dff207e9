using System.Collections;
using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>The Observations of a batch of measurements, and the problems that kept it from giving more.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ProjectionResult : IReadOnlyList<ProjectedObservation>
{
    private readonly List<ProjectedObservation> _observations;

    internal ProjectionResult(List<ProjectedObservation> observations, IReadOnlyList<ProjectionProblem> problems)
    {
        _observations = observations;
        Problems = problems;
    }

    /// <summary>Gets the number of Observations.</summary>
    public int Count => _observations.Count;

    /// <summary>Gets what kept measurement groups, or parts of them, from giving Observations.</summary>
    public IReadOnlyList<ProjectionProblem> Problems { get; }

    /// <summary>Gets an Observation.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such Observation.</exception>
    public ProjectedObservation this[int index] => _observations[index];

    /// <summary>Returns an enumerator of the Observations.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<ProjectedObservation> GetEnumerator() => _observations.GetEnumerator();

    /// <summary>Returns the counts of Observations and problems, and nothing of them.</summary>
    /// <returns>The counts.</returns>
    public override string ToString() => $"{Count} observations, {Problems.Count} problems";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
