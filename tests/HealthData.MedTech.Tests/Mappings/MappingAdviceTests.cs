using HealthData.MedTech.Tests.Normalization;

namespace HealthData.MedTech.Tests.Mappings;

/// <summary>What is right in a mapping and may not be meant, and what leads to the mend of what is wrong.</summary>
public sealed class MappingAdviceTests
{
    [Theory]
    [InlineData("$..[?(@a && @b || @c)]", "$.id", MappingIssueCode.ReadOtherwise)]
    [InlineData("$..[?(@a)]", "$.matchedToken.id", MappingIssueCode.NeverMatches)]
    public void An_expression_that_may_not_be_meant_gives_advice(string match, string device, string code)
    {
        var issue = Assert.Single(Run.Mapping(Run.Template(match: match, device: device)).Issues);

        Assert.Equal((MappingIssueSeverity.Advice, code), (issue.Severity, issue.Code));
        Assert.Equal(("heartrate", 0), (issue.TypeName, issue.TemplateIndex));
        Assert.Contains(issue.Expression, new[] { match, device });
        Assert.NotNull(issue.Advice);
    }

    [Fact]
    public void Templates_of_one_type_with_other_values_give_advice()
    {
        var other = Run.Template(values: """{"valueName":"pulse","valueExpression":"$.hr"}""");
        var issue = Assert.Single(Run.Mapping(Run.Template(), other, Run.Template()).Issues);
        Assert.Equal((MappingIssueCode.DifferentValues, 1, "pulse", "hr"), (
            issue.Code, issue.TemplateIndex, issue.Found, issue.Expected));
    }

    [Theory]
    [InlineData("JsonPathContnt", MappingIssueCode.WrongTemplateType, "JsonPathContent")]
    [InlineData("IotJsonPathContnt", MappingIssueCode.WrongTemplateType, "IotJsonPathContent")]
    [InlineData("CalculatedContentTemplate", MappingIssueCode.WrongTemplateType, "CalculatedContent")]
    public void A_template_type_that_is_misspelled_leads_to_the_nearest(string type, string code, string mended)
    {
        _ = DeviceMapping.TryParse(Collection(Run.Template(type)), out _, out var issues);
        Assert.Equal((code, mended), (Assert.Single(issues).Code, issues[0].Mended));
    }

    [Fact]
    public void A_member_that_is_misspelled_leads_to_the_nearest()
    {
        var text = Collection(Run.Template()).Replace(
            "deviceIdExpression", "deviceIDExpresion", StringComparison.Ordinal);
        _ = DeviceMapping.TryParse(text, out _, out var issues);

        Assert.Equal(
            [(
                MappingIssueCode.UnknownMember,
                "deviceIdExpression"), (MappingIssueCode.MissingMember, "deviceIdExpression")],
            issues.Select(issue => (issue.Code, issue.Mended!)));
        Assert.Contains("deviceIDExpresion", issues[0].Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Body[?v == 5]", "Body[?v == `5`]")]
    [InlineData("add(Body.v, 1.5)", "add(Body.v, `1.5`)")]
    [InlineData("[Body][?contains(keys(@), `heartRate`)]", "[Body][?contains(keys(@), 'heartRate')]")]
    [InlineData("Body[?ok == true && v > 3]", "Body[?ok == `true` && v > `3`]")]
    public void A_literal_without_quotes_leads_to_backticks(string expression, string mended)
    {
        _ = DeviceMapping.TryParse(Collection(Run.JmesPath("@", expression)), out _, out var issues);
        Assert.Equal((MappingIssueCode.InvalidExpression, mended), (Assert.Single(issues).Code, issues[0].Mended));
        Assert.Equal(expression, issues[0].Expression);
    }

    [Theory]
    [InlineData("""{"id":"x","t":"2020-01-01","m":{"hr":1}}""", "$.id", "$..[?(@.m.hr)]")]
    [InlineData("""{"hr":1,"ID":"x","t":"2020-01-01"}""", "$.id", "$.ID")]
    public void A_missing_value_leads_to_where_it_is(string message, string expression, string mended)
    {
        var template = Run.Template(device: expression, more: "\"patientIdExpression\":\"$.m.none\",");
        var issue = new MappingValidator(Collection(template))
            .Validate(DeviceMessage.FromBody(message)).Issues[0];
        Assert.Equal((nameof(NormalizationProblemCode.MissingValue), mended), (issue.Code, issue.Mended));
    }

    [Fact]
    public void A_mended_expression_has_the_whole_name_changed_and_no_part_of_another()
    {
        const string Message = """{"hr":1,"t":"2020-01-01","r":{"ID":{"id-x":1,"idx":"x"}}}""";
        var template = Run.Template(device: "$.r.id.idx", more: "\"patientIdExpression\":\"$.r.id.id-x\",");

        var issue = new MappingValidator(Collection(template)).Validate(DeviceMessage.FromBody(Message)).Issues[0];

        Assert.Equal("$.r.ID.idx", issue.Mended);
    }

    [Fact]
    public void A_message_with_properties_is_not_looked_into_as_if_it_were_its_body()
    {
        var template = Run.Template(
            "CalculatedContent", match: "$.Body", device: "$.Properties.id", time: "$.Body.t", values: "");
        var message = DeviceMessage.FromEvent(
            """{"t":"2020-01-01"}"""u8.ToArray(), properties: [new("ID", "x")], systemProperties: null);

        var issue = Assert.Single(new MappingValidator(Collection(template)).Validate(message).Issues);

        Assert.Equal(nameof(NormalizationProblemCode.MissingValue), issue.Code);
        Assert.Null(issue.Found);
        Assert.DoesNotContain("has no", issue.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hr", "bp")]
    [InlineData("hr", "rr")]
    [InlineData("spo2", "temp")]
    public void A_short_name_does_not_lead_to_another_one(string name, string other)
    {
        var fhir = $$"""
            {"templateType":"CollectionFhir","template":[{"templateType":"CodeValueFhir","template":{
            "typeName":"heartrate","codes":[],"value":{"valueType":"Quantity","valueName":"{{other}}"} } }]}
            """;
        var template = Run.Template(values: $$"""{"valueName":"{{name}}","valueExpression":"$.hr"}""");

        var issues = new MappingValidator(Collection(template), fhir).Issues;

        Assert.NotEmpty(issues);
        Assert.All(issues, issue => Assert.Null(issue.Mended));
    }

    [Fact]
    public void Names_of_a_message_that_the_mapping_does_not_have_are_not_told()
    {
        var report = new MappingValidator(Collection(Run.Template()))
            .Validate(DeviceMessage.FromBody("""{"Jane Doe":{"hr":1,"Doe":1},"id":"x"}"""));
        var issue = Assert.Single(report.Issues);
        var texts = string.Concat(issue.Message, issue.Found, issue.Expected, issue.Advice, issue.Mended);
        Assert.DoesNotContain("Doe", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void A_FHIR_template_without_a_counterpart_gives_advice()
    {
        const string Fhir = """
            {"templateType":"CollectionFhir","template":[
            {"templateType":"CodeValueFhir","template":{"typeName":"heartrate","codes":[],
            "value":{"valueType":"Quantity","valueName":"pulses"}}},
            {"templateType":"CodeValueFhir","template":{"typeName":"heartrates","codes":[],
            "value":{"valueType":"Quantity","valueName":"pulse"}}}]}
            """;
        var template = Run.Template(values: """{"valueName":"pulse","valueExpression":"$.hr"}""");
        var issues = new MappingValidator(Collection(template), Fhir).Issues
            .Where(issue => issue.Severity == MappingIssueSeverity.Advice);
        Assert.Equal(
            [(MappingIssueCode.NoDeviceValue, "pulse"), (MappingIssueCode.NoDeviceTemplate, "heartrate")],
            issues.Select(issue => (issue.Code, issue.Mended!)));
    }

    private static string Collection(string template) =>
        $$"""{"templateType":"CollectionContent","template":[{{template}}]}""";
}
