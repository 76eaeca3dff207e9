namespace HealthData.MedTech;

/// <content>The texts, made when somebody reads them: most problems are only counted.</content>
public sealed partial class NormalizationProblem
{
    private bool SelectionFailed => Cause is not null && ServiceException == SelectionException;

    private string Describe() => Code switch
    {
        NormalizationProblemCode.DateOutOfRange => "Invalid event message. A string is a date outside of what exists.",
        NormalizationProblemCode.UnreadableMessage => "Invalid event message. Cannot be parsed into a JSON object.",
        NormalizationProblemCode.NotAnObject => "The message is no JSON object.",
        NormalizationProblemCode.BlankExpression => _at.Prefix($"An expression must be set for [{_name}]"),
        NormalizationProblemCode.BlankName => "A value of the template has a blank name.",
        NormalizationProblemCode.MissingValue => _at.Prefix(
            $"Unable to extract required value for [{_name}] using {Expression!.Text}"
                + (Alternate is null ? null : "," + Alternate.Text)),
        NormalizationProblemCode.UnusableValue => _at.Prefix($"Unable to extract required value for [{_name}]"),
        NormalizationProblemCode.MembersSelected => "The filter selects members of objects, which are no values.",
        _ when SelectionFailed => _at.Prefix(
            "Unable to retrieve "
                + (Stage == NormalizationStage.Match ? "JsonTokens" : "JsonToken")
                + $" using expression {Expression!.Text}"),
        NormalizationProblemCode.SeveralValues => _at.Prefix(
            $"Multiple tokens were returned using expression {Expression!.Text}"),
        _ => Cause!,
    };

    private string[] DescribeCauses()
    {
        if (Attempts is null)
        {
            return Code == NormalizationProblemCode.UnreadableMessage ? [DescribeReading()]
                : SelectionFailed ? [Cause!]
                : [];
        }

        var texts = Array.ConvertAll(Attempts, attempt => attempt.Message(_name!));
        var all = $"One or more errors occurred. ({string.Join(") (", texts)})";
        return Attempts[0].IsEmpty ? [all, texts[0]] : [all, texts[0], Unconvertible()];
    }

    private string DescribeReading() => _readStatus switch
    {
        ReadStatus.Done => Cause!,
        ReadStatus.EndOfText => $"The text ends at byte {_offset}, before its value does.",
        ReadStatus.TrailingText => $"Something stands behind the value, at byte {_offset}.",
        ReadStatus.TooDeep => $"More than {TokenIndex.MaxDepth} objects and arrays are open at byte {_offset}.",
        ReadStatus.IntegerTooLong => $"The integer at byte {_offset} has too many digits.",
        _ => $"What stands at byte {_offset} cannot stand there.",
    };

    private string Unconvertible() => Stage == NormalizationStage.Timestamp
        ? "The token is no time."
        : "The token is an object, an array or too large a number, and has no text.";

    private string Advise() => Code switch
    {
        NormalizationProblemCode.DateOutOfRange =>
            "Send dates from 0001-01-01 to 9999-12-31, or set NormalizationOptions.KeepDateText.",
        NormalizationProblemCode.MessageTooLong =>
            "Raise MessageStreamOptions.MaxLineLength if such messages are as they should be, and check that each "
                + "ends with "
                + "a line feed.",
        NormalizationProblemCode.OtherEncoding =>
            "Write the messages in UTF-8. Older PowerShells write UTF-16 unless told otherwise: use Set-Content "
                + "-Encoding utf8.",
        NormalizationProblemCode.UnreadableMessage when _readStatus == ReadStatus.EndOfText =>
            "Send the whole message. In a file, each message stands on a line of its own: jq -c . writes those that "
                + "stand on several lines so.",
        NormalizationProblemCode.UnreadableMessage =>
            "Send the message's JSON in UTF-8, nested no deeper than 64 levels. "
                + "Compressed and binary bodies are not read.",
        NormalizationProblemCode.NotAnObject =>
            "Pass the event's body as a body, so that it gets its envelope, or an object as an envelope.",
        NormalizationProblemCode.BlankExpression => "Give the template this expression; it is blank in the mapping.",
        NormalizationProblemCode.BlankName => "Give the value a valueName in the mapping.",
        NormalizationProblemCode.MissingValue => Stage == NormalizationStage.Value
            ? "Make the match expression require this value, correct the value's path, or set its required to false."
            : "Make the match expression require what this expression selects, or correct its path.",
        NormalizationProblemCode.UnusableValue => Stage == NormalizationStage.Timestamp
            ? "Select a text such as 2020-01-31T10:00:00Z. Unix times need fromUnixTimestamp or fromUnixTimestampMs."
            : "The device sends null, a blank text, an object or an array here. "
                + "Select a member with a value, or match such messages apart.",
        NormalizationProblemCode.SeveralValues => SelectionFailed
            ? "Make the path select one value: no wildcard, no .. and no filter that several values pass."
            : "Make the expression select one value: by an index, by a pipe to [0], or by a narrower match expression.",
        NormalizationProblemCode.MembersSelected => "Use @ in place of $ within the filter.",
        NormalizationProblemCode.LimitExceeded =>
            "Make the expression more specific, or raise the limit that the message names if the device's message is "
                + "as "
                + "it should be.",
        NormalizationProblemCode.DivideByZero => "Match only messages with another divisor than 0.",
        NormalizationProblemCode.WrongArgumentType =>
            "Convert the argument first, such as by to_number or to_string, or match only messages that have it.",
        _ when SelectionFailed =>
            "Correct the path's syntax. NormalizationOptions.CheckJsonPathSyntax finds such paths "
                + "before the first message.",
        _ => "Match only messages whose values the expression can work with.",
    };
}
