namespace HealthData.MedTech.Tests.Expressions.JmesPath;

public sealed class JmesPathNumberTests
{
    private const string Document = """
        {"i":1,"f":1.0,"t":0.1,"s":"12",
         "max":9223372036854775807,"min":-9223372036854775808,"big":99999999999999999999}
        """;

    [Theory]
    [InlineData("f == `1`", "false")]
    [InlineData("f == `1.0`", "true")]
    [InlineData("i == `1`", "true")]
    [InlineData("contains([i], `1.0`)", "false")]
    [InlineData("add(t, `0.2`) == `0.3`", "true")]
    [InlineData("i <= f", "true")]
    [InlineData("i < s", "null")]
    [InlineData("big == `99999999999999999999`", "true")]
    [InlineData("{a: i, b: f} == {b: f, a: i}", "true")]
    public void Equality_minds_the_kind_of_number_and_order_does_not(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression));

    [Theory]
    [InlineData("add(i, `2`)", "3")]
    [InlineData("add(i, `2.0`)", "3.0")]
    [InlineData("add(max, `1`)", "-9223372036854775808")]
    [InlineData("subtract(min, `1`)", "9223372036854775807")]
    [InlineData("multiply(max, `2`)", "-2")]
    [InlineData("multiply(i, `2.5`)", "2.5")]
    [InlineData("divide(`7`, `2`)", "3")]
    [InlineData("divide(`-7`, `2`)", "-3")]
    [InlineData("divide(`7`, `2.0`)", "3.5")]
    [InlineData("divide(`1.0`, `0`)", "\"Infinity\"")]
    [InlineData("pow(`2`, `-1`)", "0")]
    [InlineData("pow(`3`, `2`)", "9")]
    [InlineData("pow(`2`, `0.5`)", "1.4142135623730951")]
    [InlineData("sum([f, f])", "2")]
    [InlineData("sum([t, f])", "1.1")]
    [InlineData("avg([i, `2`])", "1.5")]
    [InlineData("avg(`[]`)", "null")]
    [InlineData("ceil(t)", "1")]
    [InlineData("floor(`-0.5`)", "-1")]
    [InlineData("abs(`-3`)", "3")]
    [InlineData("abs(`-3.0`)", "3.0")]
    [InlineData("max([i, `2`])", "2")]
    [InlineData("max([i, `0.5`])", "1.0")]
    [InlineData("min(['b', 'a'])", "\"a\"")]
    public void Arithmetic_keeps_integers_in_64_bits_and_floats_apart(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression));

    [Theory]
    [InlineData("'1e3'", "1000.0")]
    [InlineData("' 5'", "5")]
    [InlineData("'+5 '", "5")]
    [InlineData("'5.0'", "5.0")]
    [InlineData("'0x10'", "null")]
    [InlineData("'1,5'", "null")]
    [InlineData("''", "null")]
    [InlineData("'NaN'", "\"NaN\"")]
    [InlineData("'99999999999999999999'", "1E+20")]
    [InlineData("f", "1.0")]
    [InlineData("`true`", "null")]
    [InlineData("nothing", "null")]
    public void To_number_reads_integers_and_floats(string argument, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, $"to_number({argument})"));

    [Theory]
    [InlineData("divide(i, `0`)", ExpressionErrorKind.DivideByZero)]
    [InlineData("divide(min, `-1`)", ExpressionErrorKind.Overflow)]
    [InlineData("pow(`10`, `19`)", ExpressionErrorKind.Overflow)]
    [InlineData("ceil(`1e19`)", ExpressionErrorKind.Overflow)]
    [InlineData("sum([max, max])", ExpressionErrorKind.Overflow)]
    [InlineData("abs(`3000000000`)", ExpressionErrorKind.Overflow)]
    [InlineData("sort([`3000000000`, `1`])", ExpressionErrorKind.Overflow)]
    [InlineData("add(big, `1`)", ExpressionErrorKind.InvalidCast)]
    [InlineData("big > `1`", ExpressionErrorKind.InvalidCast)]
    [InlineData("fromUnixTimestamp(`253402300800`)", ExpressionErrorKind.OutOfRange)]
    [InlineData("fromUnixTimestampMs(`-62135596800001`)", ExpressionErrorKind.OutOfRange)]
    [InlineData("insertString('ab', 'x', `3`)", ExpressionErrorKind.OutOfRange)]
    [InlineData("insertString('ab', 'x', `-1`)", ExpressionErrorKind.OutOfRange)]
    [InlineData("insertString('ab', 'x', `3000000000`)", ExpressionErrorKind.Overflow)]
    public void What_does_not_fit_is_an_error(string expression, object kind) =>
        Assert.Equal((ExpressionErrorKind)kind, JmesRun.Error(expression, Document).Kind);

    [Theory]
    [InlineData("add(s, i)", "function add expects argument 0 to be one of the following: Integer|Float")]
    [InlineData("pow(i, s)", "function pow expects argument 1 to be one of the following: Integer|Float")]
    [InlineData(
        "fromUnixTimestamp(f)", "function fromUnixTimestamp expects argument 0 to be one of the following: Integer")]
    [InlineData("insertString(s, i, i)", "function insertString expects argument 1 to be one of the following: String")]
    [InlineData(
        "insertString(s, s, f)", "function insertString expects argument 2 to be one of the following: Integer")]
    [InlineData("abs(s)", "function abs only accepts numbers.")]
    [InlineData("sum([s])", "function sum expects an array of number.")]
    [InlineData("sum(s)", "function sum expects an array.")]
    [InlineData("max([nothing])", "function max expects an array of number or string.")]
    [InlineData("max([i, s])", "all items in the array to the function max must have the same type.")]
    [InlineData("keys(i)", "function keys expects an object.")]
    [InlineData("length(i)", "function length expects either an object, an array or a string.")]
    [InlineData("to_string(&i)", "unexpected expression type as a parameter to the function to_string.")]
    public void A_wrong_type_is_told_in_the_reference_s_words(string expression, string message)
    {
        var error = JmesRun.Error(expression, Document);

        Assert.Equal("Error: invalid-type, " + message, error.Message);
        Assert.Equal(ExpressionErrorKind.InvalidType, error.Kind);
    }
}
