using System.Text.RegularExpressions;

namespace HealthData.MedTech.Tests.Corpus;

/// <summary>
/// Compares texts with recorded ones: those of the service have to be equal, those that come from the runtime or from
/// Newtonsoft.Json, which often show values of the message, only have to be there.
/// </summary>
internal static partial class RecordedText
{
    /// <summary>Tells how a text about a mapping differs, or gives null.</summary>
    public static string? DiffersOfMapping(string expected, string actual) =>
        Differs(expected, actual, ForeignTextOfValidator());

    /// <summary>Tells how a text about a message differs, or gives null.</summary>
    public static string? DiffersOfMessage(string expected, string actual) => Differs(expected, actual, ForeignText());

    private static string? Differs(string expected, string actual, Regex foreignText)
    {
        var expectedParts = PartMark().Split(expected);
        var actualParts = PartMark().Split(actual);
        if (expectedParts.Length != actualParts.Length)
        {
            return $"recorded \"{expected}\", not \"{actual}\"";
        }

        for (var index = 0; index < expectedParts.Length; index++)
        {
            var part = expectedParts[index];
            var (wanted, given) = (part, actualParts[index]);
            if (foreignText.IsMatch(part))
            {
                (wanted, given) = (string.Empty, given.Length > 0 ? string.Empty : "nothing");
            }
            else if (ForeignTail().Match(part) is { Success: true } tail)
            {
                (wanted, given) = (part[..tail.Index], given[..Math.Min(tail.Index, given.Length)]);
            }

            if (wanted != given)
            {
                return $"recorded \"{part}\", not \"{actualParts[index]}\"";
            }
        }

        return null;
    }

    [GeneratedRegex(@"\n\d+:")]
    private static partial Regex PartMark();

    [GeneratedRegex(
        @"^(String '|The string |The DateTime represented|The time zone offset|Invalid pattern|length \("
            + @"|The added or subtracted|Ticks must be|Sequence contains|Array index|Step cannot be|Value cannot be"
            + @"|Unknown escape|Invalid cast from|Cannot cast |Unable to cast|Null object|Value was either"
            + @"|Value can not|Object reference|Index was out of range|Specified argument|Valid values are"
            + @"|Attempted to divide|Arithmetic operation|Can not add|Can not convert|Could not |Path |Unexpected "
            + @"|The param is|The input string|Input string|Object must|The reader's MaxDepth|Additional text"
            + @"|Unterminated|Invalid property|Invalid character|Invalid J|Invalid U|Error reading|Error parsing"
            + @"|Bad JSON|After parsing)",
        RegexOptions.CultureInvariant)]
    private static partial Regex ForeignText();

    [GeneratedRegex("^(Object reference|The string can't be left empty)", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignTextOfValidator();

    // The name of a .NET type in place of the expression; the cause of a syntax error as the parser words it.
    [GeneratedRegex(@"using expression \$DevLab\.|Cause: ")]
    private static partial Regex ForeignTail();
}
