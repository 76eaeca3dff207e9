namespace HealthData.MedTech;

/// <summary>The result of a line of a stream of messages.</summary>
/// <param name="LineNumber">The line's number, from 1, blank lines counted.</param>
/// <param name="Result">The measurements and errors of the line's message.</param>
public readonly record struct NormalizedLine(long LineNumber, NormalizationResult Result)
{
    /// <summary>Says which line it is and how much it gave.</summary>
    /// <returns>The line number and the counts.</returns>
    public override string ToString() => $"Line {LineNumber}: {Result}";
}
