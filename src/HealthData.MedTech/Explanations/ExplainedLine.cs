namespace HealthData.MedTech;

/// <summary>The explanation of a line of a stream of messages.</summary>
/// <param name="LineNumber">The line's number, from 1, blank lines counted.</param>
/// <param name="Explanation">What became of the line's message.</param>
public readonly record struct ExplainedLine(long LineNumber, MessageExplanation Explanation)
{
    /// <summary>Returns the line number and the counts.</summary>
    /// <returns>The line number and the counts.</returns>
    public override string ToString() => $"Line {LineNumber}: {Explanation}";
}
