namespace HealthData.MedTech;

/// <summary>What became of a template that was tried.</summary>
internal sealed class TemplateTrace
{
    public List<MatchTrace> Matches { get; } = [];

    /// <summary>What ended the search for matches; null where nothing did.</summary>
    public NormalizationProblem? Problem { get; set; }
}
