namespace HealthData.MedTech.Tests.Expressions.JmesPath;

/// <summary>Strings that look like dates are dates, whose text is another.</summary>
public sealed class JmesPathDateTests
{
    private const string Document =
        """{"d":"2019-02-01T22:46:01Z","e":"2019-02-01T22:46:01Z","""
        + "\"o\":\"2019-02-01T23:46:01.5+01:00\",\"p\":\"2019-02-01\"}";

    [Theory]
    [InlineData("type(d)", "\"string\"")]
    [InlineData("length(d)", "19")]
    [InlineData("length(p)", "10")]
    [InlineData("join(',', [d, 'x'])", "\"02/01/2019 22:46:01,x\"")]
    [InlineData("max([d])", "\"02/01/2019 22:46:01\"")]
    [InlineData("reverse(d)", "\"10:64:22 9102/10/20\"")]
    [InlineData("to_number(d)", "null")]
    public void To_functions_of_text_a_date_is_its_invariant_text(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression));

    [Theory]
    [InlineData("d == '2019-02-01T22:46:01Z'", "false")]
    [InlineData("d == '02/01/2019 22:46:01'", "false")]
    [InlineData("d == e", "true")]
    [InlineData("d == `\"2019-02-01T22:46:01Z\"`", "true")]
    [InlineData("p == '2019-02-01'", "true")]
    [InlineData("starts_with(d, '2019')", "false")]
    [InlineData("starts_with(d, '02/01')", "true")]
    [InlineData("contains(d, '02')", "false")]
    [InlineData("contains([d], e)", "true")]
    [InlineData("d < '02/02'", "true")]
    public void A_date_equals_dates_and_no_text(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression));

    [Theory]
    [InlineData("to_string(@.{d: d, o: o})", """
        "{\"d\":\"2019-02-01T22:46:01Z\",\"o\":\"2019-02-01T22:46:01.5+00:00\"}"
        """)]
    [InlineData("to_string({t: fromUnixTimestamp(`1`)})", """
        "{\"t\":\"1970-01-01T00:00:01Z\"}"
        """)]
    public void Within_JSON_a_date_is_ISO_8601_in_UTC(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression));

    [Fact]
    public void InsertString_takes_no_date() => Assert.Equal(
        "Error: invalid-type, function insertString expects argument 0 to be one of the following: String",
        JmesRun.Error("insertString(d, 'x', `0`)", Document).Message);

    [Theory]
    [InlineData("d == '2019-02-01T22:46:01Z'", "true")]
    [InlineData("d == `\"2019-02-01T22:46:01Z\"`", "true")]
    [InlineData("length(d)", "20")]
    [InlineData("starts_with(d, '2019')", "true")]
    public void Where_dates_are_kept_as_text_they_are_text_in_literals_too(string expression, string result) =>
        Assert.Equal(result, JmesRun.Text(Document, expression, keepsDateText: true));

    [Fact]
    public void A_date_of_the_message_cannot_be_sorted_among_texts() =>
        Assert.NotEqual("", JmesRun.Error("sort_by([{k: d}, {k: 'x'}], &k)", Document).Message);
}
