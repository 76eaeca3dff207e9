using System.Text;
using HealthData.MedTech.Normalization;

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
