namespace HealthData.MedTech.Tests.Expressions.JmesPath;

public sealed class JmesPathProjectionTests
{
    private const string Document =
        """{"a":[{"x":1,"n":null},{"x":[2,3]},{"y":4},null],"o":{"p":1,"q":null},"t":"text"}""";

    [Theory]
    [InlineData("a[*]", "P3:[{\"x\":1,\"n\":null},{\"x\":[2,3]},{\"y\":4}]")]
    [InlineData("a[?x]", "P2:[{\"x\":1,\"n\":null},{\"x\":[2,3]}]")]
    [InlineData("a[?z]", "P0:[]")]
    [InlineData("a[1:3]", "P2:[{\"x\":[2,3]},{\"y\":4}]")]
    [InlineData("a[*].x[]", "P3:[1,2,3]")]
    [InlineData("o.*", "P2:[1,null]")]
    [InlineData("a[*].x | @", "[1,[2,3]]")]
    [InlineData("a[*].x | [0]", "1")]
    [InlineData("(a[*].x)[0]", "P1:[2]")]
    [InlineData("to_array(@)[?t]", "P1:[" + Document + "]")]
    [InlineData("t[*]", "null")]
    [InlineData("a", "[{\"x\":1,\"n\":null},{\"x\":[2,3]},{\"y\":4},null]")]
    [InlineData("a[*] || t", "P3:[{\"x\":1,\"n\":null},{\"x\":[2,3]},{\"y\":4}]")]
    [InlineData("to_array(a[*].y)", "[4]")]
    public void A_result_tells_whether_it_is_a_projection(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression));

    [Theory]
    [InlineData("a[*].n", "P1:[null]")]
    [InlineData("a[*].z", "P0:[]")]
    [InlineData("a[*].n.m", "P0:[]")]
    [InlineData("a[*].not_null(n, z)", "P0:[]")]
    [InlineData("a[*].[z]", "P3:[[null],[null],[null]]")]
    public void A_projection_drops_what_is_missing_but_keeps_null(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression));

    [Fact]
    public void The_elements_of_a_projection_are_tokens_of_the_message()
    {
        var index = JmesRun.Read(Document);

        var value = JmesRun.Evaluate(index, "a[?x]");

        Assert.True(value.IsProjection);
        Assert.Equal(["{\"x\":1,\"n\":null}", "{\"x\":[2,3]}"], Texts(value));

        string[] Texts(HealthData.MedTech.JmesValue projection)
        {
            var texts = new List<string>();
            foreach (var item in projection.Items)
            {
                texts.Add(System.Text.Encoding.UTF8.GetString(index.RawText(item.Token)));
            }

            return [.. texts];
        }
    }

    [Theory]
    [InlineData("a[::-2]", "P2:[null,{\"x\":[2,3]}]")]
    [InlineData("a[-100:100:3]", "P2:[{\"x\":1,\"n\":null},null]")]
    [InlineData("a[100:0:-3]", "P1:[{\"x\":[2,3]}]")]
    [InlineData("a[2:1]", "P0:[]")]
    public void A_slice_counts_from_where_it_says_even_outside(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression));

    [Theory]
    [InlineData("sort_by(@, &k)[*].v", "P3:[2,1,3]")]
    [InlineData("max_by(@, &k).v", "3")]
    [InlineData("min_by(@, &k).v", "2")]
    [InlineData("max_by([0:1], &nothing).v", "1")]
    [InlineData("sort_by([0:1], &nothing)[0].v", "1")]
    [InlineData("map(&v, @)", "[1,2,3]")]
    public void Of_equal_keys_the_last_wins_and_single_elements_are_not_looked_at(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text("""[{"k":2,"v":1},{"k":1,"v":2},{"k":2,"v":3}]""", expression));

    [Theory]
    [InlineData("merge({a: `1`}, {a: `null`})", "{\"a\":1}")]
    [InlineData("merge({a: `[1]`}, {a: `[2]`})", "{\"a\":[1,2]}")]
    [InlineData("merge({a: {b: `1`}}, {a: {c: `2`}}, {a: {b: `3`}})", "{\"a\":{\"b\":3,\"c\":2}}")]
    [InlineData("merge({a: `1`}, &b)", "{\"a\":1}")]
    public void Merge_goes_into_depth(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text("{}", expression));
}
