using System.Diagnostics;
using System.Text.RegularExpressions;

namespace HealthData.MedTech.Expressions.JsonPath;

/// <summary>
/// The regular expression <c>/pattern/options</c>: option i ignores case, m and s are multi-line and single-line mode, x
/// keeps unnamed groups from capturing, other letters mean nothing. It takes linear time where it can do without
/// backtracking, and fails after a second where not. Immutable.
/// </summary>
internal sealed class PatternTest
{
    private const int CostOfBuilding = 1_000;
    private const int CostOfMillisecond = 10_000;

    private static readonly TimeSpan s_slow = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    private readonly Regex? _regex;
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

        try
        {
            _regex = Build(text[1..slash], options);
        }
        catch (ArgumentException)
        {
        }
    }

    /// <summary>A pattern that stands in the message.</summary>
    public static PatternTest OfMessage(string text, int position, EvaluationBudget budget)
    {
        budget.Spend(CostOfBuilding + text.Length);
        return new PatternTest(text, position);
    }

    /// <exception cref="ExpressionException">The pattern is none, or takes too long.</exception>
    public bool Holds(string input, EvaluationBudget budget)
    {
        if (_regex is null)
        {
            throw new ExpressionException(
                ExpressionErrorKind.InvalidValue,
                "The right side of =~ is no regular expression. Write /pattern/ or /pattern/i in the syntax of .NET.",
                _position);
        }

        budget.Spend(1 + (input.Length / 8));
        var started = Stopwatch.GetTimestamp();
        bool holds;
        try
        {
            holds = _regex.IsMatch(input);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new ExpressionException(
                ExpressionErrorKind.BudgetExceeded,
                "A regular expression takes longer than a second over one value. Make it simpler.",
                _position);
        }

        // Slow matches of many values must not add up to hours.
        var elapsed = Stopwatch.GetElapsedTime(started);
        if (elapsed > s_slow && (_regex.Options & RegexOptions.NonBacktracking) == 0)
        {
            budget.Spend((int)elapsed.TotalMilliseconds * CostOfMillisecond);
        }

        return holds;
    }

    private static Regex Build(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, s_longest);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, options, s_longest);
        }
    }
}
