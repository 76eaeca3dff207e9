namespace HealthData.MedTech.Tests.Validation;

public sealed class MappingValidatorTests
{
    private const string Device = """
        {"templateType": "CollectionContent", "template": [{"templateType": "JsonPathContent", "template": {
          "typeName": "heartrate", "typeMatchExpression": "$..[?(@hr)]", "deviceIdExpression": "$.id",
          "timestampExpression": "$.at",
          "values": [{"valueName": "hr", "valueExpression": "$.hr", "required": true}]}}]}
        """;

    [Fact]
    public void Measurements_of_a_message_are_projected_one_by_one()
    {
        var validator = new MappingValidator(Device, Fhir("heartrate", Value("hr")));

        var report = validator.Validate(DeviceMessage.FromBody("""
            [{"hr":1,"id":"a","at":"2020-01-01T00:00:00Z"},{"hr":"x","id":"a","at":"2020-01-01T00:00:01Z"},
            {"hr":2,"id":"a","at":"2020-01-01T00:00:02Z"}]
            """));

        Assert.Equal((3, 2), (report.Measurements.Count, report.Observations.Count));
        var issue = Assert.Single(report.Issues);
        Assert.Equal(
            (MappingIssueSeverity.Error, MappingStage.FhirTransformation, "InvalidQuantity", "heartrate"),
            (issue.Severity, issue.Stage, issue.Code, issue.TypeName));
        Assert.Equal("3 measurements, 2 observations, 1 issues", report.ToString());
    }

    [Fact]
    public void Measurement_without_a_FHIR_template_is_an_error_that_names_the_nearest()
    {
        var validator = new MappingValidator(Device, Fhir("heartrat", Value("hr")));

        var report = validator.Validate(
            DeviceMessage.FromBody("""{"hr":1,"id":"a","at":"2020-01-01T00:00:00Z"}"""));

        var issue = Assert.Single(report.Issues);
        Assert.Equal(("TemplateNotFound", "heartrat"), (issue.Code, issue.Mended));
        Assert.StartsWith(
            "No Fhir Template exists with the type name [heartrate].", issue.Message, StringComparison.Ordinal);
        Assert.Empty(report.Observations);
    }

    [Fact]
    public void A_type_without_a_FHIR_template_is_a_warning()
    {
        var issue = Assert.Single(Warnings(Fhir("steps", Value("hr"))));

        Assert.Equal(
            (MappingIssueSeverity.Warning, MappingStage.FhirTransformation, -1),
            (issue.Severity, issue.Stage, issue.Line));
        Assert.Equal(
            "No matching Fhir Template exists for Device Mapping [heartrate]. Ensure case matches. Available Fhir "
                + "Templates: [steps].",
            issue.Message);
    }

    [Fact]
    public void A_value_that_the_FHIR_template_has_not_is_a_warning() => Assert.Equal(
        "The value [hr] in Device Mapping [heartrate] is not represented within the Fhir Template of type [heartrate]. "
        + "Available values are: [HR]. No value will appear inside of Observations.",
        Assert.Single(Warnings(Fhir("HeartRate", Value("HR")))).Message);

    [Fact]
    public void With_components_the_main_value_does_not_count()
    {
        var fhir = Fhir("heartrate", Value("hr") + ", \"components\": [{\"codes\": [], " + Value("s") + "}]");
        Assert.Contains(
            "Available values are: [s].",
            Assert.Single(Warnings(fhir)).Message,
            StringComparison.Ordinal);
    }

    private static IEnumerable<MappingIssue> Warnings(string fhir) =>
        new MappingValidator(Device, fhir).Issues.Where(issue => issue.Severity == MappingIssueSeverity.Warning);

    [Fact]
    public void A_null_among_the_components_is_an_error()
    {
        var fhir = Fhir("heartrate", "\"components\": [null, {\"codes\": [], " + Value("hr") + "}]");

        Assert.Equal(MappingIssueSeverity.Error, Assert.Single(new MappingValidator(Device, fhir).Issues).Severity);
    }

    [Fact]
    public void A_FHIR_template_without_any_value_is_an_error()
    {
        var validator = new MappingValidator(Device, Fhir("heartrate", "\"category\": []"));
        Assert.True(validator.HasErrors);
        Assert.Equal(MappingIssueSeverity.Error, Assert.Single(validator.Issues).Severity);
        Assert.Throws<InvalidOperationException>(() => validator.Validate(DeviceMessage.FromBody("{}"u8.ToArray())));
    }

    [Fact]
    public void Templates_without_errors_are_checked_beside_those_with()
    {
        var device = Device.Replace(
            "\"template\": [", "\"template\": [{\"templateType\": \"X\"},", StringComparison.Ordinal);
        var validator = new MappingValidator(device, Fhir("steps", Value("hr")));

        Assert.Null(validator.DeviceMapping);
        Assert.Equal(
            [MappingIssueSeverity.Error, MappingIssueSeverity.Warning],
            validator.Issues.Select(issue => issue.Severity));
    }

    [Fact]
    public void A_message_without_measurements_is_a_warning()
    {
        var report = new MappingValidator(Device).Validate(DeviceMessage.FromBody("{\"steps\":1}"u8.ToArray()));

        var issue = Assert.Single(report.Issues);
        Assert.Equal(
            (MappingIssueSeverity.Warning, "No measurements were produced for the given device data."),
            (issue.Severity, issue.Message));
    }

    [Fact]
    public void An_error_is_told_with_its_causes_and_nothing_of_the_message()
    {
        var report = new MappingValidator(Device).Validate(
            DeviceMessage.FromBody("{\"hr\":\" \",\"id\":\"PHI-7f3a\",\"at\":\"2019-02-01T22:46:01Z\"}"u8.ToArray()));

        var issue = Assert.Single(report.Issues);
        Assert.Equal(
            "Line Number: 4, Position: 14. Unable to extract required value for [hr]\n"
            + "2:One or more errors occurred. (Line Number: 4, Position: 14. A null or empty value was supplied for "
                + "the required field [hr])\n"
            + "3:Line Number: 4, Position: 14. A null or empty value was supplied for the required field [hr]",
            issue.Message);
        Assert.Equal((4, 14), (issue.Line, issue.Column));
    }

    [Fact]
    public async Task Lines_are_checked_with_their_numbers()
    {
        var lines = "{\"hr\":1,\"id\":\"a\",\"at\":\"2019-02-01T22:46:01Z\"}\n\n{\"hr\":1}\n"u8.ToArray();
        var reports = new List<ValidatedLine>();
        await foreach (var line in new MappingValidator(Device).ValidateAsync(
            new MemoryStream(lines), cancellationToken: TestContext.Current.CancellationToken))
        {
            reports.Add(line);
        }

        Assert.Equal([(1L, 0), (3L, 1)], reports.Select(line => (line.LineNumber, line.Report.Issues.Count)));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", "")]
    public void Some_mapping_is_needed(string? device, string? fhir) =>
        Assert.Throws<ArgumentException>(() => new MappingValidator(device, fhir));

    private static string Fhir(string typeName, string members) =>
        "{\"templateType\": \"CollectionFhir\", \"template\": [{\"templateType\": \"CodeValueFhir\", \"template\": {"
        + $"\"typeName\": \"{typeName}\", \"codes\": [], {members}" + "}}]}";

    private static string Value(string name) =>
        "\"value\": {\"valueType\": \"Quantity\", \"valueName\": \"" + name + "\"}";
}
