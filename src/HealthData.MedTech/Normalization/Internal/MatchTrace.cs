namespace HealthData.MedTech;

/// <summary>What became of a match.</summary>
/// <param name="token">The token of the message, or a number below 0 where there is none.</param>
internal sealed class MatchTrace(int token)
{
    public int Token { get; } = token;

    /// <summary>What was taken from it, as far as it was come to.</summary>
    public List<FieldTrace> Fields { get; } = [];

    public NormalizedMeasurement? Measurement { get; set; }

    public NormalizationProblem? Problem { get; set; }
}
