using System.Text.RegularExpressions;

namespace HealthData.MedTech.Tests.Expressions.JsonPath;

/// <summary>Our own matchers of regular expressions, held against that of .NET.</summary>
public sealed class PatternTests
{
    private static readonly string[] Atoms =
    [
        "a", "b", "-", ".", "[ab]", "[^a]", "[a-c-[b]]", "\\d", "\\w", "\\W", "\\s", "^", "$", "\\b", "\\B", "\\z",
        "\\Z", "\\A",
        "\\x61", "\\u0062", "\\n", "\\.", "1", "é",
    ];

    private static readonly string[] Openings =
        ["(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?<n>", "(?i:", "(?s-i:"];

    // No loops of theirs stand still: .NET has its own ways with some of those.
    private static readonly string[] OtherAtoms =
        ["a", "b", "-", ".", "[ab]", "\\w", " ", "(?#b)", "#a\n", "\\ ", "\\141", "\\055"];

    private static readonly string[] OtherOpenings =
        ["(", "(?:", "(?=a", "(?!b", "(?>", "(?<n>", "(?<3>", "(?x:", "(?n:", "(?i:"];

    private static readonly string[] OtherQuantifiers = ["", "", "?", " {2}"];

    private static readonly string[] Repeats = ["\\1", "\\2", "\\3", "\\k<n>", "\\k<3>", "\\11"];

    private static readonly string[] Quantifiers = [
        "", "", "", "*", "+", "?", "{2}", "{1,2}", "{1,}", "*?", "+?", "??"
    ];

    private static readonly char[] Letters = ['a', 'b', 'c', 'A', '-', '1', '.', ' ', '\n', 'é', 'É', '_'];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_matcher_that_counts_its_steps_agrees_with_that_of_NET(bool hasOthers)
    {
        var random = new Random(20260302);
        var (supported, holding) = (0, 0);
        for (var i = 0; i < 1_500; i++)
        {
            var pattern = MakePattern(random, 0, hasOthers);
            var options = RegexOptions.CultureInvariant | (RegexOptions)random.Next(4)
                | (random.Next(3) == 0 ? RegexOptions.Singleline : 0) | (
                    random.Next(3) == 0 ? RegexOptions.ExplicitCapture : 0);
            if (!TryBuild(pattern, options, out var peer)
                || BacktrackingPattern.TryRead(pattern, options) is not { } own)
            {
                continue;
            }

            supported++;
            for (var j = 0; j < 8; j++)
            {
                var text = MakeText(random);
                if (Ask(peer, text) is not { } expected)
                {
                    continue;
                }

                holding += expected ? 1 : 0;
                Assert.True(
                    expected == own.IsMatch(text, new EvaluationBudget(10_000_000)),
                    $"/{pattern}/ {options} over {Regex.Escape(text)}: .NET says {expected}.");
            }
        }

        Assert.True(supported > (hasOthers ? 600 : 800), $"{supported} patterns were supported");
        Assert.InRange(holding, supported, supported * 7);
    }

    [Theory]
    [InlineData("^MDC_TEMP.*$")]
    [InlineData("^MDC_TEMP")]
    [InlineData("TEMP_B$")]
    [InlineData("^MDC_TEMP_B$")]
    [InlineData("temp")]
    [InlineData(".*temp.*")]
    [InlineData("^.*_B$")]
    [InlineData("a\\.b\\-c")]
    [InlineData("")]
    public void A_simple_pattern_agrees_with_that_of_NET(string pattern)
    {
        string[] texts = [
            "", "MDC_TEMP", "mdc_temp_b", "MDC_TEMP_B", "x MDC_TEMP_B", "MDC_TEMP_BODY", "a.b-c", "aXb-c"
        ];
        foreach (var options in new[] { RegexOptions.None, RegexOptions.IgnoreCase })
        {
            var simple = SimplePattern.TryRead(pattern, options == RegexOptions.IgnoreCase)!;
            var peer = new Regex(pattern, options | RegexOptions.CultureInvariant);
            foreach (var text in texts)
            {
                Assert.Equal(peer.IsMatch(text), simple.Holds(System.Text.Encoding.UTF8.GetBytes(text)));
            }

            Assert.Null(simple.Holds("MDC_TEMP\n"u8));
            Assert.Null(simple.Holds("MDC_T\u212A"u8));
        }
    }

    [Theory]
    [InlineData("(?=a)(?:){2000000000}b?")]
    [InlineData("(?=a)(?:(?:){2000000000}){2000000000}")]
    public void A_part_that_is_empty_is_repeated_in_no_time(string pattern)
    {
        var matcher = BacktrackingPattern.TryRead(pattern, RegexOptions.CultureInvariant)!;

        Assert.True(matcher.IsMatch("ba", new EvaluationBudget(100)));
        Assert.False(matcher.IsMatch("b", new EvaluationBudget(100)));
    }

    [Theory]
    [InlineData("(?x) (?=a) a b # comment", "ab", true)]
    [InlineData("(?=a)(?#comment)a(?#again)+b", "aab", true)]
    [InlineData("(?:\\2x|(x)(y))+z", "xyyxz", true)]
    [InlineData("(?=x)(?<2>x)(y)\\2\\1", "xyxy", true)]
    [InlineData("(a)\\141", "aa", true)]
    [InlineData("(?<n>a)(b)\\2\\1", "abab", true)]
    [InlineData("(?<n>a)(b)\\2\\1", "abba", false)]
    public void Groups_and_comments_are_read_as_by_NET(string pattern, string text, bool holds)
    {
        var own = BacktrackingPattern.TryRead(pattern, RegexOptions.CultureInvariant)!;

        Assert.Equal(Regex.IsMatch(text, pattern), holds);
        Assert.Equal(holds, own.IsMatch(text, new EvaluationBudget(10_000)));
    }

    [Theory]
    [InlineData("^a|b$")]
    [InlineData("a+")]
    [InlineData("[a]")]
    [InlineData("\\d")]
    [InlineData("a\\")]
    [InlineData("é")]
    [InlineData("a$b")]
    [InlineData("a\\.*")]
    public void What_is_more_than_a_text_is_not_simple(string pattern) =>
        Assert.Null(SimplePattern.TryRead(pattern, false));

    // That of .NET gives up on some patterns that stand still.
    private static bool? Ask(Regex peer, string text)
    {
        try
        {
            return peer.IsMatch(text);
        }
        catch (Exception error) when (error is OverflowException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static bool TryBuild(string pattern, RegexOptions options, out Regex regex)
    {
        try
        {
            regex = new Regex(pattern, options, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (ArgumentException)
        {
            regex = null!;
            return false;
        }
    }

    private static string MakePattern(Random random, int depth, bool hasOthers)
    {
        var (atoms, openings) = hasOthers ? (OtherAtoms, OtherOpenings) : (Atoms, Openings);
        var pattern = "";
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            pattern += depth < 3 && random.Next(3) == 0
                ? openings[random.Next(openings.Length)] + MakePattern(random, depth + 1, hasOthers) + ")"
                : random.Next(20) == 0 ? (hasOthers ? Repeats[random.Next(Repeats.Length)] : "\\1")
                : atoms[random.Next(atoms.Length)];
            pattern += hasOthers
                ? OtherQuantifiers[random.Next(OtherQuantifiers.Length)]
                : Quantifiers[random.Next(Quantifiers.Length)];
            pattern += random.Next(8) == 0 ? "|" : "";
        }

        return pattern;
    }

    private static string MakeText(Random random)
    {
        var letters = new char[random.Next(8)];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = Letters[random.Next(Letters.Length)];
        }

        return new string(letters);
    }
}
