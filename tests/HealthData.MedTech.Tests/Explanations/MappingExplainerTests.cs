using System.Text;
using System.Text.Json;
using HealthData.MedTech.Tests.Normalization;
using HealthData.MedTech.Tests.Observations;

namespace HealthData.MedTech.Tests.Explanations;

public sealed class MappingExplainerTests
{
    private const string T = "2020-01-01T00:00:00Z";

    [Fact]
    public void Every_expression_has_its_value_or_why_there_is_none()
    {
        var explanation = Explained.Body(
            $$"""{"hr":78,"id":"d","t":"{{T}}","blank":" ","none":null,"many":{} }""",
            Run.Template(values: """
                {"valueName":"hr","valueExpression":"$.hr","required":true},
                {"valueName":"blank","valueExpression":"$.blank"},
                {"valueName":"none","valueExpression":"$.none"},
                {"valueName":"many","valueExpression":"$.many"},
                {"valueName":"gone","valueExpression":"$.gone"}
                """));

        var match = Assert.Single(Assert.Single(explanation.Templates).Matches);
        Assert.Equal("$.Body", match.Location);
        Assert.Same(Assert.Single(explanation.Measurements), match.Measurement);
        Assert.Equal(
            [
                ("DeviceIdExpression", ExpressionResult.Found, "d"),
                ("TimestampExpression", ExpressionResult.Found, T),
                ("hr", ExpressionResult.Found, "78"),
                ("blank", ExpressionResult.Blank, " "),
                ("none", ExpressionResult.Null, null),
                ("many", ExpressionResult.Unusable, null),
                ("gone", ExpressionResult.Missing, null),
            ],
            match.Expressions.Select(expression => (expression.Name, expression.Result, expression.Value)));
        Assert.Equal([true, true, true, false, false, false, false], match.Expressions.Select(e => e.IsRequired));
        Assert.Equal("$.hr", match.Expressions[2].Expression!.Text);
    }

    [Fact]
    public void Problem_ends_the_match_and_what_follows_is_not_tried()
    {
        var explanation = Explained.Body(
            """{"hr":78,"id":"d"}""",
            Run.Template(type: "none", match: "$.Body.x"),
            Run.Template(type: "first"),
            Run.Template(type: "second"));

        Assert.Equal(
            [TemplateVerdict.NotMatched, TemplateVerdict.Matched, TemplateVerdict.Skipped],
            explanation.Templates.Select(template => template.Verdict));
        var match = Assert.Single(explanation.Templates[1].Matches);
        Assert.Same(Assert.Single(explanation.Problems), match.Problem);
        Assert.Null(match.Measurement);
        Assert.Equal(
            [ExpressionResult.Found, ExpressionResult.Missing, ExpressionResult.NotEvaluated],
            match.Expressions.Select(expression => expression.Result));
    }

    [Fact]
    public void Expression_that_fails_is_told_from_one_that_was_not_tried()
    {
        var explanation = Explained.Body(
            $$"""{"hr":"x","id":"d","t":"{{T}}"}""",
            Run.JmesPath("to_array(Body)[?hr]", "add(matchedToken.hr, `1`)"));

        var match = explanation.Templates[0].Matches[0];
        Assert.Equal(
            [ExpressionResult.Found, ExpressionResult.Found, ExpressionResult.Failed],
            match.Expressions.Select(expression => expression.Result));
        Assert.Equal(NormalizationProblemCode.WrongArgumentType, match.Problem!.Code);
        Assert.Contains(
            "1. heartrate (CalculatedContent): 1 match, 1 problem", explanation.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Match_expression_that_fails_is_told()
    {
        var explanation = Explained.Body("{}", Run.Template(match: "$.Body["), Run.Template());

        Assert.Equal(
            [TemplateVerdict.Failed, TemplateVerdict.Skipped], explanation.Templates.Select(each => each.Verdict));
        Assert.Equal(NormalizationProblemCode.InvalidExpression, explanation.Templates[0].Problem!.Code);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]", true)]
    public void Message_that_cannot_be_used_is_told(string text, bool isEnvelope = false)
    {
        var explanation = isEnvelope
            ? Explained.Envelope(text, Run.Template(), Run.Template())
            : Explained.Body(text, Run.Template(), Run.Template());

        Assert.Single(explanation.Problems);
        Assert.All(explanation.Templates, template => Assert.Empty(template.Matches));
        Assert.Equal(TemplateVerdict.Skipped, explanation.Templates[1].Verdict);
        Assert.Contains("not tried", explanation.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Made_match_has_no_place_and_its_values()
    {
        var explanation = Explained.Body(
            $$"""{"hr":78,"id":"d","t":"{{T}}"}""",
            Run.JmesPath("[{id: Body.id, t: Body.t, v: Body.hr}][]", "matchedToken.v"));

        var match = explanation.Templates[0].Matches[0];
        Assert.Null(match.Location);
        Assert.Equal("78", match.Expressions[^1].Value);
    }

    [Fact]
    public void Properties_of_the_event_are_seen_and_the_timestamp_that_is_tried_first_is_told()
    {
        var mapping = Run.Mapping(Run.Template("IotJsonPathContent", match: "$..[?(@Body.hr)]"));
        var explanation = new MappingExplainer(mapping).Explain(DeviceMessage.FromEvent(
            """{"hr":1}"""u8.ToArray(),
            null,
            [new("iothub-connection-device-id", "d"), new("iothub-enqueuedtime", T)]));

        var match = Assert.Single(explanation.Templates[0].Matches);
        Assert.Equal("$", match.Location);
        Assert.Equal(
            [
                ("DeviceIdExpression", ExpressionResult.Found),
                ("TimestampExpression", ExpressionResult.Missing),
                ("TimestampExpression", ExpressionResult.Found),
                ("hr", ExpressionResult.Missing),
            ],
            match.Expressions.Select(expression => (expression.Name, expression.Result)));
        Assert.Equal("$.Properties", match.Expressions[1].Miss!.Location);
    }

    [Fact]
    public void Groups_and_Observations_are_those_of_the_FHIR_mapping()
    {
        var explainer = new MappingExplainer(
            Run.Mapping(Run.Template()),
            Projected.Mapping(Projected.Quantity()),
            projectionOptions: Projected.Options);

        var explanation = explainer.Explain(DeviceMessage.FromBody($$"""{"hr":78,"id":"d","t":"{{T}}"}"""));

        Assert.Equal("d", Assert.Single(explanation.Groups).DeviceId);
        Assert.Equal(
            78,
            Projected.Json(Assert.Single(explanation.Observations)).GetProperty("valueQuantity")
                .GetProperty("value").GetInt32());
        var other = explainer.Explain(DeviceMessage.FromBody($$"""{"hr":"x","id":"d","t":"{{T}}"}"""));
        Assert.Equal(ProjectionProblemCode.InvalidQuantity, Assert.Single(other.ProjectionProblems).Code);
        Assert.Empty(other.Observations);
    }

    [Fact]
    public async Task Lines_are_explained_in_turn_and_one_that_is_too_long_is_told()
    {
        var explainer = new MappingExplainer(Run.Mapping(Run.Template()));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(
            $$"""
            {"hr":78,"id":"d","t":"{{T}}"}

            {"x":1}
            {"hr":"{{new string('x', 100)}}"}
            """));

        List<ExplainedLine> lines = [];
        await foreach (var line in explainer.ExplainAsync(
            stream, new MessageStreamOptions { MaxLineLength = 80 }, TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        Assert.Equal(
            [(1, TemplateVerdict.Matched), (3, TemplateVerdict.NotMatched), (4, TemplateVerdict.Skipped)],
            lines.Select(line => (line.LineNumber, line.Explanation.Templates[0].Verdict)));
        Assert.Equal(NormalizationProblemCode.MessageTooLong, Assert.Single(lines[2].Explanation.Problems).Code);
    }

    [Fact]
    public void JSON_tells_what_the_objects_tell()
    {
        using var json = JsonDocument.Parse(Explained.Body(
            $$"""{"hr":78,"id":"d","t":"{{T}}"}""",
            Run.Template(),
            Run.Template(match: "$.Body.HR")).ToJson());

        var templates = json.RootElement.GetProperty("templates");
        Assert.Equal("Matched", templates[0].GetProperty("verdict").GetString());
        Assert.Equal(
            "78",
            templates[0].GetProperty("matches")[0].GetProperty("expressions")[2].GetProperty("value").GetString());
        Assert.Equal("hr", templates[1].GetProperty("miss").GetProperty("nearestName").GetString());
        Assert.Equal("d", json.RootElement.GetProperty("measurements")[0].GetProperty("deviceId").GetString());
    }
}
