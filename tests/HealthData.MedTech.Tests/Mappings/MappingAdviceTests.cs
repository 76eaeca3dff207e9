using HealthData.MedTech.Tests.Normalization;

namespace HealthData.MedTech.Tests.Mappings;

/// <summary>What is right in a mapping and may not be meant, and what leads to the mend of what is wrong.</summary>
public sealed class MappingAdviceTests
{
    [Theory]
    [InlineData("$..[?(@a && @b || @c)]", "$.id", MappingIssueCode.ReadOtherwise)]
    [InlineData("$..[?(@hr)]", "$.matchedToken.id", MappingIssueCode.NeverMatches)]
    [InlineData("$..[?(@.t == 'a' && @.t == 'b')]", "$.id", MappingIssueCode.NeverMatches)]
    [InlineData("$..[?(@.t =~ 'a.*')]", "$.id", MappingIssueCode.ReadOtherwise)]
    [InlineData("$..[?(@hr)]", "$.ids[-1]", MappingIssueCode.ReadOtherwise)]
    [InlineData("$.Body[?(@a)][-2,-1]", "$.id", MappingIssueCode.ReadOtherwise)]
    public void An_expression_that_may_not_be_meant_gives_advice(string match, string device, string code)
    {
        var issue = Assert.Single(Run.Mapping(Run.Template(match: match, device: device)).Issues);

        Assert.Equal((MappingIssueSeverity.Advice, code), (issue.Severity, issue.Code));
        Assert.Equal(("heartrate", 0), (issue.TypeName, issue.TemplateIndex));
        Assert.Contains(issue.Expression, new[] { match, device });
        Assert.NotNull(issue.Advice);
    }

    [Theory]
    [InlineData("$..[?(@hr)]")]
    [InlineData("$..[?(@.hr && @.id)]")]
    [InlineData("$..[?(@.x || @.hr)]")]
    [InlineData("$..[?(@.t == 'a' || @.t == 'b')]")]
    [InlineData("$..[?(@.t == 'a' && @.u == 'b')]")]
    [InlineData("$..[?(@.t =~ /a/ && @.u[-1:])]")]
    [InlineData("$.Body[?(@.hr > 5)][-1:]")]
    [InlineData("$..[?(@.hr.unit)]")]
    public void What_may_well_be_meant_gives_no_advice(string match) =>
        Assert.Empty(Run.Mapping(Run.Template(match: match)).Issues);

    [Theory]
    [InlineData("$.heartrate", "$.heartRate")]
    [InlineData("$.spo2", null)]
    [InlineData("$.heartRate.value", "")]
    public void A_required_value_that_the_match_does_not_ask_for_gives_advice(string path, string? mended)
    {
        var issues = Run.Mapping(Run.Template(
            match: "$..[?(@.heartRate)]",
            values: $$"""{"valueName":"v","valueExpression":"{{path}}","required":true}""")).Issues;
        if (mended == "")
        {
            Assert.Empty(issues);
            return;
        }

        var issue = Assert.Single(issues);
        Assert.Equal(
            (MappingIssueSeverity.Advice, MappingIssueCode.UnmatchedValue, path, mended),
            (issue.Severity, issue.Code, issue.Expression, issue.Mended));
    }

    [Theory]
    [InlineData("$..[?(@heartRate)]")]
    [InlineData("$..[?(@.heartRate)]")]
    public void A_match_at_the_end_of_a_required_path_leads_to_where_the_path_begins(string match)
    {
        var issue = Assert.Single(Run.Mapping(Run.Template(
            match: match,
            values: """{"valueName":"v","valueExpression":"$.data.heartRate","required":true}""")).Issues);

        Assert.Equal((match, "$..[?(@.data.heartRate)]"), (issue.Expression, issue.Mended));
    }

    [Theory]
    [InlineData("$..[?(@hr)]", "$..[?(@Body.hr)]")]
    [InlineData("$.Body", null)]
    [InlineData("$.Body.list[?(@hr)]", null)]
    public void A_match_within_the_body_has_no_envelope_for_IoT_Hub(string match, string? mended)
    {
        var issue = Assert.Single(Run.Mapping(Run.Template("IotJsonPathContent", match: match)).Issues);

        Assert.Equal((MappingIssueCode.NeverMatches, match), (issue.Code, issue.Expression));
        Assert.Equal(match == "$.Body.list[?(@hr)]" ? "$.Body.list[?(@Body.hr)]" : mended, issue.Mended);
    }

    [Fact]
    public void A_match_of_the_envelope_gives_no_advice_for_IoT_Hub() => Assert.Empty(Run.Mapping(Run.Template(
        "IotJsonPathContent",
        match: "$..[?(@Body.hr)]",
        values: """{"valueName":"hr","valueExpression":"$.Body.hr","required":true}""")).Issues);

    [Theory]
    [InlineData("$.id", "$.matchedToken.id")]
    [InlineData("$['id']", "$.matchedToken['id']")]
    public void A_path_that_begins_beside_the_match_leads_to_matchedToken(string device, string mended)
    {
        var issue = Assert.Single(Run.Mapping(Run.Calculated(device: device)).Issues);
        Assert.Equal((MappingIssueCode.NeverMatches, mended), (issue.Code, issue.Mended));
        Assert.Equal(device, issue.Expression);
    }

    [Fact]
    public void A_match_that_begins_at_itself_leads_to_the_body()
    {
        var issue = Assert.Single(Run.Mapping(Run.Calculated("$.matchedToken.list[*]")).Issues);
        Assert.Equal((MappingIssueCode.NeverMatches, "$.Body.list[*]"), (issue.Code, issue.Mended));
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

    [Theory]
    [InlineData("typeMatchExpression")]
    [InlineData("patientIdExpression")]
    [InlineData("encounterIdExpression")]
    [InlineData("correlationIdExpression")]
    [InlineData("valueExpression")]
    public void An_object_where_a_text_must_be_is_the_error_of_the_service_and_leads_to_the_text(string member)
    {
        foreach (var (expression, mended) in new[]
            {
                ("""{"value":"$..[?(@.a == \"x\")]","language":"JsonPath"}""", "\"$..[?(@.a == \\\"x\\\")]\""),
                ("""{"value":"$.Body.a"}""", "\"$.Body.a\""),
                ("""{"value":"Body.a","language":"jmespath"}""", "\"$.Body.a\""),
                ("""{"value":"Body.a || b","language":"JmesPath"}""", null),
                ("""{"language":"JsonPath"}""", null),
            })
        {
            _ = DeviceMapping.TryParse(WithObject(member, expression), out var mapping, out var issues);

            Assert.Null(mapping);
            Assert.Equal("Error reading string. Unexpected token: StartObject. ", issues[0].Message);
            Assert.Equal((2, mended), (issues[0].Line, issues[0].Mended));
            Assert.Contains("texts in JSONPath", issues[0].Advice, StringComparison.Ordinal);
            var isRequired = member is "typeMatchExpression" or "valueExpression";
            Assert.Equal(isRequired ? 2 : 1, issues.Count);
            Assert.True(!isRequired || issues[1].Advice!.Contains("counts as missing", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("deviceIdExpression")]
    [InlineData("timestampExpression")]
    [InlineData("alternateTimestampExpression")]
    public void An_object_is_taken_where_IoT_Hub_templates_ignore_the_member(string member) => Assert.True(
        DeviceMapping.TryParse(
            WithObject(member, """{"value":"Body.a","language":"JmesPath"}"""), out _, out _));

    [Theory]
    [InlineData("\"required\":\"maybe\"", "Write true or false.")]
    [InlineData("\"language\":\"JmesPath\"", "Remove the member: this kind of template takes JSONPath alone.")]
    [InlineData("\"valueName\":[1]", "Put a text between quotes in its place.")]
    [InlineData("\"valueName\":null", "Give valueName a value, the name that the FHIR mapping knows")]
    public void A_value_that_cannot_be_read_leads_to_what_can(string member, string advice)
    {
        var text = Collection(Run.Template(values: $$"""{"valueExpression":"$.hr",{{member}} }"""));
        _ = DeviceMapping.TryParse(text, out _, out var issues);

        Assert.Contains(issues, issue => issue.Advice!.StartsWith(advice, StringComparison.Ordinal) && issue.Line == 2);
    }

    [Theory]
    [InlineData("toString(Body.v)", "to_string")]
    [InlineData("length(foo(Body))", null)]
    public void An_unknown_function_leads_to_the_nearest(string expression, string? mended)
    {
        _ = DeviceMapping.TryParse(Collection(Run.JmesPath("@", expression)), out _, out var issues);

        var issue = Assert.Single(issues);
        Assert.Equal(mended, issue.Mended);
        Assert.Contains("fromUnixTimestamp", issue.Expected, StringComparison.Ordinal);
    }

    private static string WithObject(string member, string expression)
    {
        var values = member == "valueExpression"
            ? $$"""{"valueName":"hr","valueExpression":{{expression}} }"""
            : """{"valueName":"hr","valueExpression":"$.Body.hr"}""";
        var own = member == "valueExpression" ? "" : $"\"{member}\":{expression},";
        var match = member == "typeMatchExpression" ? "" : "\"typeMatchExpression\":\"$..[?(@Body.hr)]\",";
        return Collection(
            $$"""
            {"templateType":"IotJsonPathContent","template":{"typeName":"hr",
            {{match}}{{own}}"values":[{{values}}]} }
            """);
    }

    private static string Collection(string template) =>
        $$"""{"templateType":"CollectionContent","template":[{{template}}]}""";
}
