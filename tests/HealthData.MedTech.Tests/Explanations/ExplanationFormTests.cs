using System.Text.RegularExpressions;
using HealthData.MedTech.Tests.Normalization;
using HealthData.MedTech.Tests.Observations;
using HealthData.MedTech.Tests.Safety;

namespace HealthData.MedTech.Tests.Explanations;

public sealed class ExplanationFormTests
{
    private const string T = "2020-01-01T00:00:00Z";

    // Every value, and every name that no mapping has, holds the mark.
    private const string Body = $$"""
        {"{{LeakWatch.Canary}}-name":1,"hr":"{{LeakWatch.Canary}}","id":"{{LeakWatch.Canary}}-id","t":"{{T}}",
        "x":"{{LeakWatch.Canary}}","p":"{{LeakWatch.Canary}}-p",
        "{{LeakWatch.Canary}}":{"v":[1,{"w":"{{LeakWatch.Canary}}"}]},
        "list":[{"{{LeakWatch.Canary}}":1,"kind":"{{LeakWatch.Canary}}"}]}
        """;

    private static MappingExplainer Explainer { get; } = new(
        Run.Mapping(
            Run.Template(
                more: """
                    "patientIdExpression":"$.p","encounterIdExpression":"$.x","correlationIdExpression":"$.p",
                    """,
                values: """
                    {"valueName":"hr","valueExpression":"$.hr"},{"valueName":"x","valueExpression":"$.x"},
                    {"valueName":"gone","valueExpression":"$.list[0].gone"}
                    """),
            Run.Template(type: "made", match: "$.Body.hrt"),
            Run.Template(type: "tested", match: "$.Body.list[?(@.kind == 'hr')]"),
            Run.Template(type: "deep", match: "$..[?(@.v[1].ww)]"),
            Run.JmesPath("Body.list[?kind == 'hr']", "hr"),
            Run.Template(type: "last", device: "$.gone")),
        FhirMapping.Parse("""
            {"templateType":"CollectionFhir","template":[{"templateType":"CodeValueFhir","template":{
            "typeName":"heartrate","codes":[{"code":"8867-4"}],"category":[{"text":"vitals"}],
            "value":{"valueType":"String","valueName":"hr"},
            "components":[
            {"codes":[{"code":"c"}],
            "value":{"valueType":"SampledData","valueName":"x","unit":"mmHg","defaultPeriod":1}},
            {"codes":[{"code":"d"}],
            "value":{"valueType":"CodeableConcept","valueName":"hr","codes":[{"code":"e"}]}}]
            }}]}
            """),
        projectionOptions: new ProjectionOptions
        {
            Identify = group => new MeasurementIdentity(group.PatientId!, group.DeviceId, group.EncounterId),
        });

    public static TheoryData<string> Forms() => ["text", "json", "html"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Masked_form_has_nothing_of_the_message(string form)
    {
        var explanation = Explainer.Explain(DeviceMessage.FromBody(Body));
        Assert.Equal((1, 1), (explanation.Measurements.Count, explanation.Observations.Count));
        Assert.Single(explanation.Problems);
        Assert.True(Regex.Count(Write(explanation, form, isMasked: false), LeakWatch.Canary) > 15);

        var masked = Write(explanation, form, isMasked: true);

        Assert.DoesNotContain(LeakWatch.Canary, masked, StringComparison.Ordinal);
        Assert.DoesNotContain(T[..10], masked, StringComparison.Ordinal);
        Assert.DoesNotContain(explanation.Observations[0].Id, masked, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Masked_form_keeps_what_the_mappings_have(string form)
    {
        var masked = Write(Explainer.Explain(DeviceMessage.FromBody(Body)), form, isMasked: true);

        Assert.All(
            ["heartrate", "8867-4", "vitals", "mmHg", "$.list[0].gone", "$.Body", "kind"],
            text => Assert.Contains(text, masked, StringComparison.Ordinal));
    }

    [Fact]
    public void No_explanation_tells_a_value_where_it_may_be_logged()
    {
        var watch = new LeakWatch();
        watch.Look(Explainer.Explain(DeviceMessage.FromBody(Body)));
        watch.Look(new ExplainedLine(1, Explainer.Explain(DeviceMessage.FromBody(Body))));

        Assert.Superset(
            new HashSet<Type>
            {
                typeof(MessageExplanation), typeof(TemplateExplanation), typeof(MatchExplanation),
                typeof(ExpressionExplanation), typeof(ExpressionMiss), typeof(ExplainedLine),
            },
            watch.Seen);
    }

    [Fact]
    public void Text_is_for_people()
    {
        var text = Explained.Body(
            $$"""{"hr":78,"id":"d","t":"{{T}}","Temp":1}""",
            Run.Template(),
            Run.Template(type: "temperature", match: "$..[?(@temp)]")).ToText();

        Assert.Equal(
            """
            1 of 2 templates matches: 1 measurement, 0 problems.

            Templates
              1. heartrate (JsonPathContent): 1 match
                 match expression $..[?(@hr)]
                 at $.Body
                   DeviceIdExpression (required): "d"
                     from $.id
                   TimestampExpression (required): "2020-01-01T00:00:00Z"
                     from $.t
                   hr (required): "78"
                     from $.hr
              2. temperature (JsonPathContent): no match
                 match expression $..[?(@temp)]
                 ..[?(@temp)] selects nothing. Nearest to passing is $.Body, where @temp doesn't hold: there is
                   no temp, but hr, id, t, Temp. The nearest name is Temp.

            Measurements
              heartrate
                time: "2020-01-01T00:00:00Z"
                device: "d"
                hr: "78"

            """,
            text);
    }

    [Fact]
    public void Text_steers_no_terminal_and_keeps_within_its_columns()
    {
        var text = Explained.Body(
            $$"""
            {"hr":"\u001b[31m\u202e{{new string('x', 500)}}","id":"{{string.Join("😀", new string[200])}}",
            "t":"{{T}}",
            "\u001b]0;x\u0007":1}
            """,
            Run.Template(values: """
                {"valueName":"hr","valueExpression":"$.hr"},{"valueName":"a","valueExpression":"$.a"}
                """)).ToText();

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202e', text);
        Assert.Contains("\\u001b[31m", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Page_escapes_what_comes_from_messages_and_mappings()
    {
        const string Script = "<script>alert(1)</script><img src=x onerror='a'>\\\"&";
        var html = new MappingExplainer(
            Run.Mapping(
                Run.Template(
                    type: Script, values: $$"""{"valueName":"{{Script}}","valueExpression":"$.hr"}"""),
                Run.Template(
                    type: "none",
                    match: $"$.Body['{Script.Replace("'", "\\\\'", StringComparison.Ordinal)}']")),
            FhirMapping.Parse(
                $$"""
                {"templateType":"CollectionFhir","template":[{"templateType":"CodeValueFhir","template":{
                "typeName":"{{Script}}","codes":[{"code":"{{Script}}"}],
                "value":{"valueType":"String","valueName":"{{Script}}"} } }]}
                """),
            projectionOptions: Projected.Options)
            .Explain(DeviceMessage.FromBody($$"""{"hr":"{{Script}}","id":"{{Script}}","t":"{{T}}","{{Script}}":1}"""))
            .ToHtml();

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_needs_nothing_else_and_allows_nothing_else()
    {
        var html = Explainer.Explain(DeviceMessage.FromBody(Body)).ToHtml();

        Assert.Matches(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'sha256-[\\w+/]{43}='; base-uri 'none'; form-action 'none'\">",
            html);
        Assert.DoesNotMatch("<(link|script|img|iframe|object|form|a)\\b|url\\(|@import", html);
    }

    private static string Write(MessageExplanation explanation, string form, bool isMasked) => form switch
    {
        "text" => explanation.ToText(isMasked).Replace("\n", "", StringComparison.Ordinal),
        "json" => explanation.ToJson(isMasked),
        _ => explanation.ToHtml(isMasked),
    };
}
