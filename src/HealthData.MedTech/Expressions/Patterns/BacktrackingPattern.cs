using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>
/// A regular expression that .NET can only match with backtracking, such as one that looks ahead: matched step by step,
/// so that each step can be paid for. Immutable.
/// </summary>
internal sealed class BacktrackingPattern
{
    private readonly PatternStep[] _steps;
    private readonly CharTest[] _tests;
    private readonly int _registers;

    private BacktrackingPattern(PatternBuilder builder)
    {
        _steps = [.. builder.Steps];
        _tests = [.. builder.Tests];
        _registers = builder.RegisterCount;
    }

    /// <summary>Reads a pattern that .NET has found to be right; null if it has what is not supported here.</summary>
    public static BacktrackingPattern? TryRead(string pattern, RegexOptions options)
    {
        var builder = new PatternBuilder();
        return new PatternParser(pattern, options).TryRead(builder) ? new BacktrackingPattern(builder) : null;
    }

    /// <summary>Tells whether the pattern matches anywhere in a text.</summary>
    /// <exception cref="ExpressionException">No step is left.</exception>
    public bool IsMatch(ReadOnlySpan<char> text, EvaluationBudget budget)
    {
        using var run = new PatternRun(_steps, _tests, text, budget, _registers);
        for (var start = 0; start <= text.Length; start++)
        {
            if (run.Holds(0, start))
            {
                return true;
            }
        }

        return false;
    }
}
