using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

public sealed class ErrorTests
{
    private const string T = "2020-01-01T00:00:00Z";
    private const string Good = $$"""{"hr":1,"id":"x","t":"{{T}}"}""";

    private static readonly string s_threeMatches = $$"""{"l":[{{Good}},{"hr":2,"t":"{{T}}"},{{Good}}]}""";

    [Fact]
    public void What_came_before_an_error_is_kept_and_all_behind_it_is_skipped() => Assert.Equal(
        """
        first x 2020-01-01T00:00:00Z hr=1
        !IncompatibleData DeviceId
        """,
        Run.Token(s_threeMatches, Run.Template(type: "first"), Run.Template(type: "second")));

    [Theory]
    [InlineData(ErrorScope.Message, 1, 1)]
    [InlineData(ErrorScope.Template, 2, 2)]
    [InlineData(ErrorScope.Match, 4, 2)]
    public void An_option_says_what_an_error_ends(ErrorScope scope, int measurements, int errors)
    {
        var mapping = Run.Mapping(Run.Template(type: "first"), Run.Template(type: "second"));
        var options = new NormalizationOptions { ErrorScope = scope };

        var result = new MeasurementNormalizer(mapping, options).Normalize(s_threeMatches);

        Assert.Equal((measurements, errors), (result.Measurements.Count, result.Errors.Count));
        Assert.Same(result.Errors[0], result.Error);
    }

    [Theory]
    [InlineData("divide(hr, `0`)", NormalizationErrorKind.DivideByZero)]
    [InlineData("add(id, `1`)", NormalizationErrorKind.FunctionArgument)]
    [InlineData("pow(`10`, `50`)", NormalizationErrorKind.Overflow)]
    [InlineData("insertString(id, 'a', `9`)", NormalizationErrorKind.ArgumentOutOfRange)]
    [InlineData("starts_with(id, none)", NormalizationErrorKind.ArgumentNull)]
    [InlineData("contains(id, none)", NormalizationErrorKind.ArgumentNull)]
    [InlineData("max_by(`[]`, &hr)", NormalizationErrorKind.InvalidOperation)]
    [InlineData("fromUnixTimestamp(`9223372036854775807`)", NormalizationErrorKind.ArgumentOutOfRange)]
    public void Errors_of_functions_end_the_message_though_the_value_is_optional(string expression, NormalizationErrorKind kind)
    {
        var error = Run.Error(Good, Run.JmesPath("to_array(@)[?hr]", expression));

        Assert.Equal((kind, NormalizationStage.Value), (error.Kind, error.Stage));
        Assert.Equal(expression, error.Expression!.Text);
        Assert.NotEmpty(error.Message);
        Assert.NotEmpty(error.Advice);
    }

    [Theory]
    [InlineData("abc", NormalizationErrorKind.Format)]
    [InlineData("2020-01-01T00:00:00Z", NormalizationErrorKind.InvalidCast)]
    public void A_filter_that_cannot_compare_ends_the_message_behind_the_matches_before(string text, NormalizationErrorKind kind)
    {
        var result = Run.Normalizer(Run.Template(match: "$..[?(@.hr > 0)]")).Normalize(
            $$"""{"l":[{{Good}},{"hr":"{{text}}"},{{Good}}]}""");

        Assert.Single(result.Measurements);
        Assert.Equal((kind, NormalizationStage.Match), (result.Error!.Kind, result.Error.Stage));
        Assert.DoesNotContain(text, result.Error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$..[?(@hr", NormalizationStage.Match, "Unable to retrieve JsonTokens using expression $..[?(@hr")]
    public void A_path_that_cannot_be_parsed_ends_each_message(string path, NormalizationStage stage, string message)
    {
        var error = Run.Error(Good, Run.Template(match: path));

        Assert.Equal((NormalizationErrorKind.TemplateExpression, stage), (error.Kind, error.Stage));
        Assert.EndsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Single(error.Causes);
    }

    [Theory]
    [InlineData("$.l[99999999999]", "!Overflow Match")]
    [InlineData("$.l[-]", "!Format Match")]
    [InlineData("$.l[::0]", "!Json Match")]
    [InlineData("$..[?(@ =~ /[/)]", "!RegexParse Match")]
    [InlineData("$..[?(@ =~ 'd')]", "!ArgumentOutOfRange Match")]
    public void What_the_service_does_not_wrap_has_its_own_kind(string path, string shown) =>
        Assert.Equal(shown, Run.Token("{\"l\":\"d\"}", Run.Template(match: path)));

    [Theory]
    [InlineData("$.l[99999999999]", "!Overflow Value")]
    [InlineData("$.l[::0]", "!TemplateExpression Value")]
    public void A_stride_of_0_is_wrapped_unless_it_matches(string path, string shown) => Assert.Equal(
        shown, Run.Token(Good, Run.Template(values: $$"""{"valueName":"v","valueExpression":"{{path}}"}""")));

    [Fact]
    public void A_value_path_that_cannot_be_parsed_matters_only_to_matches()
    {
        var template = Run.Template(values: """{"valueName":"v","valueExpression":"$.["}""");

        Assert.Equal("", Run.Token("""{"x":1}""", template));
        Assert.Equal("!TemplateExpression Value", Run.Token(Good, template));
    }

    [Fact]
    public void A_blank_match_expression_ends_each_message() => Assert.EndsWith(
        "An expression must be set for [TypeMatchExpression]", Run.Error("{}", Run.Template(match: " ")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[1]")]
    [InlineData("5")]
    [InlineData("null")]
    public void A_token_must_be_an_object(string message) => Assert.Equal("!Argument Match", Run.Token(message, Run.Template()));

    [Theory]
    [InlineData("{\"a\":", "ends")]
    [InlineData("{\"a\":}", "cannot stand")]
    [InlineData(" ", "ends")]
    public void A_body_that_is_no_JSON_is_refused(string body, string cause)
    {
        var error = Run.Normalizer(Run.Template()).Normalize(DeviceMessage.FromBody(Encoding.UTF8.GetBytes(body))).Error!;

        Assert.Equal((NormalizationErrorKind.InvalidDataFormat, NormalizationStage.Parse), (error.Kind, error.Stage));
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
        var error = normalizer.Normalize(body).Error!;

        Assert.Equal((NormalizationErrorKind.ArgumentOutOfRange, NormalizationStage.Parse), (error.Kind, error.Stage));
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
        var normalizer = new MeasurementNormalizer(Run.Mapping(Run.Template()), new NormalizationOptions { KeepDateText = true });

        Assert.Null(normalizer.Normalize("""{"x":"9999-12-31T24:00:00","y":'/Date(253402300800000)/'}""").Error);
    }

    [Fact]
    public void A_body_nested_too_deeply_is_refused()
    {
        var deep = new string('[', 100_000);

        Assert.Equal("!InvalidDataFormat Parse", Run.Body(deep, Run.Template()));
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
            var error = normalizer.Normalize(message).Error!;
            var texts = string.Join('\n', [error.Message, error.Advice, error.ToString(), .. error.Causes]);

            Assert.DoesNotContain("Jane", texts, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_expression_that_blows_up_ends_at_the_budget()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":[", 30)) + "1" + string.Concat(Enumerable.Repeat("]}", 30));
        var options = new NormalizationOptions { MaxEvaluationSteps = 100_000 };
        var normalizer = new MeasurementNormalizer(Run.Mapping(Run.Template(match: "$..*..*..*..*..none")), options);

        Assert.Equal("!BudgetExceeded Match", Run.Show(normalizer.Normalize(deep)));
        Assert.Equal("", Run.Show(normalizer.Normalize("{\"a\":1}")));
    }
}
