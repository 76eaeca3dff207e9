using System.Diagnostics;
using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>
/// The regular expression <c>/pattern/options</c>: option i ignores case, m and s are multi-line and single-line mode,
/// x keeps unnamed groups from capturing, other letters mean nothing. It does without backtracking where it can, fails
/// after a second, and costs a step a microsecond, so that slow matches of many values do not add up to hours.
/// Immutable.
/// </summary>
internal sealed class PatternTest
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    // Building one takes milliseconds, and mappings have hundreds that most messages never come to.
    private readonly Lazy<Regex?>? _regex;
    private readonly int _position;

    public PatternTest(string text, int position)
    {
        _position = position;
        var slash = text.LastIndexOf('/');
        if (slash < 1)
        {
            return;
        }

        var options = RegexOptions.CultureInvariant;
        foreach (var option in text.AsSpan(slash + 1))
        {
            options |= option switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.ExplicitCapture,
                _ => RegexOptions.None,
            };
        }

        _regex = new Lazy<Regex?>(() => Build(text[1..slash], options));
    }

    /// <exception cref="ExpressionException">The pattern is none, or takes too long.</exception>
    public bool Holds(string input, EvaluationBudget budget)
    {
        var started = Stopwatch.GetTimestamp();
        if (_regex?.Value is not { } regex)
        {
            throw new ExpressionException(
                _regex is null ? ExpressionErrorKind.OutOfRange : ExpressionErrorKind.InvalidPattern,
                "The right side of =~ is no regular expression. Write /pattern/ or /pattern/i in the syntax of .NET.",
                _position);
        }

        bool holds;
        try
        {
            holds = regex.IsMatch(input);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new ExpressionException(
                ExpressionErrorKind.BudgetExceeded,
                "A regular expression takes longer than a second over one value. Make it simpler.",
                _position);
        }

        budget.Spend((int)Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        return holds;
    }

    private static Regex? Build(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, Longest);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, Longest);
        }
        catch (ArgumentException)
        {
            // The reference finds out only when a value is to be matched.
            return null;
        }
    }
}
