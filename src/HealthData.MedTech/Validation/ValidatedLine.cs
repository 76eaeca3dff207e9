namespace HealthData.MedTech;

/// <summary>The report on a line of a stream of messages.</summary>
/// <param name="LineNumber">The line's number, from 1, blank lines counted.</param>
/// <param name="Report">What the line's message gives.</param>
public readonly record struct ValidatedLine(long LineNumber, MessageReport Report)
{
    /// <summary>Returns the line number and the counts.</summary>
    /// <returns>The line number and the counts.</returns>
    public override string ToString() => $"Line {LineNumber}: {Report}";
}
