using HealthData.MedTech.Tests.Normalization;

namespace HealthData.MedTech.Tests.Explanations;

public sealed class JmesPathMissTests
{
    [Theory]
    [InlineData("Body.data", """{"Data":1}""", ".data", null, "$.Body", "Data", ExpressionMissReason.NoMember)]
    [InlineData("body", "{}", "body", null, "$", "Body", ExpressionMissReason.NoMember)]
    [InlineData("Body.list[*].hr", """{"list":[{"x":1},{"hR":1}]}""", ".hr", null, "$.Body.list[1]", "hR",
        ExpressionMissReason.NoMember)]
    [InlineData("Body.data", """{"data":null}""", ".data", null, "$.Body", null, ExpressionMissReason.Null)]
    [InlineData("Body.list[]", """{"list":[]}""", "[]", null, "$.Body.list", null, ExpressionMissReason.Empty)]
    [InlineData("Body.list[3]", """{"list":[1]}""", "[3]", null, "$.Body.list", null, ExpressionMissReason.NoElement)]
    [InlineData("Body[?hr]", """{"hr":1}""", "[?hr]", null, "$.Body", null, ExpressionMissReason.WrongKind)]
    [InlineData("to_array(Body)[?heartrate]", """{"heartRate":1}""", "[?heartrate]", "heartrate", "$.Body", "heartRate",
        ExpressionMissReason.NoMember)]
    [InlineData("Body[?a && b.c]", """[{"x":1},{"a":1,"b":{"d":1}}]""", "[?a && b.c]", "b.c", "$.Body[1].b", null,
        ExpressionMissReason.NoMember)]
    [InlineData("Body[?type == 'hr'].v", """[{"type":"x"},{"type":"t"}]""", "[?type == 'hr']", "type == 'hr'",
        "$.Body[0].type", null, ExpressionMissReason.TestFailed)]
    [InlineData("Body | data | v", """{"data":{"w":1}}""", "v", null, "$.Body.data", null,
        ExpressionMissReason.NoMember)]
    public void Part_that_gives_nothing_is_told(
        string match,
        string body,
        string segment,
        string? test,
        string location,
        string? nearest,
        ExpressionMissReason reason)
    {
        var miss = Explained.JmesMiss(match, body);

        Assert.Equal(
            (segment, test, location, nearest, reason),
            (miss.Segment, miss.Test, miss.Location, miss.NearestName, miss.Reason));
    }

    [Fact]
    public void Missing_value_is_told_from_the_match_on()
    {
        var explanation = Explained.Body(
            """{"hr":1,"id":"x","t":"2020-01-01T00:00:00Z","Value":1}""",
            Run.JmesPath("to_array(Body)[?hr]", "matchedToken.value"));

        var value = explanation.Templates[0].Matches[0].Expressions[^1];
        Assert.Equal(ExpressionResult.Missing, value.Result);
        Assert.Equal((".value", "$.Body", "Value"), (value.Miss!.Segment, value.Miss.Location, value.Miss.NearestName));
    }

    [Theory]
    [InlineData("a.\"b-c\"[0].d")]
    [InlineData("a[*].b | [0]")]
    [InlineData("a[?b == 'c' && d > `1`].e")]
    [InlineData("sort_by(a, &b)")]
    [InlineData("[a, b.c]")]
    [InlineData("{x: a, y: @}")]
    [InlineData("a[1:2:1].*")]
    [InlineData("!a || b != `true`")]
    public void Parts_are_written_as_the_expression_has_them(string expression) =>
        Assert.Equal(expression, JmesPathText.Of(JmesPathExpression.Parse(expression).Root));
}
