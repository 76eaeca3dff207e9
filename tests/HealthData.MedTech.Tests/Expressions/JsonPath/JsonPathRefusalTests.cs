using System.Diagnostics;

namespace HealthData.MedTech.Tests.Expressions.JsonPath;

public sealed class JsonPathRefusalTests
{
    [Theory]
    [InlineData("$.", 2, "dot")]
    [InlineData("$.a..", 5, "dot")]
    [InlineData("$.a b", 3, "['name']")]
    [InlineData(" $", 0, "space")]
    [InlineData("$[0", 3, "bracket")]
    [InlineData("$[0]a", 4, "dot before a name")]
    [InlineData("$[x]", 2, "'x'")]
    [InlineData("$[]", 2, "number is missing")]
    [InlineData("$[0,]", 4, "number is missing")]
    [InlineData("$[2147483648]", 2, "32 bits")]
    [InlineData("$['a'", 5, "bracket")]
    [InlineData("$['a\\q']", 4, "escape")]
    [InlineData("$['a", 2, "open")]
    [InlineData("$[?@.a]", 3, "parentheses")]
    [InlineData("$..[?(!@.a)]", 6, "there are no !")]
    [InlineData("$..[?((@.a))]", 6, "no parentheses")]
    [InlineData("$..[?(@.a]", 9, "operator")]
    [InlineData("$..[?(@.a == )]", 13, "side of a comparison")]
    [InlineData("$..[?(@.a == 1&& @.b)]", 13, "number")]
    [InlineData("$..[?(@.a & @.b)]", 10, "&&")]
    [InlineData("$..[?(@.a =~ /x)]", 13, "regular expression")]
    [InlineData("$..[?(@.a)", 10, "bracket")]
    [InlineData("$..[?(@.a", 9, "filter")]
    public void A_text_that_is_no_path_is_refused_with_the_place_and_what_to_write(
        string path, int position, string part)
    {
        var error = Assert.Throws<ExpressionException>(() => JsonPathExpression.Parse(path));

        Assert.Equal(part == "32 bits" ? ExpressionErrorKind.Overflow : ExpressionErrorKind.Syntax, error.Kind);
        Assert.Equal(position, error.Position);
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$[-1]", "[1]", nameof(ExpressionErrorKind.OutOfRange))]
    [InlineData("$.x[::0]", "{}", nameof(ExpressionErrorKind.InvalidValue))]
    [InlineData("$[1:2147483647:2147483647]", "[1,2]", nameof(ExpressionErrorKind.OutOfRange))]
    [InlineData("$[?(@ > 70)]", "[\"78.5\"]", nameof(ExpressionErrorKind.InvalidFormat))]
    [InlineData("$[?(@ > 70)]", "[\"99999999999999999999\"]", nameof(ExpressionErrorKind.Overflow))]
    [InlineData("$[?(@ < true)]", "[\"yes\"]", nameof(ExpressionErrorKind.InvalidFormat))]
    [InlineData("$[?(@ < 5)]", "[\"2019-02-01T00:00:00Z\"]", nameof(ExpressionErrorKind.InvalidCast))]
    [InlineData("$[?(@ =~ /(/)]", "[\"a\"]", nameof(ExpressionErrorKind.InvalidPattern))]
    [InlineData("$[?(@ =~ 'a')]", "[\"a\"]", nameof(ExpressionErrorKind.OutOfRange))]
    [InlineData("$.a[?(@)]", "{\"a\":{\"b\":1}}", nameof(ExpressionErrorKind.MemberSelected))]
    public void What_fails_on_a_message_only_is_refused_there(string path, string document, string kind) =>
        Assert.Equal(kind, PathRun.Refuse(path, document).Kind.ToString());

    [Theory]
    [InlineData("$[?(@ > 70)]", "[\"secret\"]")]
    [InlineData("$[?('x' =~ @)]", "[\"secret(\"]")]
    public void Refusals_hold_no_values_of_the_message(string path, string document) =>
        Assert.DoesNotContain("secret", PathRun.Refuse(path, document).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("$[?(@")]
    [InlineData("$..[?(@.a==@")]
    [InlineData("[?(@.a && @")]
    public void Ten_thousand_open_brackets_are_refused(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 10_000));
        var error = Assert.Throws<ExpressionException>(() => JsonPathExpression.Parse(text));
        Assert.Equal(ExpressionErrorKind.Syntax, error.Kind);
    }

    [Fact]
    public void Filters_nest_as_deep_as_allowed_on_a_small_stack()
    {
        static string Nest(int depth) =>
            string.Concat(Enumerable.Repeat("[?(@", depth)) + string.Concat(Enumerable.Repeat(")]", depth));
        Assert.Throws<ExpressionException>(() => JsonPathExpression.Parse(Nest(JsonPathParser.MaxDepth + 1)));

        var document = new string('[', JsonPathParser.MaxDepth) + new string(']', JsonPathParser.MaxDepth);
        var selected = "";
        var thread = new Thread(
            () => selected = PathRun.Select(Nest(JsonPathParser.MaxDepth - 1), document), 128 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(document[1..^1], selected);
    }

    [Theory]
    [InlineData("$..*..*..*..*..*..*")]
    [InlineData("$..[?(@..*..*..*..*..zzz)]")]
    [InlineData("$..[?(@.a && @..*..* < $..*..a)]")]
    [InlineData("$..a..a..a..a..a..a..a")]
    [InlineData("$..*[::-1]..*..*..*..*..*")]
    public void Paths_that_blow_up_end_at_the_budget(string path)
    {
        var document = string.Concat(Enumerable.Repeat("{\"a\":[{\"a\":[1,2]},", 30)) + "1"
            + string.Concat(Enumerable.Repeat("]}", 30));
        var error = PathRun.Refuse(path, $"[{document}]", 200_000);
        Assert.Equal(ExpressionErrorKind.BudgetExceeded, error.Kind);
    }

    [Fact]
    public void A_path_of_very_many_steps_and_a_filter_of_very_many_terms_end()
    {
        Assert.Equal("", PathRun.Select("$" + string.Concat(Enumerable.Repeat(".a", 100_000)), "{\"a\":{\"a\":1}}"));
        Assert.Equal("", PathRun.Select("$" + string.Concat(Enumerable.Repeat("..a", 100_000)), "{\"a\":{\"a\":1}}"));
        var terms = string.Concat(Enumerable.Repeat("@.b || @.a && ", 10_000));
        Assert.Equal("""{"a":1}""", PathRun.Select($"$..[?({terms}@.a)]", """{"a":1}"""));
    }

    [Theory]
    [InlineData("/^(a+)+$/", false)]
    [InlineData("/^(?=a)(a+)+$/", true)]
    public void Hostile_patterns_end(string pattern, bool endsAtBudget)
    {
        var document = $"[\"{new string('a', 5_000)}!\"]";
        if (endsAtBudget)
        {
            Assert.Equal(ExpressionErrorKind.BudgetExceeded, PathRun.Refuse($"$[?(@ =~ {pattern})]", document).Kind);
        }
        else
        {
            Assert.Equal("", PathRun.Select($"$[?(@ =~ {pattern})]", document));
        }
    }

    [Theory]
    [InlineData("$.a.b")]
    [InlineData("$.c[1]")]
    [InlineData("$..[?(@b)]")]
    [InlineData("$..[?(@b == 'x')]")]
    [InlineData("$.c[?(@ > 1)]")]
    [InlineData("$..b")]
    public void Usual_paths_allocate_nothing(string text)
    {
        var index = PathRun.Read("""{"a":{"b":"x"},"c":[1,2,3]}""");
        var path = JsonPathExpression.Parse(text);
        var (results, budget) = (new TokenList(), new EvaluationBudget(long.MaxValue));
        path.Select(index, 0, results, budget);
        Assert.NotEqual(0, results.Count);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            results.Clear();
            path.Select(index, 0, results, budget);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
