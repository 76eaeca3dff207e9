using System.Diagnostics;
using System.Globalization;

namespace HealthData.MedTech;

/// <summary>
/// The reason why a message, or the rest of it, gives no measurements. It holds nothing that comes from the message
/// itself.
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class NormalizationProblem
{
    private readonly string? _name;
    private readonly MappingPosition _at = MappingPosition.Unknown;
    private readonly ReadStatus _readStatus;
    private readonly int _offset;

    internal NormalizationProblem(ReadStatus status, int offset)
        : this(string.Empty, IsDate(status) ? NormalizationProblemCode.DateOutOfRange : default)
    {
        _readStatus = status;
        _offset = offset;
    }

    internal NormalizationProblem(
        string cause, NormalizationProblemCode code = NormalizationProblemCode.UnreadableMessage)
    {
        Code = code;
        Stage = NormalizationStage.Parse;
        Cause = cause;
    }

    private NormalizationProblem(
        NormalizationProblemCode code,
        NormalizationStage stage,
        DeviceTemplate template,
        MappingExpression? expression,
        MappingPosition at,
        string? name = null)
    {
        Code = code;
        Stage = stage;
        Template = template;
        Expression = expression;
        _at = at;
        _name = name;
    }

    /// <summary>Gets what went wrong.</summary>
    public NormalizationProblemCode Code { get; }

    /// <summary>
    /// Gets the name of the exception that the MedTech service logs for it, such as <c>IncompatibleDataException</c>;
    /// null where the service has no such problem.
    /// </summary>
    public string? ServiceException => ServiceExceptionOf(Code);

    /// <summary>Gets the stage of the conversion that failed.</summary>
    public NormalizationStage Stage { get; }

    /// <summary>Gets the template that was at work; null where the message could not be read.</summary>
    public DeviceTemplate? Template { get; }

    /// <summary>Gets the expression that was at work; null where there is none.</summary>
    public MappingExpression? Expression { get; }

    /// <summary>Gets the line of the mapping's text, from 1, or -1 where it is not known.</summary>
    public int Line => _at.Line;

    /// <summary>Gets the column of the line, from 1, or -1 where it is not known.</summary>
    public int Column => _at.Column;

    /// <summary>Gets what went wrong, in the words of the MedTech service where those hold no values.</summary>
    public string Message => Describe();

    /// <summary>
    /// Gets what led to it, from the nearest cause to the farthest, in the words of the service where those hold no
    /// values.
    /// </summary>
    public IReadOnlyList<string> Causes => DescribeCauses();

    /// <summary>Gets what a person can do about it.</summary>
    public string Advice => Advise();

    /// <summary>Returns the code and the message.</summary>
    /// <returns>The code and the message.</returns>
    public override string ToString() => $"{Code}: {Message}";

    private FailedAttempt[]? Attempts { get; init; }

    private MappingExpression? Alternate { get; init; }

    private string? Cause { get; init; }

    internal static NormalizationProblem TooLong(int most) => new(
        string.Create(CultureInfo.InvariantCulture, $"The message has more than {most:N0} bytes and was not read."),
        NormalizationProblemCode.MessageTooLong);

    internal static NormalizationProblem OtherEncoding() => new(
        "The messages are in UTF-16, not in UTF-8.", NormalizationProblemCode.OtherEncoding);

    internal static NormalizationProblem RootIsNoObject(DeviceTemplate template) => new(
        NormalizationProblemCode.NotAnObject, NormalizationStage.Match, template, template.TypeMatch, template.At);

    internal static NormalizationProblem NoExpression(DeviceTemplate template, NormalizationStage stage, string name) =>
        new(
        NormalizationProblemCode.BlankExpression, stage, template, null, template.At, name);

    internal static NormalizationProblem NoValueName(DeviceTemplate template, MappingExpression? expression) => new(
        NormalizationProblemCode.BlankName,
        NormalizationStage.Value,
        template,
        expression,
        expression?.At ?? template.At);

    internal static NormalizationProblem NoValue(
        DeviceTemplate template,
        NormalizationStage stage,
        string name,
        MappingExpression expression,
        MappingExpression? alternate,
        FailedAttempt[]? attempts)
    {
        var code = attempts is null ? NormalizationProblemCode.MissingValue : NormalizationProblemCode.UnusableValue;
        return new NormalizationProblem(code, stage, template, expression, expression.At, name)
        {
            Attempts = attempts,
            Alternate = alternate,
        };
    }

    internal static NormalizationProblem SeveralSelected(
        DeviceTemplate template, NormalizationStage stage, MappingExpression expression) => new(
        NormalizationProblemCode.SeveralValues, stage, template, expression, expression.EvaluatorAt);

    internal static NormalizationProblem MemberMatched(DeviceTemplate template) => new(
        NormalizationProblemCode.MembersSelected,
        NormalizationStage.Match,
        template,
        template.TypeMatch,
        template.TypeMatch!.EvaluatorAt);

    internal static NormalizationProblem Failed(
        DeviceTemplate template, NormalizationStage stage, MappingExpression expression, ExpressionException cause) =>
            new(CodeOf(cause.Kind), stage, template, expression, expression.EvaluatorAt) { Cause = cause.Message };

    private static bool IsDate(ReadStatus status) => status == ReadStatus.DateOutOfRange;
}
