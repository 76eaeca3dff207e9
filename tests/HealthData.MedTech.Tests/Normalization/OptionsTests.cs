namespace HealthData.MedTech.Tests.Normalization;

public sealed class OptionsTests
{
    private const string T = "2020-01-01T00:00:00Z";

    [Theory]
    [InlineData(false, "heartrate 01/01/2020 00:00:00 2020-01-01T00:00:00Z v=01/01/2020 00:00:00")]
    [InlineData(true, "heartrate 2020-01-01T00:00:00Z 2020-01-01T00:00:00Z v=2020-01-01T00:00:00Z")]
    public void Text_that_looks_like_a_date_may_stay_as_it_is(bool keeps, string expected)
    {
        var message = $$"""{"hr":1,"t":"{{T}}"}""";
        var options = new NormalizationOptions { KeepDateText = keeps };
        foreach (var template in new[]
        {
            Run.Template(device: "$.t", values: """{"valueName":"v","valueExpression":"$.t"}"""),
            Run.JmesPath("to_array(@)[?hr]", "join('', [matchedToken.t])", "matchedToken.t"),
        })
        {
            var result = new MeasurementNormalizer(Run.Mapping(template), options).Normalize(message);

            Assert.Equal(expected, Run.Show(result));
        }
    }

    [Theory]
    [InlineData(false, "divide(matchedToken.hr, `50`)", "heartrate x 2020-01-01T00:00:00Z v=0")]
    [InlineData(true, "divide(matchedToken.hr, `50`)", "heartrate x 2020-01-01T00:00:00Z v=0.8")]
    [InlineData(true, "divide(matchedToken.hr, `20`)", "heartrate x 2020-01-01T00:00:00Z v=2")]
    [InlineData(true, "divide(matchedToken.hr, `0`)", "!DivideByZero Value")]
    [InlineData(true, "divide(matchedToken.hr, `0.0`)", "heartrate x 2020-01-01T00:00:00Z v=Infinity")]
    public void Integers_may_be_divided_truly(bool truly, string expression, string expected)
    {
        var mapping = Run.Mapping(Run.JmesPath("to_array(@)[?hr]", expression));
        var normalizer = new MeasurementNormalizer(mapping, new NormalizationOptions { TrueDivision = truly });

        Assert.Equal(expected, Run.Show(normalizer.Normalize($$"""{"hr":40,"id":"x","t":"{{T}}"}""")));
    }

    [Theory]
    [InlineData("{hr:1,'id':'x',t:'2020-01-01'}")]
    [InlineData("{\"hr\":1,\"id\":\"x\",\"t\":\"2020-01-01\",}")]
    [InlineData("{\"hr\":0x1,/* */\"id\":\"x\",\"t\":\"2020-01-01\"} and more")]
    public void Lenient_JSON_can_be_refused(string message)
    {
        var strict = new MeasurementNormalizer(
            Run.Mapping(Run.Template()), new NormalizationOptions { StrictJson = true });

        Assert.Equal("heartrate x 2020-01-01T00:00:00 hr=1", Run.Token(message, Run.Template()));
        Assert.Equal("!UnreadableMessage Parse", Run.Show(strict.Normalize(message)));
    }

    [Fact]
    public void All_paths_that_cannot_be_parsed_can_be_found_before_the_first_message()
    {
        var mapping = Run.Mapping(
            Run.Template(match: "$..[?(@hr"), Run.Template(
                values: """{"valueName":"v","valueExpression":"$.["}"""), Run.Template());

        var error = Assert.Throws<MappingException>(
            () => new MeasurementNormalizer(mapping, new NormalizationOptions { CheckJsonPathSyntax = true }));

        Assert.Equal(2, error.Issues.Count);
        Assert.All(error.Issues, issue => Assert.Equal(MappingIssueSeverity.Error, issue.Severity));
        Assert.Equal(mapping.Templates[0].TypeMatch!.Line, error.Issues[0].Line);
    }

    [Fact]
    public void Limits_must_be_positive()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NormalizationOptions { MaxEvaluationSteps = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MessageStreamOptions { MaxLineLength = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MessageStreamOptions { MaxLineLength = int.MaxValue });
    }
}
