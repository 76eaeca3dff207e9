using FsCheck;
using FsCheck.Fluent;

namespace HealthData.MedTech.Tests.Expressions.JmesPath;

public sealed class JmesPathPropertyTests
{
    private const string Document = """
        {"a":[3,1,2.5,null,"x"],"b":{"c":"2019-02-01T22:46:01Z","d":[[1,[2]],[],[3]]},
        "s":"text","n":null,"i":12,"f":1.5}
        """;

    private static readonly Gen<string> Values = Gen.Elements(
        "a", "b", "s", "n", "i", "f", "b.c", "b.d", "a[0]", "a[*]", "b.*", "`1`", "`2.0`", "'t'", "`[1,2]`", "`{}`",
        "@",
        "missing");

    [Fact]
    public void Any_expression_gives_a_result_or_an_expression_error()
    {
        var (results, errors) = (0, 0);
        Run(5000, Gen.Choose(0, int.MaxValue), seed =>
        {
            try
            {
                JmesRun.Text(Document, new RandomExpression(new Random(seed)).Next());
                results++;
            }
            catch (ExpressionException)
            {
                errors++;
            }
        });

        Assert.True(results > 1000, $"{results} results");
        Assert.True(errors > 1000, $"{errors} errors");
    }

    [Fact]
    public void Not_twice_tells_whether_a_value_is_true() => Run(500, Values, value =>
        Assert.Equal(
            JmesRun.Text(Document, $"({value}) && `true` || `false`"), JmesRun.Text(Document, $"!!({value})")));

    [Fact]
    public void Every_value_but_a_number_beyond_64_bits_equals_itself() => Run(500, Values, value =>
        Assert.Equal("true", JmesRun.Text(Document, $"({value}) == ({value})")));

    [Fact]
    public void A_pipe_to_the_current_value_only_ends_projections() => Run(500, Values, value =>
        Assert.Equal(JmesRun.WithoutMark(JmesRun.Text(Document, value)), JmesRun.Text(Document, $"{value} | @")));

    [Fact]
    public void Reversing_twice_and_sorting_twice_change_nothing_more() =>
        Run(500, Gen.ArrayOf(Gen.Choose(-99, 99)), numbers =>
        {
            var list = $"`[{string.Join(',', numbers)}]`";
            var sorted = numbers.Order().ToArray();

            Assert.Equal($"[{string.Join(',', sorted)}]", JmesRun.Text("{}", $"sort({list})"));
            Assert.Equal($"[{string.Join(',', sorted)}]", JmesRun.Text("{}", $"sort_by({list}, &@)"));
            Assert.Equal($"[{string.Join(',', numbers)}]", JmesRun.Text("{}", $"reverse(reverse({list}))"));
        });

    [Fact]
    public void A_slice_takes_the_elements_that_its_positions_name() =>
        Run(1000, Gen.Choose(-8, 8).Four(), parts =>
        {
            var (start, stop, step, length) = (parts.Item1, parts.Item2, parts.Item3, Math.Abs(parts.Item4));
            step = step == 0 ? 1 : step;
            var expected = new List<int>();
            var from = start < 0 ? start + length : start;
            var to = stop < 0 ? stop + length : stop;
            for (var i = from; step > 0 ? i < to : i > to; i += step)
            {
                if (i >= 0 && i < length)
                {
                    expected.Add(i);
                }
            }

            var list = $"`[{string.Join(',', Enumerable.Range(0, length))}]`";
            Assert.Equal(
                $"P{expected.Count}:[{string.Join(',', expected)}]",
                JmesRun.Text("{}", $"{list}[{start}:{stop}:{step}]"));
        });

    private static void Run<T>(int count, Gen<T> generator, Action<T> property) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(count).WithReplay(2026, 11),
        Prop.ForAll(generator.ToArbitrary(), property));
}
