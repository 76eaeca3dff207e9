namespace HealthData.MedTech.Tests.Normalization;

public sealed class FieldTests
{
    private const string T = "2020-01-01T00:00:00Z";

    [Theory]
    [InlineData("\"abc\"", "abc")]
    [InlineData("\"\"", "")]
    [InlineData("\"  \"", "  ")]
    [InlineData("7", "7")]
    [InlineData("-0", "0")]
    [InlineData("98.60", "98.6")]
    [InlineData("1.0", "1")]
    [InlineData("1e21", "1E+21")]
    [InlineData("1.23e-7", "1.23E-07")]
    [InlineData("-0.0", "-0")]
    [InlineData("true", "True")]
    [InlineData("false", "False")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("\"2020-01-31T10:20:30.5Z\"", "01/31/2020 10:20:30")]
    [InlineData("\"2020-01-31T10:20:30+02:00\"", "01/31/2020 08:20:30")]
    [InlineData("\"2020-01-31\"", "2020-01-31")]
    [InlineData("\"caf\\u00e9\"", "café")]
    [InlineData("null", null)]
    [InlineData("{}", null)]
    [InlineData("[1]", null)]
    [InlineData("92233720368547758070", null)]
    public void An_optional_value_becomes_text_or_is_left_out(string json, string? expected)
    {
        var message = $$"""{"hr":1,"id":"x","t":"{{T}}","v":{{json}}}""";
        var property = """{"valueName":"v","valueExpression":"$.v"}""";

        var measurement = Assert.Single(Run.Normalizer(Run.Template(values: property)).Normalize(message).Measurements);

        Assert.Equal(expected is null ? [] : [new MeasurementProperty("v", expected)], measurement.Properties);
    }

    [Theory]
    [InlineData("null", "Null or blank")]
    [InlineData("\"\"", "Null or blank")]
    [InlineData("\" \\t\\u00a0\"", "Null or blank")]
    [InlineData("{}", "Not convertible")]
    [InlineData("[]", "Not convertible")]
    [InlineData("92233720368547758070", "Not convertible")]
    public void A_required_value_must_be_a_text(string json, string why)
    {
        var error = Run.Error($$"""{"hr":{{json}},"id":"x","t":"{{T}}"}""", Run.Template());

        Assert.Equal((NormalizationProblemCode.UnusableValue, NormalizationStage.Value), (error.Code, error.Stage));
        Assert.EndsWith("Unable to extract required value for [hr]", error.Message, StringComparison.Ordinal);
        Assert.Contains(
            why == "Null or blank"
                ? "A null or empty value was supplied for the required field [hr]"
                : "Encountered an error while extracting value for [hr] using expression $.hr",
            error.Causes[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_required_value_is_named_with_its_expression_and_place()
    {
        var error = Run.Error(
            $$"""{"hr":1,"t":"{{T}}"}""",
            "\n\n" + Run.Template());

        Assert.Equal(
            $"Line Number: {error.Line}, Position: {error.Column}. "
                + "Unable to extract required value for [DeviceIdExpression] using $.id",
            error.Message);
        Assert.Equal(4, error.Line);
        Assert.Equal("$.id", error.Expression!.Text);
        Assert.Equal("heartrate", error.Template!.TypeName);
        Assert.Empty(error.Causes);
        Assert.NotEmpty(error.Advice);
    }

    [Theory]
    [InlineData("\"c\"", "heartrate x 2020-01-01T00:00:00Z c:c hr=1")]
    [InlineData("7", "heartrate x 2020-01-01T00:00:00Z c:7 hr=1")]
    [InlineData("null", "!UnusableValue CorrelationId")]
    [InlineData("\"\"", "!UnusableValue CorrelationId")]
    public void A_correlation_id_is_required_once_there_is_an_expression(string json, string expected) => Assert.Equal(
        expected,
        Run.Token(
            $$"""{"hr":1,"id":"x","t":"{{T}}","c":{{json}}}""",
            Run.Template(more: "\"correlationIdExpression\":\"$.c\",")));

    [Fact]
    public void A_blank_correlation_expression_is_none() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z hr=1",
        Run.Token($$"""{"hr":1,"id":"x","t":"{{T}}"}""", Run.Template(more: "\"correlationIdExpression\":\" \",")));

    [Theory]
    [InlineData("\"p\"", " p:p")]
    [InlineData("\"\"", " p:")]
    [InlineData("null", "")]
    [InlineData("{}", "")]
    public void A_patient_id_is_optional_and_may_be_blank(string json, string expected) => Assert.Equal(
        $"heartrate x 2020-01-01T00:00:00Z{expected} hr=1",
        Run.Token(
            $$"""{"hr":1,"id":"x","t":"{{T}}","p":{{json}}}""", Run.Template(
                more: "\"patientIdExpression\":\"$.p\",")));

    [Fact]
    public void The_device_is_asked_for_before_the_time_the_correlation_and_the_values()
    {
        var template = Run.Template(more: "\"correlationIdExpression\":\"$.c\",");

        Assert.Equal("!MissingValue DeviceId", Run.Token("""{"hr":null}""", template));
        Assert.Equal("!MissingValue Timestamp", Run.Token("""{"hr":null,"id":"x"}""", template));
        Assert.Equal("!MissingValue CorrelationId", Run.Token($$"""{"hr":null,"id":"x","t":"{{T}}"}""", template));
        Assert.Equal("!UnusableValue Value", Run.Token($$"""{"hr":null,"id":"x","t":"{{T}}","c":"c"}""", template));
    }

    [Fact]
    public void Several_tokens_are_an_error_of_optional_values_too()
    {
        var error = Run.Error(
            $$$"""{"hr":1,"id":"x","t":"{{{T}}}","a":{"v":1},"b":{"v":2}}""",
            Run.Template(values: """{"valueName":"v","valueExpression":"$..v","required":false}"""));

        Assert.Equal(NormalizationProblemCode.SeveralValues, error.Code);
        Assert.EndsWith("Unable to retrieve JsonToken using expression $..v", error.Message, StringComparison.Ordinal);
        Assert.Equal(["Path returned multiple tokens."], error.Causes);
    }

    [Theory]
    [InlineData("l[*].v", "!SeveralValues Value")]
    [InlineData("l[?v == `1`].v", "heartrate x 2020-01-01T00:00:00Z")]
    [InlineData("l[?v == `3`].v", "heartrate x 2020-01-01T00:00:00Z")]
    [InlineData("l[0].v", "heartrate x 2020-01-01T00:00:00Z v=1")]
    [InlineData("nothing", "heartrate x 2020-01-01T00:00:00Z")]
    [InlineData("sum(l[*].v)", "heartrate x 2020-01-01T00:00:00Z v=3")]
    public void A_projection_is_no_value(string expression, string expected) => Assert.Equal(
        expected,
        Run.Token(
            $$"""{"hr":1,"id":"x","t":"{{T}}","l":[{"v":1},{"v":2}],"nothing":null}""", Run.JmesPath(
                "to_array(@)[?hr]", expression)));

    [Fact]
    public void Null_is_missing_to_JMESPath_and_null_to_JSONPath()
    {
        var required =
            """{"valueName":"v","valueExpression":{"value":"matchedToken.v","language":"JmesPath"},"required":true}""";
        var message = $$"""{"hr":1,"id":"x","t":"{{T}}","v":null}""";

        Assert.EndsWith(
            "using matchedToken.v",
            Run.Error(message, Run.Calculated(values: required)).Message,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "for [v]",
            Run.Error(
                message, Run.Template(values: """{"valueName":"v","valueExpression":"$.v","required":true}""")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_without_values_gives_measurements_without_properties() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z", Run.Token($$"""{"hr":1,"id":"x","t":"{{T}}"}""", Run.Template(values: "")));

    [Fact]
    public void Values_may_share_a_name() => Assert.Equal(
        "heartrate x 2020-01-01T00:00:00Z v=1 v=x",
        Run.Token(
            $$"""{"hr":1,"id":"x","t":"{{T}}"}""",
            Run.Template(
                values: """{"valueName":"v","valueExpression":"$.hr"},{"valueName":"v","valueExpression":"$.id"}""")));

    [Fact]
    public void A_blank_name_of_a_value_ends_the_message() => Assert.Equal(
        "!BlankName Value",
        Run.Token(
            $$"""{"hr":1,"id":"x","t":"{{T}}"}""", Run.Template(
                values: """{"valueName":" ","valueExpression":"$.hr"}""")));
}
