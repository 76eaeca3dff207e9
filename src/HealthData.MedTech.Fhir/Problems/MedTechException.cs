namespace HealthData.MedTech.Fhir;

/// <summary>A message, or a part of it, isn't written, and the caller has asked for no other way to learn of it.
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[SuppressMessage("Design", "CA1032", Justification = "It always has a problem.")]
public sealed class MedTechException : Exception
{
    internal MedTechException(MedTechProblem problem, MedTechException? first = null)
        : base($"{problem.Message} {problem.Advice}", first) => Problem = problem;

    /// <summary>Gets the problem.</summary>
    public MedTechProblem Problem { get; }
}
