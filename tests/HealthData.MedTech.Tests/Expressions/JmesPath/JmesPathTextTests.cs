namespace HealthData.MedTech.Tests.Expressions.JmesPath;

public sealed class JmesPathTextTests
{
    private const string Document = """
        {"s":"h\u00e9llo\n","p":"😀","f":98.60,"l":1e21,"o":{"a":[1,2.0,true,null]},"e":"","d":"2019-02-01T22:46:01Z"}
        """;

    [Theory]
    [InlineData("to_string(f)", "\"98.6\"")]
    [InlineData("to_string(`1.0`)", "\"1.0\"")]
    [InlineData("to_string(l)", "\"1E+21\"")]
    [InlineData("to_string(o)", "\"{\\\"a\\\":[1,2.0,true,null]}\"")]
    [InlineData("to_string(nothing)", "\"null\"")]
    [InlineData("to_string(e)", "\"\"")]
    [InlineData("length(s)", "6")]
    [InlineData("length(p)", "2")]
    [InlineData("insertString('ab', 'x', `2`)", "\"abx\"")]
    [InlineData("insertString(s, '#', `1`)", "\"h#éllo\\n\"")]
    [InlineData("reverse('abc')", "\"cba\"")]
    [InlineData("contains('a1', `1`)", "true")]
    [InlineData("sort(['b', 'A', 'a'])", "[\"a\",\"A\",\"b\"]")]
    [InlineData("s == 'héllo\n'", "true")]
    [InlineData("ends_with(s, 'o\n')", "true")]
    [InlineData("keys(o)", "[\"a\"]")]
    public void Text_is_made_as_the_reference_makes_it(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression));

    [Theory]
    [InlineData("s", ValueStatus.Found, "héllo\n")]
    [InlineData("f", ValueStatus.Found, "98.6")]
    [InlineData("add(`1.0`, `1`)", ValueStatus.Found, "2")]
    [InlineData("`true`", ValueStatus.Found, "True")]
    [InlineData("d", ValueStatus.Found, "02/01/2019 22:46:01")]
    [InlineData("fromUnixTimestampMs(`1625677200123`)", ValueStatus.Found, "07/07/2021 17:00:00")]
    [InlineData("to_string(e)", ValueStatus.Blank, "")]
    [InlineData("'  '", ValueStatus.Blank, "  ")]
    [InlineData("nothing", ValueStatus.Missing, null)]
    [InlineData("`null`", ValueStatus.Null, null)]
    [InlineData("o", ValueStatus.WrongType, null)]
    [InlineData("[s]", ValueStatus.WrongType, null)]
    [InlineData("o.a[*]", ValueStatus.WrongType, null)]
    [InlineData("`99999999999999999999`", ValueStatus.WrongType, null)]
    public void A_result_becomes_text_as_a_value_does(string expression, object status, string? text)
    {
        var index = JmesRun.Read(Document);

        Assert.Equal((ValueStatus)status, JmesRun.Evaluate(index, expression).TryGetText(index, out var actual));
        Assert.Equal(text, actual);
    }

    [Theory]
    [InlineData("d", ValueStatus.Found, "2019-02-01T22:46:01")]
    [InlineData("fromUnixTimestamp(`1625677200`)", ValueStatus.Found, "2021-07-07T17:00:00")]
    [InlineData("'2019-02'", ValueStatus.Found, "2019-02-01T00:00:00")]
    [InlineData("insertString('2020-01-01 10:00', ':30', `16`)", ValueStatus.Found, "2020-01-01T10:00:30")]
    [InlineData("s", ValueStatus.WrongFormat, null)]
    [InlineData("f", ValueStatus.WrongType, null)]
    [InlineData("add(`1`, `1`)", ValueStatus.WrongType, null)]
    [InlineData("nothing", ValueStatus.Missing, null)]
    public void A_result_becomes_a_time_as_a_value_does(string expression, object status, string? time)
    {
        var index = JmesRun.Read(Document);

        var actual = JmesRun.Evaluate(index, expression).TryGetTime(index, TimeProvider.System, out var value);

        Assert.Equal((ValueStatus)status, actual);
        Assert.Equal(time, actual == ValueStatus.Found ? value.ToString("yyyy-MM-ddTHH:mm:ss", null) : null);
    }
}
