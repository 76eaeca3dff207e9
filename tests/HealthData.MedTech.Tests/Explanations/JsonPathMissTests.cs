using System.Text.Json;
using HealthData.MedTech.Tests.Normalization;

namespace HealthData.MedTech.Tests.Explanations;

public sealed class JsonPathMissTests
{
    [Theory]
    [InlineData("$.Body.data", """{"dta":1,"x":2}""", ".data", "$.Body", "dta,x", "dta")]
    [InlineData("$.body.data", """{"data":1}""", ".body", "$", "Body,Properties,SystemProperties", "Body")]
    [InlineData("$.Body.a.b.c", """{"a":{"b":{"d":1}}}""", ".c", "$.Body.a.b", "d", null)]
    [InlineData("$.Body.list[*].hr", """{"list":[{"x":1},{"HR":1}]}""", ".hr", "$.Body.list[1]", "HR", "HR")]
    [InlineData("$.Body['a b']", """{"a_b":1}""", "['a b']", "$.Body", "a_b", "a_b")]
    [InlineData("$.Body['a','b']", """{"c d":{"x":1}}""", "['a','b']", "$.Body", "c d", null)]
    [InlineData("$..heartRate", """{"m":[{"heartrate":1}]}""", "..heartRate", "$",
        "Body,m,heartrate,Properties,SystemProperties", "heartrate")]
    public void Missing_name_is_told_with_its_place_and_the_names_there(
        string match, string body, string segment, string location, string names, string? nearest)
    {
        var miss = Explained.Miss(match, body);

        Assert.Equal(
            (ExpressionMissReason.NoMember, segment, location, names, nearest),
            (miss.Reason, miss.Segment, miss.Location, string.Join(',', miss.Names), miss.NearestName));
        Assert.Null(miss.Test);
    }

    [Theory]
    [InlineData("$.Body.a.b", """{"a":"x"}""", ".b", "$.Body.a", JsonValueKind.String, ExpressionMissReason.WrongKind)]
    [InlineData("$.Body.a.b", """{"a":[1,2]}""", ".b", "$.Body.a", JsonValueKind.Array, ExpressionMissReason.WrongKind)]
    [InlineData("$.Body.a.b", """{"a":{}}""", ".b", "$.Body.a", JsonValueKind.Object, ExpressionMissReason.Empty)]
    [InlineData("$.Body.a[2]", """{"a":[1,2]}""", "[2]", "$.Body.a", JsonValueKind.Array,
        ExpressionMissReason.NoElement)]
    [InlineData("$.Body.a[*]", """{"a":[]}""", "[*]", "$.Body.a", JsonValueKind.Array, ExpressionMissReason.Empty)]
    [InlineData("$.Body[*]", """{"a":1}""", "[*]", "$.Body", JsonValueKind.Object, ExpressionMissReason.WrongKind)]
    [InlineData("$.Body[?(@.hr)]", """{"hr":1}""", "[?(@.hr)]", "$.Body", JsonValueKind.Object,
        ExpressionMissReason.WrongKind)]
    [InlineData("$.Body[?(@.hr)]", "[]", "[?(@.hr)]", "$.Body", JsonValueKind.Array, ExpressionMissReason.Empty)]
    public void What_stands_there_instead_is_told(
        string match, string body, string segment, string location, JsonValueKind kind, ExpressionMissReason reason)
    {
        var miss = Explained.Miss(match, body);

        Assert.Equal(
            (reason, segment, location, kind), (miss.Reason, miss.Segment, miss.Location, miss.FoundKind));
    }

    [Theory]
    [InlineData("$..[?(@heartRate)]", """{"hearRate":70,"deviceId":"x"}""",
        "..[?(@heartRate)]", "@heartRate", "$.Body", "hearRate", null)]
    [InlineData("$..[?(@.data.hr)]", """{"id":"x","data":{"Hr":70}}""",
        "..[?(@.data.hr)]", "@.data.hr", "$.Body.data", "Hr", null)]
    [InlineData("$.Body[?(@.type == 'hr' && @.v)]", """[{"type":"temp","v":1},{"type":"hr","w":1}]""",
        "[?(@.type == 'hr' && @.v)]", "@.v", "$.Body[1]", null, null)]
    [InlineData("$.Body[?(@.v && @.type == 'hr')]", """[{"type":"temp","v":1},{"x":1}]""",
        "[?(@.v && @.type == 'hr')]", "@.type == 'hr'", "$.Body[0].type", null, "\"temp\"")]
    [InlineData("$.Body[?(@.a == 1 || @.b == 2)].c", """[{"a":7},{"b":2,"d":1}]""",
        ".c", null, "$.Body[1]", null, null)]
    [InlineData("$..[?(@.rate > 100)]", """{"rate":70}""", "..[?(@.rate > 100)]", "@.rate > 100", "$.Body.rate", null,
        "70")]
    [InlineData("$..[?(@.name =~ /^(a|b)$/)]", """{"name":"c"}""",
        "..[?(@.name =~ /^(a|b)$/)]", "@.name =~ /^(a|b)$/", "$.Body.name", null, "\"c\"")]
    public void Of_a_filter_the_test_that_the_nearest_candidate_fails_is_told(
        string match, string body, string segment, string? test, string location, string? nearest, string? value)
    {
        var miss = Explained.Miss(match, body);

        Assert.Equal(
            (segment, test, location, nearest, value),
            (miss.Segment, miss.Test, miss.Location, miss.NearestName, miss.Value));
    }

    [Fact]
    public void Missing_value_is_told_from_the_match_on()
    {
        var explanation = Explained.Body(
            """{"list":[{"hr":1,"ID":"x","t":"2020-01-01T00:00:00Z"}]}""", Run.Template(match: "$.Body.list[*]"));

        var match = Assert.Single(explanation.Templates[0].Matches);
        var miss = match.Expressions[0].Miss!;
        Assert.Equal("$.Body.list[0]", match.Location);
        Assert.Equal((".id", "$.Body.list[0]", "ID"), (miss.Segment, miss.Location, miss.NearestName));
    }

    [Theory]
    [InlineData("$.matchedToken.hr", ".hr", "$.Body.list[0]", "Hr")]
    [InlineData("$.Body.hr", ".hr", "$.Body", "HR")]
    public void Missing_value_is_told_from_where_the_expression_begins(
        string expression, string segment, string location, string nearest)
    {
        var explanation = Explained.Body(
            """{"HR":1,"list":[{"Hr":1,"id":"x","t":"2020-01-01T00:00:00Z"}]}""",
            Run.Calculated("$.Body.list[*]", values: $$"""{"valueName":"v","valueExpression":"{{expression}}"}"""));

        var value = explanation.Templates[0].Matches[0].Expressions[^1];
        Assert.Equal(ExpressionResult.Missing, value.Result);
        Assert.Equal(
            (segment, location, nearest), (value.Miss!.Segment, value.Miss.Location, value.Miss.NearestName));
    }

    [Fact]
    public void Reason_is_told_in_words()
    {
        Assert.Equal(
            "..[?(@heartRate)] selects nothing. Nearest to passing is $.Body, where @heartRate doesn't hold: there is "
                + "no heartRate, but hearRate, x. The nearest name is hearRate.",
            Explained.Miss("$..[?(@heartRate)]", """{"hearRate":70,"x":1}""").Describe(NameMask.None));
        Assert.Equal(
            "[?(@.hr)] selects nothing at $.Body: an object is there, and the filter tests the elements of an array, "
                + "not the object itself.",
            Explained.Miss("$.Body[?(@.hr)]", """{"hr":1}""").ToString());
    }
}
