namespace HealthData.MedTech.Tests.Expressions.JmesPath;

/// <summary>No expression overflows the stack, fills the memory or runs for ever.</summary>
public sealed class JmesPathLimitsTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("!", "a", "")]
    [InlineData("[", "a", "]")]
    [InlineData("{a:", "a", "}")]
    [InlineData("[?", "a", "]")]
    [InlineData("to_array(", "a", ")")]
    [InlineData("a == ", "a", "")]
    [InlineData("a", "a", " == a")]
    [InlineData("a", "a", ".a")]
    [InlineData("a || (", "a", ")")]
    [InlineData("map(&", "a", ", @)")]
    public void Deep_expressions_are_refused(string opening, string core, string closing)
    {
        var text = Repeat(opening == "a" ? "" : opening) + core + Repeat(closing);

        var error = Assert.Throws<ExpressionException>(() => JmesPathExpression.Parse(text));

        Assert.Equal(ExpressionErrorKind.Syntax, error.Kind);
    }

    [Theory]
    [InlineData("||")]
    [InlineData("&&")]
    [InlineData("|")]
    public void Long_runs_of_one_operator_are_not_deep(string sign)
    {
        var text = "@" + Repeat(sign + "@");

        Assert.Equal("1", JmesRun.Text("1", text));
    }

    [Fact]
    public void The_deepest_expressions_that_are_taken_evaluate_on_a_small_stack()
    {
        var depth = JmesParser.MaxDepth - 2;
        string[] texts =
        [
            string.Concat(Enumerable.Repeat("to_array(", depth)) + "@" + new string(')', depth),
            string.Concat(Enumerable.Repeat("[@][?", depth / 2)) + "@" + new string(']', depth / 2),
            "@" + string.Concat(Enumerable.Repeat(".[@][*]", (JmesParser.MaxSteps / 2) - 1)),
            string.Concat(Enumerable.Repeat("map(&", depth)) + "@" + string.Concat(Enumerable.Repeat(", @)", depth)),
        ];
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                foreach (var text in texts)
                {
                    try
                    {
                        JmesRun.Text("{\"a\":[1]}", text);
                    }
                    catch (ExpressionException exception)
                    {
                        failure =
                            exception.Kind is ExpressionErrorKind.BudgetExceeded or ExpressionErrorKind.InvalidType
                            ? failure
                            : exception;
                    }
                }
            },
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Null(failure);
    }

    [Fact]
    public void Text_that_doubles_spends_the_budget()
    {
        var text = "'x'" + string.Concat(Enumerable.Repeat(" | insertString(@, @, `0`)", 900));

        Assert.Equal(ExpressionErrorKind.BudgetExceeded, JmesRun.Error(text).Kind);
    }

    [Fact]
    public void Arrays_that_double_spend_the_budget()
    {
        var doubling = string.Concat(Enumerable.Repeat(".[@, @]", 500));

        Assert.Equal(ExpressionErrorKind.BudgetExceeded, JmesRun.Error($"@{doubling} | to_string(@)").Kind);
        Assert.Equal(
            ExpressionErrorKind.BudgetExceeded, JmesRun.Error($"[@{doubling}, @{doubling}] | [0] == [1]").Kind);
        Assert.Equal(
            ExpressionErrorKind.BudgetExceeded,
            JmesRun.Error("[@]" + string.Concat(Enumerable.Repeat(" | [@, @][] | @", 500))).Kind);
    }

    [Fact]
    public void Loops_within_loops_spend_the_budget()
    {
        var row = "[" + string.Join(',', Enumerable.Range(0, 300)) + "]";
        var document = "[" + string.Join(',', Enumerable.Repeat(row, 300)) + "]";

        var error = JmesRun.Error("[*].[[?@ > `-1`], [?@ > `-1`], [?@ > `-1`], [?@ > `-1`]]", document);

        Assert.Equal(ExpressionErrorKind.BudgetExceeded, error.Kind);
    }

    [Theory]
    [InlineData("a.b")]
    [InlineData("Body.x || a.b")]
    [InlineData("to_string(s)")]
    [InlineData("add(a.b, `1`)")]
    [InlineData("fromUnixTimestampMs(ceil(multiply(a.b, `0.5`)))")]
    [InlineData("a.b > `1` && s == 'text'")]
    public void Common_forms_allocate_nothing(string text)
    {
        var index = JmesRun.Read("""{"a":{"b":12},"s":"text"}""");
        var expression = JmesPathExpression.Parse(text);
        var budget = new EvaluationBudget(long.MaxValue);
        for (var i = 0; i < 100; i++)
        {
            expression.Evaluate(index, 0, budget);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            expression.Evaluate(index, 0, budget);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Many));
}
