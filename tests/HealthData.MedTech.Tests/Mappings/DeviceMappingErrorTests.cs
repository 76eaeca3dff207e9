namespace HealthData.MedTech.Tests.Mappings;

public sealed class DeviceMappingErrorTests
{
    private const string Values = "\"values\": []";

    private const string Good =
        "\"typeName\": \"t\", \"typeMatchExpression\": \"$\", \"deviceIdExpression\": \"$.d\", "
            + "\"timestampExpression\": \"$.t\"";

    [Fact]
    public void Text_that_is_no_json_is_one_error_at_its_place()
    {
        var issue = Assert.Single(Load("x"));
        Assert.Equal(
            "Unexpected character encountered while parsing value: x. Path '', line 0, position 0.", issue.Message);
        Assert.Equal((1, 1), (issue.Line, issue.Column));
        issue = Assert.Single(Load("{\n  \"templateType\" 5\n}"));
        Assert.Equal((MappingIssueCode.InvalidJson, 2, 17), (issue.Code, issue.Line, issue.Column));
    }

    [Theory]
    [InlineData("{}", "Expected TemplateType value CollectionContentTemplate, actual Not Found.", 1, 1)]
    [InlineData("{\"templateType\": 5}", "Expected TemplateType value CollectionContentTemplate, actual 5.", 1, 16)]
    [InlineData(
        "{\"TEMPLATETYPE\": \"collectioncontenttemplate\"}",
        "Expected an array for the template property value for template type CollectionContentTemplate.",
        1,
        1)]
    public void The_root_is_a_collection(string text, string message, int line, int column)
    {
        var issue = Assert.Single(Load(text));
        Assert.Equal((message, line, column), (issue.Message, issue.Line, issue.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("null")]
    public void An_empty_mapping_is_an_error(string text) =>
        Assert.Equal("The mapping is empty.", Assert.Single(Load(text)).Message);

    [Fact]
    public void Text_behind_an_empty_mapping_is_the_error() => Assert.StartsWith(
        "Additional text encountered after finished reading JSON content: x.",
        Assert.Single(Load("null x")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_expression_that_cannot_be_parsed_comes_before_values_that_are_missing()
    {
        var calculated = "{\"templateType\": \"CalculatedContent\", \"template\": {"
            + Good
            + ", \"defaultExpressionLanguage\": \"JmesPath\"}}";
        var issue = Assert.Single(Load($$"""{"templateType": "CollectionContent", "template": [{{calculated}}]}"""));

        Assert.Contains(
            "The following JmesPath expression could not be parsed: $.", issue.Message, StringComparison.Ordinal);
        Assert.False(issue.IsFatal);
    }

    [Theory]
    [InlineData("null", "Template 0 is null. Remove it.")]
    [InlineData(
        "5",
        "Error reading JObject from JsonReader. Current JsonReader item is not an object: Integer. "
        + "Path 'template[0]', line 1, position 52.")]
    [InlineData(
        "{\"templateType\": \"CalculatedContent\", \"template\": {" + Good + "}}",
        "A template of the type CalculatedContent needs values. Add \"values\": [].")]
    [InlineData(
        "{\"templateType\": \"JsonPathContent\", \"template\": {" + Good + ", \"values\": [null]}}",
        "A value of the template is null. Remove it.")]
    [InlineData(
        "{\"templateType\": \"CalculatedContent\", \"template\": {"
            + Good
            + ", \"patientIdExpression\": \" \", "
            + Values
            + "}}",
        "An expression is blank. Remove it, or write one.")]
    public void What_ends_the_loading_in_the_service_is_an_error_beside_others(string template, string message)
    {
        var issues = Load(
            $$"""{"templateType": "CollectionContent", "template": [{{template}}, {"templateType": "X"}]}""");
        Assert.Equal(2, issues.Count);
        Assert.Equal(message, issues[0].Message);
        Assert.EndsWith("No match found for template type X.", issues[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"required\": \"maybe\"", "Could not convert string to boolean: maybe. ")]
    [InlineData(
        "\"required\": null", "Line Number: 3, Position: 16. Error converting value {null} to type 'System.Boolean'. ")]
    [InlineData("\"required\": []", "Error reading boolean. Unexpected token: StartArray. ")]
    [InlineData("\"valuePath\": 1", "Line Number: 3, Position: 12. Could not find member 'valuePath' on object of type "
        + "'JsonPathValueExpression'. Path 'value")]
    public void A_wrong_member_of_a_value_is_told_in_the_words_of_the_service(string member, string message)
    {
        var issue = Assert.Single(
            LoadTemplate(
                "JsonPathContent",
                Good + ", \"values\": [{\"valueName\": \"v\", \"valueExpression\": \"$\",\n" + member + "}]"));
        Assert.Equal(message, issue.Message);
    }

    [Theory]
    [InlineData(
        "\"defaultExpressionLanguage\": null",
        "Cannot convert null value to Microsoft.Health.Fhir.Ingest.Template.TemplateExpressionLanguage. ")]
    [InlineData("\"defaultExpressionLanguage\": 7", "Unsupported Expression Language: 7")]
    [InlineData(
        "\"defaultExpressionLanguage\": \"XPath\"",
        "Error converting value \"XPath\" to type "
            + "'Microsoft.Health.Fhir.Ingest.Template.TemplateExpressionLanguage'. ")]
    [InlineData(
        "\"patientIdExpression\": 5",
        "Error reading JObject from JsonReader. Current JsonReader item is not an object: Integer. ")]
    [InlineData(
        "\"patientIdExpression\": {\"language\": \"JsonPath\"}", "Required property 'Value' not found in JSON. ")]
    [InlineData(
        "\"patientIdExpression\": {\"value\": \"a[\", \"language\": \"JmesPath\"}",
        "The following JmesPath expression could not be parsed: a[. Cause: ")]
    public void A_wrong_member_of_a_calculated_template_is_told_in_the_words_of_the_service(
        string member, string message)
    {
        var issue = Assert.Single(LoadTemplate("CalculatedContent", Good + "," + Values + ",\n" + member));
        Assert.Contains(message, issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("\"jmespath\"")]
    [InlineData("\"JsonPath, JmesPath\"")]
    public void Languages_are_taken_in_every_form_that_the_service_takes(string language) =>
        Assert.Empty(LoadTemplate(
            "CalculatedContent",
            "\"typeName\": \"t\", \"typeMatchExpression\": \"a\", \"deviceIdExpression\": \"Body.b\", "
                + "\"timestampExpression\": \"Body.c\", " + Values + ", \"defaultExpressionLanguage\": " + language));

    [Fact]
    public void A_path_that_cannot_be_parsed_is_a_warning()
    {
        var issue = Assert.Single(LoadTemplate("JsonPathContent", Good + ",\n\"patientIdExpression\": \"$.[\""));
        Assert.Equal(MappingIssueSeverity.Warning, issue.Severity);
        Assert.StartsWith(
            "Line Number: 3, Position: 22. The following JsonPath expression could not be parsed: $.[. Cause: ",
            issue.Message,
            StringComparison.Ordinal);
        Assert.Equal((3, 22), (issue.Line, issue.Column));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        byte[] utf8 = [0xEF, 0xBB, 0xBF, .. "{\"templateType\": \"CollectionContent\", \"template\": []}"u8];
        Assert.Empty(DeviceMapping.Parse(utf8).Templates);
    }

    private static IReadOnlyList<MappingIssue> LoadTemplate(string type, string members) =>
        Load("{\"templateType\": \"CollectionContent\", \"template\": [\n{\"templateType\": \""
            + type
            + "\", \"template\": {"
            + members
            + "}}]}");

    private static IReadOnlyList<MappingIssue> Load(string text)
    {
        var loads = DeviceMapping.TryParse(text, out var mapping, out var issues);
        Assert.Equal(loads, mapping is not null);
        Assert.Equal(loads, issues.All(issue => issue.Severity == MappingIssueSeverity.Warning));
        return issues;
    }
}
