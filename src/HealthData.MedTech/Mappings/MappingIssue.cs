namespace HealthData.MedTech;

/// <summary>An issue of a mapping, or of how it converts a message.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class MappingIssue
{
    internal MappingIssue(
        MappingIssueSeverity severity, MappingStage stage, string code, string message, MappingPosition at)
    {
        Severity = severity;
        Stage = stage;
        Code = code;
        Message = message;
        At = at;
    }

    /// <summary>Gets the severity.</summary>
    public MappingIssueSeverity Severity { get; }

    /// <summary>Gets the stage of the conversion, and with it the mapping, that it is about.</summary>
    public MappingStage Stage { get; }

    /// <summary>
    /// Gets the code, which stays the same from release to release: one of <see cref="MappingIssueCode"/>, or the name
    /// of a <c>NormalizationProblemCode</c> or a <c>ProjectionProblemCode</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>
    /// Gets what was found, in the words of the MedTech service where the service finds it too. Never a message's
    /// values.
    /// </summary>
    public string Message { get; }

    /// <summary>Gets the line of the mapping's text, from 1, or -1 where it is not known.</summary>
    public int Line => At.Line;

    /// <summary>Gets the column of the line, from 1, or -1 where it is not known.</summary>
    public int Column => At.Column;

    /// <summary>
    /// Gets the type name of the template; null where the issue is of no template, or it has no name.
    /// </summary>
    public string? TypeName { get; internal init; }

    /// <summary>Gets the template's place in its mapping, from 0; null where the issue is of no template.</summary>
    public int? TemplateIndex { get; internal init; }

    /// <summary>Gets the text of the expression that the issue is about; null where it is about none.</summary>
    public string? Expression { get; internal init; }

    /// <summary>
    /// Gets what is there: the names of members that the mapping or the message has at that place, those of messages
    /// only where the mapping has them too. Null where that says nothing.
    /// </summary>
    public string? Found { get; internal init; }

    /// <summary>Gets what should be there; null where the message says it.</summary>
    public string? Expected { get; internal init; }

    /// <summary>Gets what a person can do about it; null where the message says it.</summary>
    public string? Advice { get; internal init; }

    /// <summary>
    /// Gets the expression, or the part of the mapping, as it should be; null where that is not known.
    /// </summary>
    public string? Mended { get; internal init; }

    internal MappingPosition At { get; }

    /// <summary>
    /// Tells whether the service breaks off with this issue, so that it reports nothing else.
    /// </summary>
    internal bool IsFatal { get; init; }

    /// <summary>Tells whether the service does not find this.</summary>
    internal bool IsAddition { get; init; }

    /// <summary>Returns the severity and the message, on one line.</summary>
    /// <returns>The severity and the message.</returns>
    public override string ToString() => $"{Severity}: {Message.ReplaceLineEndings(" ")}";

    /// <summary>Returns the issue with what helps to mend it.</summary>
    internal MappingIssue With(IssueHelp help) => new(Severity, Stage, Code, Message, At)
    {
        TypeName = TypeName,
        TemplateIndex = TemplateIndex,
        Expression = Expression ?? help.Expression,
        Found = help.Found,
        Expected = help.Expected,
        Advice = help.Advice ?? Advice,
        Mended = help.Mended,
        IsFatal = IsFatal,
        IsAddition = IsAddition,
    };
}
