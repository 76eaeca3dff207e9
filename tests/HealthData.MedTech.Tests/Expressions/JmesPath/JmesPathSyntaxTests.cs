namespace HealthData.MedTech.Tests.Expressions.JmesPath;

public sealed class JmesPathSyntaxTests
{
    [Theory]
    [InlineData("foo(", "Error(1, 3): syntax, near ''.")]
    [InlineData("Body[?", "Error(1, 5): syntax, near ''.")]
    [InlineData("a b", "Error(1, 2): syntax, near 'b'.")]
    [InlineData("a..b", "Error(1, 2): syntax, near '.'.")]
    [InlineData("a\n  #", "Error(2, 2): syntax, near '#'.")]
    [InlineData("a |\n", "Error(2, -1): syntax, near ''.")]
    [InlineData("a=b", "Error(1, 1): syntax, near '='.")]
    [InlineData("\"a", "Error(1, 0): syntax, near '\"'.")]
    [InlineData("`foo`", "Error(1, 0): syntax, near '`foo`'.")]
    [InlineData("a.[0]", "Error(1, 3): syntax, near '0'.")]
    [InlineData("a[b]", "Error(1, 2): syntax, near 'b'.")]
    [InlineData("[ ]", "Error(1, 2): syntax, near ']'.")]
    [InlineData("\"a\"(b)", "Error(1, 3): syntax, near '('.")]
    [InlineData("&a", "Error(1, 0): syntax, near '&'.")]
    [InlineData("{a: b, a: c}", "An item with the same key has already been added. Key: a")]
    [InlineData("\"\\ud800\\ud800\"", "Error(1, 0): syntax, near '\"\\ud800\\ud800\"'.")]
    public void What_is_no_expression_is_refused_with_its_place(string text, string message)
    {
        var error = JmesRun.Error(text);

        Assert.Equal(message, error.Message);
        Assert.Equal(ExpressionErrorKind.Syntax, error.Kind);
        Assert.InRange(error.Position, 0, text.Length);
    }

    [Theory]
    [InlineData("length()", "the function length expects 1 argument but none were supplied.")]
    [InlineData("length(a, b)", "the function length expects 1 argument but 2 were supplied.")]
    [InlineData("not_null()", "the function not_null expects 1 argument or more but none were supplied.")]
    [InlineData("insertString(a, b)", "the function insertString expects 3 arguments but 2 were supplied.")]
    public void A_wrong_number_of_arguments_is_found_at_load(string text, string message)
    {
        var error = Assert.Throws<ExpressionException>(() => JmesPathExpression.Parse(text));

        Assert.Equal("Error: invalid-arity, " + message, error.Message);
        Assert.Equal(ExpressionErrorKind.InvalidArity, error.Kind);
    }

    [Theory]
    [InlineData("unknown_fn(@)", "unknown_fn")]
    [InlineData("Length(@)", "Length")]
    [InlineData("zip(@)", "zip")]
    [InlineData("unknown_fn(@) b", "unknown_fn")]
    public void An_unknown_function_is_found_at_load(string text, string name)
    {
        var error = Assert.Throws<ExpressionException>(() => JmesPathExpression.Parse(text));

        Assert.Equal($"Error: unknown-function, no function named {name} has been registered.", error.Message);
        Assert.Equal(ExpressionErrorKind.UnknownFunction, error.Kind);
    }

    [Theory]
    [InlineData("[::0]")]
    [InlineData("a[::99999999999]")]
    public void A_slice_has_a_step(string text)
    {
        var error = Assert.Throws<ExpressionException>(() => JmesPathExpression.Parse(text));

        Assert.Equal("Error: invalid-value, a slice projection step cannot be 0.", error.Message);
    }

    [Theory]
    [InlineData("'it\\'s'", "\"it's\"")]
    [InlineData("'a\\\\b'", "\"a\\\\\\\\b\"")]
    [InlineData("`\"a\\`b\"`", "\"a`b\"")]
    [InlineData("`[2., -0, 1e2]`", "[2.0,0,100.0]")]
    [InlineData("`{\"a\":1,\"b\":2,\"a\":3}`", "{\"a\":3,\"b\":2}")]
    [InlineData("`99999999999999999999`", "99999999999999999999")]
    [InlineData("\"a\\\\nb\"", "1")]
    [InlineData("[99999999999]", "null")]
    public void Literals_and_names_are_read_as_the_reference_reads_them(string text, string result) =>
        Assert.Equal(result, JmesRun.Text("{\"a\\nb\":1}", text));

    [Theory]
    [InlineData("`0e1`")]
    [InlineData("`01`")]
    [InlineData("`-.5`")]
    [InlineData("`1,2`")]
    [InlineData("`[1,]`")]
    [InlineData("` `")]
    [InlineData("`\"\\x\"`")]
    [InlineData("`\"\t\"`")]
    [InlineData("`{a:1}`")]
    public void A_literal_is_strict_JSON(string text) =>
        Assert.Equal(ExpressionErrorKind.Syntax, JmesRun.Error(text).Kind);

    [Theory]
    [InlineData("a == `1` > `2`", "false")]
    [InlineData("a > `1` == `true`", "true")]
    [InlineData("!b == `false`", "false")]
    [InlineData("a || b && c", "2")]
    [InlineData("(a || b) && c", "null")]
    [InlineData("b | a || c", "null")]
    [InlineData("!a && c || a", "2")]
    public void Each_comparison_binds_at_a_level_of_its_own_below_not_and_above_and(string text, string result) =>
        Assert.Equal(result, JmesRun.Text("{\"a\":2,\"b\":null}", text));

    [Theory]
    [InlineData("[*][a, b]", "P1:[[1,2]]")]
    [InlineData("([*])[a, b]", "P1:[[1,2]]")]
    [InlineData("[*][0]", "P0:[]")]
    [InlineData("[?a][a]", "P1:[[1]]")]
    public void A_list_may_follow_a_projection_without_a_dot(string text, string result) =>
        Assert.Equal(result, JmesRun.Text("[{\"a\":1,\"b\":2}]", text));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("Body.\"b c\".d", "Body,b c,d")]
    [InlineData("@.a.b", "a,b")]
    [InlineData("(a.b).c", "a,b,c")]
    [InlineData("@", "")]
    public void A_path_of_members_shows_its_names(string text, string names)
    {
        Assert.True(JmesPathExpression.Parse(text).TryGetMemberPath(out var path));
        Assert.Equal(names, string.Join(',', path.ToArray()));
    }

    [Theory]
    [InlineData("a[0].b")]
    [InlineData("a.*")]
    [InlineData("to_string(a)")]
    [InlineData("'a'")]
    public void All_else_is_no_path_of_members(string text) =>
        Assert.False(JmesPathExpression.Parse(text).TryGetMemberPath(out _));
}
