namespace HealthData.MedTech;

/// <content>The codes, and what the service calls them.</content>
public sealed partial class NormalizationProblem
{
    private const string SelectionException = "TemplateExpressionException";

    private string? ServiceExceptionOf(NormalizationProblemCode code) => code switch
    {
        NormalizationProblemCode.UnreadableMessage => "InvalidDataFormatException",
        NormalizationProblemCode.MissingValue or NormalizationProblemCode.UnusableValue
            or NormalizationProblemCode.BlankExpression => "IncompatibleDataException",
        NormalizationProblemCode.SeveralValues or NormalizationProblemCode.InvalidExpression => SelectionException,
        NormalizationProblemCode.InvalidSlice when Expression!.Language == ExpressionLanguage.JsonPath =>
            Stage == NormalizationStage.Match ? "JsonException" : SelectionException,
        NormalizationProblemCode.InvalidSlice or NormalizationProblemCode.WrongArgumentType => "Exception",
        NormalizationProblemCode.NotAnObject or NormalizationProblemCode.BlankName
            or NormalizationProblemCode.MembersSelected => "ArgumentException",
        NormalizationProblemCode.OutOfRange or NormalizationProblemCode.DateOutOfRange => "ArgumentOutOfRangeException",
        NormalizationProblemCode.Overflow => "OverflowException",
        NormalizationProblemCode.DivideByZero => "DivideByZeroException",
        NormalizationProblemCode.NotANumber => "FormatException",
        NormalizationProblemCode.NotComparable => "InvalidCastException",
        NormalizationProblemCode.NullArgument => "ArgumentNullException",
        NormalizationProblemCode.NoElements => "InvalidOperationException",
        NormalizationProblemCode.InvalidPattern => "RegexParseException",
        _ => null,
    };

    private static NormalizationProblemCode CodeOf(ExpressionErrorKind kind) => kind switch
    {
        ExpressionErrorKind.Syntax => NormalizationProblemCode.InvalidExpression,
        ExpressionErrorKind.MultipleTokens => NormalizationProblemCode.SeveralValues,
        ExpressionErrorKind.InvalidValue => NormalizationProblemCode.InvalidSlice,
        ExpressionErrorKind.DivideByZero => NormalizationProblemCode.DivideByZero,
        ExpressionErrorKind.Overflow => NormalizationProblemCode.Overflow,
        ExpressionErrorKind.InvalidCast => NormalizationProblemCode.NotComparable,
        ExpressionErrorKind.InvalidFormat => NormalizationProblemCode.NotANumber,
        ExpressionErrorKind.OutOfRange => NormalizationProblemCode.OutOfRange,
        ExpressionErrorKind.InvalidPattern => NormalizationProblemCode.InvalidPattern,
        ExpressionErrorKind.NullArgument => NormalizationProblemCode.NullArgument,
        ExpressionErrorKind.NoElements => NormalizationProblemCode.NoElements,
        ExpressionErrorKind.MemberSelected => NormalizationProblemCode.MembersSelected,
        ExpressionErrorKind.BudgetExceeded => NormalizationProblemCode.LimitExceeded,
        _ => NormalizationProblemCode.WrongArgumentType,
    };
}
