using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>
/// Why a message, or the rest of it, gives no measurements. Nothing in it comes from the message itself.
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class NormalizationError
{
    private readonly NormalizationFault _fault;
    private readonly string? _name;
    private readonly FailedAttempt[]? _attempts;
    private readonly MappingExpression? _alternate;
    private readonly MappingPosition _at;
    private readonly string? _cause;
    private readonly ExpressionErrorKind? _causeKind;
    private readonly ReadStatus _readStatus;
    private readonly int _offset;

    internal NormalizationError(ReadStatus status, int offset)
        : this(
            string.Empty,
            status == ReadStatus.DateOutOfRange ? NormalizationErrorKind.ArgumentOutOfRange : NormalizationErrorKind.InvalidDataFormat)
    {
        _readStatus = status;
        _offset = offset;
    }

    internal NormalizationError(string cause, NormalizationErrorKind kind = NormalizationErrorKind.InvalidDataFormat)
    {
        Kind = kind;
        Stage = NormalizationStage.Parse;
        _fault = NormalizationFault.Unreadable;
        _at = MappingPosition.Unknown;
        _cause = cause;
    }

    private NormalizationError(
        NormalizationErrorKind kind,
        NormalizationFault fault,
        NormalizationStage stage,
        DeviceTemplate template,
        MappingExpression? expression,
        MappingPosition at,
        string? name = null)
    {
        Kind = kind;
        _fault = fault;
        Stage = stage;
        Template = template;
        Expression = expression;
        _at = at;
        _name = name;
    }

    private NormalizationError(NormalizationError error, FailedAttempt[]? attempts, MappingExpression? alternate)
        : this(error.Kind, error._fault, error.Stage, error.Template!, error.Expression, error._at, error._name)
    {
        _attempts = attempts;
        _alternate = alternate;
    }

    private NormalizationError(NormalizationError error, ExpressionException cause)
        : this(error.Kind, error._fault, error.Stage, error.Template!, error.Expression, error._at, error._name)
    {
        _cause = cause.Message;
        _causeKind = cause.Kind;
    }

    /// <summary>Why.</summary>
    public NormalizationErrorKind Kind { get; }

    /// <summary>Where on the message's way.</summary>
    public NormalizationStage Stage { get; }

    /// <summary>The template that was at work; null where the message could not be read.</summary>
    public DeviceTemplate? Template { get; }

    /// <summary>The expression that was at work; null where there is none.</summary>
    public MappingExpression? Expression { get; }

    /// <summary>The line of the mapping's text, from 1, or -1 where it is not known.</summary>
    public int Line => _at.Line;

    /// <summary>The column of the line, from 1, or -1 where it is not known.</summary>
    public int Column => _at.Column;

    /// <summary>What went wrong, in the words of the MedTech service where those hold no values.</summary>
    public string Message => Describe();

    /// <summary>
    /// What led to it, from the nearest cause to the farthest, in the words of the service where those hold no values.
    /// </summary>
    public IReadOnlyList<string> Causes => DescribeCauses();

    /// <summary>What a person can do about it.</summary>
    public string Advice => Advise();

    /// <summary>Gives the kind and the message.</summary>
    /// <returns>The kind and the message.</returns>
    public override string ToString() => $"{Kind}: {Message}";

    internal static NormalizationError RootIsNoObject(DeviceTemplate template) => new(
        NormalizationErrorKind.Argument,
        NormalizationFault.RootIsNoObject,
        NormalizationStage.Match,
        template,
        template.TypeMatch,
        template.At);

    internal static NormalizationError NoExpression(DeviceTemplate template, NormalizationStage stage, string name) => new(
        NormalizationErrorKind.IncompatibleData, NormalizationFault.NoExpression, stage, template, null, template.At, name);

    internal static NormalizationError NoValueName(DeviceTemplate template, MappingExpression? expression) => new(
        NormalizationErrorKind.Argument,
        NormalizationFault.NoValueName,
        NormalizationStage.Value,
        template,
        expression,
        expression?.At ?? template.At);

    internal static NormalizationError NoValue(
        DeviceTemplate template,
        NormalizationStage stage,
        string name,
        MappingExpression expression,
        MappingExpression? alternate,
        FailedAttempt[]? attempts)
    {
        var fault = attempts is null ? NormalizationFault.Missing : NormalizationFault.Unusable;
        return new NormalizationError(
            new(NormalizationErrorKind.IncompatibleData, fault, stage, template, expression, expression.At, name),
            attempts,
            alternate);
    }

    internal static NormalizationError SeveralSelected(
        DeviceTemplate template, NormalizationStage stage, MappingExpression expression) => new(
        NormalizationErrorKind.TemplateExpression,
        NormalizationFault.SeveralSelected,
        stage,
        template,
        expression,
        expression.EvaluatorAt);

    internal static NormalizationError MemberMatched(DeviceTemplate template) => new(
        NormalizationErrorKind.Argument,
        NormalizationFault.MemberMatched,
        NormalizationStage.Match,
        template,
        template.TypeMatch,
        template.TypeMatch!.EvaluatorAt);

    internal static NormalizationError Failed(
        DeviceTemplate template, NormalizationStage stage, MappingExpression expression, ExpressionException cause)
    {
        var kind = cause.Kind == ExpressionErrorKind.InvalidValue && expression.Language == ExpressionLanguage.JsonPath
            ? stage == NormalizationStage.Match ? NormalizationErrorKind.Json : NormalizationErrorKind.TemplateExpression
            : KindOf(cause.Kind);
        var fault = cause.Kind switch
        {
            ExpressionErrorKind.BudgetExceeded => NormalizationFault.TooManySteps,
            ExpressionErrorKind.MemberSelected => NormalizationFault.MemberMatched,
            _ => kind == NormalizationErrorKind.TemplateExpression
                ? NormalizationFault.SelectionFailed
                : NormalizationFault.EvaluationFailed,
        };
        return new NormalizationError(new(kind, fault, stage, template, expression, expression.EvaluatorAt), cause);
    }

    private static NormalizationErrorKind KindOf(ExpressionErrorKind kind) => kind switch
    {
        ExpressionErrorKind.Syntax => NormalizationErrorKind.TemplateExpression,
        ExpressionErrorKind.MultipleTokens => NormalizationErrorKind.TemplateExpression,
        ExpressionErrorKind.DivideByZero => NormalizationErrorKind.DivideByZero,
        ExpressionErrorKind.Overflow => NormalizationErrorKind.Overflow,
        ExpressionErrorKind.InvalidCast => NormalizationErrorKind.InvalidCast,
        ExpressionErrorKind.InvalidFormat => NormalizationErrorKind.Format,
        ExpressionErrorKind.OutOfRange => NormalizationErrorKind.ArgumentOutOfRange,
        ExpressionErrorKind.InvalidPattern => NormalizationErrorKind.RegexParse,
        ExpressionErrorKind.NullArgument => NormalizationErrorKind.ArgumentNull,
        ExpressionErrorKind.NoElements => NormalizationErrorKind.InvalidOperation,
        ExpressionErrorKind.MemberSelected => NormalizationErrorKind.Argument,
        ExpressionErrorKind.BudgetExceeded => NormalizationErrorKind.BudgetExceeded,
        _ => NormalizationErrorKind.FunctionArgument,
    };
}
