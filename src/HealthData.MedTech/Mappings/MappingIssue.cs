namespace HealthData.MedTech;

/// <summary>An issue of a mapping, or of how it converts a message.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class MappingIssue
{
    internal MappingIssue(MappingIssueSeverity severity, MappingStage stage, string message, MappingPosition at)
    {
        Severity = severity;
        Stage = stage;
        Message = message;
        At = at;
    }

    /// <summary>Gets the severity.</summary>
    public MappingIssueSeverity Severity { get; }

    /// <summary>Gets the stage of the conversion, and with it the mapping, that it is about.</summary>
    public MappingStage Stage { get; }

    /// <summary>
    /// Gets what was found, in the words of the MedTech service where the service finds it too. Never a message's
    /// values.
    /// </summary>
    public string Message { get; }

    /// <summary>Gets the line of the mapping's text, from 1, or -1 where it is not known.</summary>
    public int Line => At.Line;

    /// <summary>Gets the column of the line, from 1, or -1 where it is not known.</summary>
    public int Column => At.Column;

    internal MappingPosition At { get; }

    /// <summary>Tells whether the service breaks off with this issue, so that it reports nothing else.</summary>
    internal bool IsFatal { get; init; }

    /// <summary>Tells whether the service does not find this.</summary>
    internal bool IsAddition { get; init; }

    /// <summary>Returns the severity and the message, on one line.</summary>
    public override string ToString() => $"{Severity}: {Message.ReplaceLineEndings(" ")}";
}
