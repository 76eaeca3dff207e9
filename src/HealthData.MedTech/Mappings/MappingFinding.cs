namespace HealthData.MedTech;

/// <summary>Something that is wrong, or likely wrong, in a mapping or in how a message is converted.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class MappingFinding
{
    internal MappingFinding(FindingSeverity severity, MappingStage stage, string message, MappingPosition at)
    {
        Severity = severity;
        Stage = stage;
        Message = message;
        At = at;
    }

    /// <summary>How much it matters.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Which mapping it is about.</summary>
    public MappingStage Stage { get; }

    /// <summary>What was found, in the words of the MedTech service where the service finds it too. Never a message's values.</summary>
    public string Message { get; }

    /// <summary>The line of the mapping's text, from 1, or -1 where it is not known.</summary>
    public int Line => At.Line;

    /// <summary>The column of the line, from 1, or -1 where it is not known.</summary>
    public int Column => At.Column;

    internal MappingPosition At { get; }

    /// <summary>Tells whether the service breaks off with this finding, so that it reports nothing else.</summary>
    internal bool IsFatal { get; init; }

    /// <summary>Tells whether the service does not find this.</summary>
    internal bool IsAddition { get; init; }

    /// <summary>The severity and the message, on one line.</summary>
    public override string ToString() => $"{Severity}: {Message.ReplaceLineEndings(" ")}";
}
