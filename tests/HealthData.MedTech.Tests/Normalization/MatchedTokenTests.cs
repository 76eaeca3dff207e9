namespace HealthData.MedTech.Tests.Normalization;

public sealed class MatchedTokenTests
{
    private const string T = "2020-01-01T00:00:00Z";

    private const string Root =
        """{"valueName":"v","valueExpression":{"value":"to_string(@)","language":"JmesPath"}}""";

    [Fact]
    public void Expressions_see_the_message_with_the_match_as_its_last_member() => Assert.Equal(
        """heartrate x 2020-01-01T00:00:00+ v={"a":{"hr":1},"matchedToken":{"hr":1}}""",
        Run.Token(
            """{"a":{"hr":1}}""",
            Run.JmesPath("to_array(a)[?hr]", "to_string(@)", "'x'").Replace(
                "\"matchedToken.t\"", $"\"'{T}'\"", StringComparison.Ordinal)));

    [Fact]
    public void A_member_of_that_name_is_replaced() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z hr=1 own=",
        Run.Token(
            $$"""{"matchedToken":{"own":"gone"},"b":{"hr":1,"id":"x","t":"{{T}}"} }""",
            Run.Calculated(values: """
                {"valueName":"hr","valueExpression":"$.matchedToken.hr"},
                {"valueName":"own","valueExpression":{"value":"not_null(matchedToken.own, '')","language":"JmesPath"}}
                """)));

    [Fact]
    public void A_replaced_member_can_itself_be_the_match() => Assert.Equal(
        """heartrate x 2020-01-01T00:00:00Z v={"z":1,"matchedToken":{"hr":1,"id":"x","t":"2020-01-01T00:00:00Z"}}""",
        Run.Token(
            $$"""{"matchedToken":{"hr":1,"id":"x","t":"{{T}}"},"z":1}""",
            Run.Calculated(values: Root)));

    [Fact]
    public void Each_match_takes_the_place_of_the_one_before() => Assert.Equal(
        """
        heartrate x 2020-01-01T00:00:00Z n=1
        heartrate y 2020-01-01T00:00:00Z n=1
        """,
        Run.Token(
            $$"""[{"hr":1,"id":"x","t":"{{T}}"},{"hr":2,"id":"y","t":"{{T}}"}]""".Insert(0, "{\"l\":") + "}",
            Run.Calculated(values: """
                {"valueName":"n","valueExpression":{
                "value":"to_string(length(keys(@)[?@ == 'matchedToken']))","language":"JmesPath"}}
                """)));

    [Fact]
    public void The_message_is_whole_again_for_the_next_template() => Assert.Equal(
        """
        heartrate x 2020-01-01T00:00:00Z v=2
        heartrate x 2020-01-01T00:00:00Z v=2
        """,
        Run.Token(
            $$$"""{"a":{"hr":1,"id":"x","t":"{{{T}}}"}}""",
            Run.JmesPath("to_array(a)[?hr]", "to_string(length(keys(@)))"),
            Run.JmesPath("to_array(a)[?hr]", "to_string(length(keys(@)))")));

    [Fact]
    public void A_path_over_the_whole_message_finds_the_match_twice() => Assert.Equal(
        "!SeveralValues Value",
        Run.Token(
            $$$"""{"a":{"hr":1,"id":"x","t":"{{{T}}}"}}""",
            Run.Calculated(values: """{"valueName":"v","valueExpression":"$..hr"}""")));

    [Fact]
    public void A_match_that_is_no_object_is_a_value() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z v=78",
        Run.Token(
            $$"""{"hr":78,"id":"x","t":"{{T}}"}""",
            Run.Calculated("$.hr", "$.id", "$.t", values: """{"valueName":"v","valueExpression":"$.matchedToken"}""")));

    [Fact]
    public void The_root_can_be_its_own_last_member() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z v=x",
        Run.Token(
            $$"""{"hr":78,"id":"x","t":"{{T}}"}""",
            Run.Calculated("$", values: """
                {"valueName":"v","valueExpression":{
                "value":"matchedToken.not_null(matchedToken, id)","language":"JmesPath"}}
                """)));
}
