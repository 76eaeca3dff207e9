using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace HealthData.MedTech;

/// <summary>
/// The regular expression <c>/pattern/options</c>: option i ignores case, m and s are multi-line and single-line mode,
/// x keeps unnamed groups from capturing, other letters mean nothing. It does without backtracking where it can, and
/// costs a step a character. Immutable.
/// </summary>
internal sealed class PatternTest
{
    private const int CharsOnStack = 256;

    // For what the matcher of our own leaves out alone.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);


    // Building one takes milliseconds, and mappings have hundreds that most messages never come to.
    private readonly Lazy<Regex?>? _regex;
    private readonly Lazy<BacktrackingPattern?>? _backtracking;
    private readonly SimplePattern? _simple;
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

        var pattern = text[1..slash];
        _simple = SimplePattern.TryRead(pattern, (options & RegexOptions.IgnoreCase) != 0);
        _regex = new Lazy<Regex?>(() => Build(pattern, options));
        _backtracking = new Lazy<BacktrackingPattern?>(() => BacktrackingPattern.TryRead(pattern, options));
    }

    /// <summary>Tells whether the pattern holds for a string of the message.</summary>
    /// <exception cref="ExpressionException">The pattern is none, or no step is left.</exception>
    public bool Holds(TokenIndex index, int token, EvaluationBudget budget)
    {
        var raw = index.RawText(token);
        budget.Spend(1 + raw.Length);
        if ((index.Tokens[token].Flags & TokenFlags.Escaped) == 0)
        {
            return _simple?.Holds(raw) ?? HoldsFor(raw, Pattern(), budget);
        }

        return HoldsFor(index.GetString(token), Pattern(), budget);
    }

    /// <summary>Tells whether the pattern holds for a text that an expression has.</summary>
    /// <exception cref="ExpressionException">The pattern is none, or no step is left.</exception>
    public bool Holds(string text, EvaluationBudget budget)
    {
        budget.Spend(1 + text.Length);
        return HoldsFor(text, Pattern(), budget);
    }

    /// <summary>
    /// Tells whether the pattern holds for a text without escapes, or whether to find that out costs more than a step a
    /// character.
    /// </summary>
    public bool MayHold(ReadOnlySpan<byte> text)
    {
        if (_simple?.Holds(text) is { } holds)
        {
            return holds;
        }

        return _regex?.Value is not { } regex
            || !IsLinear(regex)
            || HoldsFor(text, regex, null);
    }

    private static bool IsLinear(Regex regex) => (regex.Options & RegexOptions.NonBacktracking) != 0;

    // Of what is left out by the matcher of our own, no step is counted.
    private bool HoldsFor(ReadOnlySpan<char> text, Regex regex, EvaluationBudget? budget) =>
        budget is null || IsLinear(regex) || _backtracking!.Value is not { } backtracking
            ? IsMatch(text, regex)
            : backtracking.IsMatch(text, budget);

    private bool IsMatch(ReadOnlySpan<char> text, Regex regex)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new ExpressionException(
                ExpressionErrorKind.BudgetExceeded,
                "A regular expression takes longer than ten seconds over one value. Make it simpler.",
                _position);
        }
    }

    private bool HoldsFor(ReadOnlySpan<byte> utf8, Regex regex, EvaluationBudget? budget)
    {
        var rented = utf8.Length > CharsOnStack ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        var chars = rented ?? stackalloc char[CharsOnStack];
        var holds = HoldsFor(chars[..Encoding.UTF8.GetChars(utf8, chars)], regex, budget);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return holds;
    }

    private static Regex? Build(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking);
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

    private Regex Pattern() => _regex?.Value ?? throw new ExpressionException(
        _regex is null ? ExpressionErrorKind.OutOfRange : ExpressionErrorKind.InvalidPattern,
        "The right side of =~ is no regular expression. Write /pattern/ or /pattern/i in the syntax of .NET.",
        _position);
}
