namespace HealthData.MedTech.Fhir;

/// <summary>The result of writing a batch of measurements.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasurementWriteResult
{
    internal MeasurementWriteResult(IReadOnlyList<MeasurementWriteOutcome> outcomes) => Outcomes = outcomes;

    /// <summary>Gets an outcome for each Observation, and for each group that gives none, in the order of the groups.
    /// </summary>
    public IReadOnlyList<MeasurementWriteOutcome> Outcomes { get; }

    /// <summary>Gets a value that indicates whether the server has all measurements.</summary>
    public bool IsComplete => Outcomes.All(outcome => outcome.Succeeded);

    /// <summary>Throws if measurements aren't written.</summary>
    /// <exception cref="MedTechException">There is a problem; the exception has the first.</exception>
    public void EnsureComplete()
    {
        if (Outcomes.FirstOrDefault(outcome => !outcome.Succeeded) is { Problem: { } problem })
        {
            throw new MedTechException(problem);
        }
    }

    /// <summary>Returns the counts, and nothing of the measurements.</summary>
    /// <returns>The counts.</returns>
    public override string ToString() =>
        $"{Outcomes.Count} outcomes, {Outcomes.Count(outcome => !outcome.Succeeded)} failed";
}
