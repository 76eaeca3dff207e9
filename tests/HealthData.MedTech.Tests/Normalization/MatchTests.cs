namespace HealthData.MedTech.Tests.Normalization;

public sealed class MatchTests
{
    private const string T = "2020-01-01T00:00:00Z";

    [Fact]
    public void Templates_run_in_their_order_and_matches_in_the_documents() => Assert.Equal(
        """
        b x 2020-01-01T00:00:00Z hr=1
        b y 2020-01-01T00:00:00Z hr=2
        a x 2020-01-01T00:00:00Z hr=1
        a y 2020-01-01T00:00:00Z hr=2
        """,
        Run.Token(
            $$"""{"in":[{"id":"x","t":"{{T}}","hr":1},{"hr":2,"t":"{{T}}","id":"y"}]}""",
            Run.Template(type: "b"),
            Run.Template(type: "a")));

    [Fact]
    public void An_outer_object_comes_before_an_inner_one_whose_members_come_first() => Assert.Equal(
        """
        heartrate outer 2020-01-01T00:00:00Z hr=1
        heartrate inner 2020-01-01T00:00:00Z hr=2
        """,
        Run.Token(
            $$$"""{"a":{"b":{"id":"inner","t":"{{{T}}}","hr":2},"id":"outer","t":"{{{T}}}","hr":1}}""",
            Run.Template()));

    [Fact]
    public void A_text_below_a_member_of_its_own_name_matches_the_object_around_it() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z hr=1",
        Run.Token(
            $$$"""{"type":{"type":"x","id":"y"},"id":"x","t":"{{{T}}}","hr":1}""",
            Run.Template(match: "$..[?(@.type.type == 'x')]")));

    [Fact]
    public void An_object_with_two_names_of_a_filter_is_one_match() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z hr=1",
        Run.Token($$"""{"hr":1,"sp":2,"id":"x","t":"{{T}}"}""", Run.Template(match: "$..[?(@hr || @sp)]")));

    [Fact]
    public void No_match_is_no_error() => Assert.Equal("", Run.Token("""{"x":1}""", Run.Template()));

    [Fact]
    public void The_last_of_duplicate_members_counts() => Assert.Equal(
        "heartrate y 2020-01-01T00:00:00Z hr=2",
        Run.Token($$"""{"hr":1,"id":"x","t":"{{T}}","id":"y","hr":2}""", Run.Template()));

    [Fact]
    public void A_null_and_a_false_member_exist() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z",
        Run.Token(
            $$"""{"hr":null,"id":"x","t":"{{T}}"}""",
            Run.Template(values: """{"valueName":"hr","valueExpression":"$.hr"}""")));

    [Fact]
    public void A_name_written_with_escapes_is_the_same_name() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z hr=1",
        Run.Token($$"""{"\u0068r":1,"\u0069d":"x","t":"{{T}}"}""", Run.Template()));

    [Fact]
    public void The_envelope_can_be_the_match() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z hr=1",
        Run.Body(
            $$"""{"hr":1,"id":"x","t":"{{T}}"}""",
            Run.Template(
                match: "$..[?(@Body.hr)]",
                device: "$.Body.id",
                time: "$.Body.t",
                values: """{"valueName":"hr","valueExpression":"$.Body.hr"}""")));

    [Fact]
    public void The_match_is_the_root_of_the_older_kinds() => Assert.Equal(
        "!MissingValue DeviceId",
        Run.Body($$"""{"hr":1,"id":"x","t":"{{T}}"}""", Run.Template(device: "$.Body.id")));

    [Theory]
    [InlineData("$.Body", "a 1")]
    [InlineData("$", "a 1")]
    [InlineData("$.Body.list[*]", "a 2")]
    [InlineData("$.Body.list[?(@.n == 2)]", "a 1")]
    [InlineData("$.Body.none", "a 0")]
    [InlineData("$.Body.id", "a 1")]
    public void Any_path_may_select_matches(string match, string expected)
    {
        var result = Run.Normalizer(Run.Calculated(match, "$.Body.id", "$.Body.t", type: "a")).Normalize(
            $$$"""{"Body":{"id":"x","t":"{{{T}}}","list":[{"n":1},{"n":2}]}}""");

        Assert.Equal(expected, $"a {result.Measurements.Count}");
    }

    [Theory]
    [InlineData("Body.list[?n]", 2)]
    [InlineData("Body.list[?n > `1`]", 1)]
    [InlineData("Body.list", 1)]
    [InlineData("Body.list[*].n", 2)]
    [InlineData("Body.none", 0)]
    [InlineData("Body.nothing", 0)]
    [InlineData("Body.no", 1)]
    [InlineData("Body.list[0].{m: n}", 1)]
    [InlineData("Body.list[*].{m: n, s: 'a'}", 2)]
    [InlineData("to_array(Body)[?list]", 1)]
    [InlineData("Body.list[?none]", 0)]
    public void A_projection_gives_a_match_an_element_and_all_else_but_null_gives_one(string match, int expected) =>
        Assert.Equal(
            expected,
            Run.Normalizer(
                Run.JmesPath(match, "matchedToken", "Body.id")
                    .Replace("matchedToken.t", "Body.t", StringComparison.Ordinal))
                .Normalize($$$"""
                    {"Body":{"id":"x","t":"{{{T}}}","list":[{"n":1},{"n":2}],"nothing":null,"no":false}}
                    """)
                .Measurements.Count);

    [Fact]
    public void A_match_that_an_expression_has_made_can_be_read()
    {
        var value =
            """[matchedToken.m, matchedToken.d, to_string(matchedToken.o), join('', matchedToken.a)] | join('|', @)""";

        Assert.Equal(
            """heartrate x 2020-01-01T00:00:00Z v=é"\|2020-01-01T00:00:00Z|{"k":1.5}|pq""",
            Run.Token(
                $$"""{"id":"x","t":"{{T}}","n":"é\"\\","k":1.5,"p":"p","q":"q","w":"T00:00:00Z"}""",
                Run.JmesPath(
                    "{m: n, d: join('', ['2020-01-01', w]), o: {k: k}, a: [p, q], id: id, t: t}",
                    value)));
    }

    [Fact]
    public void A_filter_over_an_objects_members_cannot_be_a_match() => Assert.Equal(
        "!MembersSelected Match",
        Run.Token($$$"""{"Body":{"id":"x","t":"{{{T}}}"}}""", Run.Calculated("$.Body[?($.Body)]")));
}
