namespace HealthData.MedTech.Tests.Mappings;

public sealed class MappingBuilderTests
{
    [Fact]
    public void A_device_mapping_is_built_and_written_as_the_service_has_it()
    {
        var mapping = new DeviceMappingBuilder()
            .AddJsonPathContent("heartrate", template => template
                .TypeMatch("$..[?(@heartRate)]").DeviceId("$.deviceId").Timestamp("$.endDate").PatientId("$.patient")
                .Value("hr", "$.heartRate", required: true))
            .AddCalculatedContent(
                "steps",
                template => template
                    .TypeMatch("Body[?steps]").DeviceId("matchedToken.id").Timestamp("matchedToken.t")
                    .Value("steps", "matchedToken.steps"),
                ExpressionLanguage.JmesPath)
            .AddIotJsonPathContent(
                "weight", template => template.TypeMatch("$..[?(@Body.kg)]").Value("kg", "$.Body.kg"))
            .Build();

        var again = DeviceMapping.Parse(mapping.ToJson());
        Assert.Equal(
            [DeviceTemplateKind.JsonPath, DeviceTemplateKind.Calculated, DeviceTemplateKind.IotJsonPath],
            again.Templates.Select(template => template.Kind));
        Assert.Equal("$.patient", again.Templates[0].PatientId!.Text);
        Assert.True(again.Templates[0].Values[0].IsRequired);
        Assert.Equal(ExpressionLanguage.JmesPath, again.Templates[1].TypeMatch!.Language);
        Assert.Empty(again.Issues);
    }

    [Fact]
    public void A_mapping_with_errors_is_not_built()
    {
        var builder = new DeviceMappingBuilder().AddJsonPathContent("t", template => template.DeviceId("$.id"));
        var error = Assert.Throws<MappingException>(builder.Build);
        Assert.Contains(error.Issues, issue => issue.Code == MappingIssueCode.MissingMember && issue.TypeName == "t");
    }

    [Fact]
    public void A_FHIR_mapping_is_built_and_written_as_the_service_has_it()
    {
        var mapping = new FhirMappingBuilder()
            .AddCodeValueFhir("heartrate", template => template
                .Period(ObservationPeriod.Hourly)
                .Code("8867-4", "http://loinc.org", "Heart rate")
                .Category("vital-signs", "http://example.org/category")
                .SampledData("hr", 1000, "count/min"))
            .AddCodeValueFhir("bloodpressure", template => template
                .Code("85354-9", "http://loinc.org")
                .QuantityComponent("systolic", "8480-6", "http://loinc.org", unit: "mmHg"))
            .AddCodeValueFhir("note", template => template.Text("text"))
            .AddCodeValueFhir("weight", template => template.Quantity("kg", "kg", "http://unitsofmeasure.org", "kg"))
            .Build();

        var again = FhirMapping.Parse(mapping.ToJson());
        var heartRate = again.Find("heartrate")!;
        Assert.Equal((ObservationPeriod.Hourly, 1000m), (heartRate.Period, heartRate.Value!.DefaultPeriod));
        Assert.Equal("vital-signs", heartRate.Categories![0].Codes![0].Code);
        Assert.Equal("systolic", again.Find("bloodpressure")!.Components![0].Value!.Name);
        Assert.Equal(FhirValueKind.Text, again.Find("note")!.Value!.Kind);
        Assert.Equal("kg", again.Find("weight")!.Value!.Code);
    }

    [Fact]
    public void A_template_takes_no_null_where_it_needs_a_text()
    {
        Action<FhirTemplateBuilder>[] calls =
        [
            template => template.Code(null!, "s"),
            template => template.Code("c", null!),
            template => template.Category(null!, "s"),
            template => template.Category("c", null!),
            template => template.Quantity(null!),
            template => template.Text(null!),
            template => template.SampledData(null!, 1),
            template => template.QuantityComponent(null!, "c", "s"),
            template => template.QuantityComponent("v", null!, "s"),
            template => template.QuantityComponent("v", "c", null!),
        ];

        Assert.All(calls, call => Assert.Throws<ArgumentNullException>(
            () => new FhirMappingBuilder().AddCodeValueFhir("heartrate", call)));
    }

    [Fact]
    public void Writing_keeps_what_reading_does_not_know()
    {
        const string Text = """
            { /* ours */ "templateType": "CollectionFhir", "owner": "ward 7", "template": [], }
            """;
        Assert.Equal(Text, FhirMapping.Parse(Text).ToJson());
    }
}
