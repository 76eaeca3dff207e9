using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

public sealed class ProblemTests
{
    private const string T = "2020-01-01T00:00:00Z";
    private const string Good = $$"""{"hr":1,"id":"x","t":"{{T}}"}""";

    private static readonly string ThreeMatches = $$"""{"l":[{{Good}},{"hr":2,"t":"{{T}}"},{{Good}}]}""";

    [Fact]
    public void What_came_before_an_error_is_kept_and_all_behind_it_is_skipped() => Assert.Equal(
        """
        first x 2020-01-01T00:00:00Z hr=1
        !MissingValue DeviceId
        """,
        Run.Token(ThreeMatches, Run.Template(type: "first"), Run.Template(type: "second")));

    [Theory]
    [InlineData(ProblemScope.Message, 1, 1)]
    [InlineData(ProblemScope.Template, 2, 2)]
    [InlineData(ProblemScope.Match, 4, 2)]
    public void An_option_says_what_an_error_ends(ProblemScope scope, int measurements, int errors)
    {
        var mapping = Run.Mapping(Run.Template(type: "first"), Run.Template(type: "second"));
        var options = new NormalizationOptions { ProblemScope = scope };

        var result = new MeasurementNormalizer(mapping, options).Normalize(ThreeMatches);

        Assert.Equal((measurements, errors), (result.Measurements.Count, result.Problems.Count));
    }

    [Theory]
    [InlineData("divide(hr, `0`)", NormalizationProblemCode.DivideByZero)]
    [InlineData("add(id, `1`)", NormalizationProblemCode.WrongArgumentType)]
    [InlineData("pow(`10`, `50`)", NormalizationProblemCode.Overflow)]
    [InlineData("insertString(id, 'a', `9`)", NormalizationProblemCode.OutOfRange)]
    [InlineData("starts_with(id, none)", NormalizationProblemCode.NullArgument)]
    [InlineData("contains(id, none)", NormalizationProblemCode.NullArgument)]
    [InlineData("max_by(`[]`, &hr)", NormalizationProblemCode.NoElements)]
    [InlineData("fromUnixTimestamp(`9223372036854775807`)", NormalizationProblemCode.OutOfRange)]
    public void Errors_of_functions_end_the_message_though_the_value_is_optional(
        string expression, NormalizationProblemCode kind)
    {
        var error = Run.Error(Good, Run.JmesPath("to_array(@)[?hr]", expression));

        Assert.Equal((kind, NormalizationStage.Value), (error.Code, error.Stage));
        Assert.Equal(expression, error.Expression!.Text);
        Assert.NotEmpty(error.Message);
        Assert.NotEmpty(error.Advice);
    }

    [Theory]
    [InlineData("abc", NormalizationProblemCode.NotANumber)]
    [InlineData("2020-01-01T00:00:00Z", NormalizationProblemCode.NotComparable)]
    public void A_filter_that_cannot_compare_ends_the_message_behind_the_matches_before(
        string text, NormalizationProblemCode kind)
    {
        var result = Run.Normalizer(Run.Template(match: "$..[?(@.hr > 0)]")).Normalize(
            $$"""{"l":[{{Good}},{"hr":"{{text}}"},{{Good}}]}""");

        Assert.Single(result.Measurements);
        Assert.Equal((kind, NormalizationStage.Match), (result.Problems[0].Code, result.Problems[0].Stage));
        Assert.DoesNotContain(text, result.Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$..[?(@hr", NormalizationStage.Match, "Unable to retrieve JsonTokens using expression $..[?(@hr")]
    public void A_path_that_cannot_be_parsed_ends_each_message(string path, NormalizationStage stage, string message)
    {
        var error = Run.Error(Good, Run.Template(match: path));

        Assert.Equal((NormalizationProblemCode.InvalidExpression, stage), (error.Code, error.Stage));
        Assert.EndsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Single(error.Causes);
    }

    [Theory]
    [InlineData("$.l[99999999999]", "!Overflow Match")]
    [InlineData("$.l[-]", "!NotANumber Match")]
    [InlineData("$.l[::0]", "!InvalidSlice Match")]
    [InlineData("$..[?(@ =~ /[/)]", "!InvalidPattern Match")]
    [InlineData("$..[?(@ =~ 'd')]", "!OutOfRange Match")]
    public void What_the_service_does_not_wrap_has_its_own_kind(string path, string shown) =>
        Assert.Equal(shown, Run.Token("{\"l\":\"d\"}", Run.Template(match: path)));

    [Theory]
    [InlineData("$.l[::0]", "$.hr", "JsonException")]
    [InlineData("$", "$.l[::0]", "TemplateExpressionException")]
    public void A_stride_of_0_is_wrapped_by_the_service_unless_it_matches(string match, string value, string exception)
    {
        var values = $$"""{"valueName":"v","valueExpression":"{{value}}"}""";
        var problem = Run.Error(Good, Run.Template(match: match, values: values));

        Assert.Equal((NormalizationProblemCode.InvalidSlice, exception), (problem.Code, problem.ServiceException));
    }

    [Fact]
    public void A_value_path_that_cannot_be_parsed_matters_only_to_matches()
    {
        var template = Run.Template(values: """{"valueName":"v","valueExpression":"$.["}""");

        Assert.Equal("", Run.Token("""{"x":1}""", template));
        Assert.Equal("!InvalidExpression Value", Run.Token(Good, template));
    }

    [Fact]
    public void A_blank_match_expression_ends_each_message() => Assert.EndsWith(
        "An expression must be set for [TypeMatchExpression]", Run.Error(
            "{}", Run.Template(match: " ")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[1]")]
    [InlineData("5")]
    [InlineData("null")]
    public void A_token_must_be_an_object(string message) =>
        Assert.Equal("!NotAnObject Match", Run.Token(message, Run.Template()));

    [Theory]
    [InlineData("{\"a\":", "ends")]
    [InlineData("{\"a\":}", "cannot stand")]
    [InlineData(" ", "ends")]
    public void A_body_that_is_no_JSON_is_refused(string body, string cause)
    {
        var error = Run.Normalizer(Run.Template()).Normalize(
            DeviceMessage.FromBody(Encoding.UTF8.GetBytes(body))).Problems[0];

        Assert.Equal((NormalizationProblemCode.UnreadableMessage, NormalizationStage.Parse), (error.Code, error.Stage));
        Assert.Equal("Invalid event message. Cannot be parsed into a JSON object.", error.Message);
        Assert.Contains(cause, error.Causes[0], StringComparison.Ordinal);
        Assert.Null(error.Template);
    }

    [Theory]
    [InlineData("""{"x":"9999-12-31T24:00:00"}""")]
    [InlineData("""{"x":"9999-12-31T24:00:00Z"}""")]
    [InlineData("""{"x":"9\u003999-12-31T24:00:00"}""")]
    [InlineData("""{"x":["/Date(253402300800000)/"]}""")]
    [InlineData("""{"x":"\/Date(-62135596800001)\/"}""")]
    [InlineData("""{'x':'/Date(253402300800000)/'}""")]
    [InlineData("""{"x":"/Date(253402300800000)/",""")]
    public void A_date_outside_of_what_exists_ends_the_message(string body)
    {
        var normalizer = Run.Normalizer(Run.Template(match: "$"));
        var error = normalizer.Normalize(body).Problems[0];

        Assert.Equal((NormalizationProblemCode.DateOutOfRange, NormalizationStage.Parse), (error.Code, error.Stage));
        Assert.Equal("Invalid event message. A string is a date outside of what exists.", error.Message);
        Assert.Contains("KeepDateText", error.Advice, StringComparison.Ordinal);
        Assert.Empty(error.Causes);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59.9999999-14:00")]
    [InlineData("9999-12-31T24:00:01")]
    [InlineData("/Date(253402300799999)/")]
    [InlineData("/Date(99999999999999999999)/")]
    public void The_last_dates_and_what_is_no_date_do_not_end_the_message(string text) => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z hr=1",
        Run.Token($$"""{"n":"{{text}}","hr":1,"id":"x","t":"{{T}}"}""", Run.Template()));

    [Fact]
    public void Where_dates_keep_their_text_none_is_outside_of_what_exists()
    {
        var normalizer = new MeasurementNormalizer(
            Run.Mapping(Run.Template()), new NormalizationOptions { KeepDateText = true });

        Assert.Empty(normalizer.Normalize("""{"x":"9999-12-31T24:00:00","y":'/Date(253402300800000)/'}""").Problems);
    }

    [Fact]
    public void A_body_nested_too_deeply_is_refused()
    {
        var deep = new string('[', 100_000);

        Assert.Equal("!UnreadableMessage Parse", Run.Body(deep, Run.Template()));
        Assert.Equal("", Run.Body(new string('[', 64) + new string(']', 64), Run.Template()));
    }

    [Fact]
    public void Values_of_the_message_are_in_no_text_of_an_error()
    {
        const string Secret = "Jane Doe";
        string[] messages =
        [
            $$"""{"hr":"{{Secret}}","id":{"a":"{{Secret}}"} }""",
            $$"""{"hr":"{{Secret}}","id":"{{Secret}}","t":"{{Secret}}"}""",
            $$"""{"hr":"{{Secret}}","id":"{{Secret}}","t":"{{T}}"}""",
        ];
        var normalizer = Run.Normalizer(Run.Calculated(values:
            """{"valueName":"v","valueExpression":{"value":"add(matchedToken.hr, `1`)","language":"JmesPath"}}"""));
        foreach (var message in messages)
        {
            var error = normalizer.Normalize(message).Problems[0];
            var texts = string.Join('\n', [error.Message, error.Advice, error.ToString(), .. error.Causes]);

            Assert.DoesNotContain("Jane", texts, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_expression_that_blows_up_ends_at_the_budget()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":[", 30)) + "1" + string.Concat(Enumerable.Repeat("]}", 30));
        var options = new NormalizationOptions { MaxEvaluationSteps = 100_000, MaxStepsPerByte = 0 };
        var normalizer = new MeasurementNormalizer(Run.Mapping(Run.Template(match: "$..*..*..*..*[5]")), options);

        Assert.Equal("!LimitExceeded Match", Run.Show(normalizer.Normalize(deep)));
        Assert.Equal("", Run.Show(normalizer.Normalize("{\"a\":1}")));
    }
}
