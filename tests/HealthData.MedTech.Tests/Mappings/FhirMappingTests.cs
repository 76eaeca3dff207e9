namespace HealthData.MedTech.Tests.Mappings;

public sealed class FhirMappingTests
{
    [Fact]
    public void A_template_has_all_that_the_mapping_says()
    {
        var mapping = FhirMapping.Parse("""
            {
              "templateType": "CollectionFhir",
              "template": [
                {
                  "templateType": "CodeValueFhir",
                  "template": {
                    "codes": [{ "code": "8867-4", "system": "http://loinc.org", "display": "Heart rate" }],
                    "category": [{ "text": "Vitals", "codes": [{ "code": "vital-signs" }] }],
                    "periodInterval": "hourly",
                    "typeName": "HeartRate",
                    "value": { "valueType": "sampleddata", "valueName": "hr", "defaultPeriod": "5e3", "unit": "bpm" },
                    "components": [
                      {
                        "codes": [],
                        "value": {
                          "valueType": "Quantity", "unit": 5, "code": true, "system": "2019-02-01T22:46:01+00:00"
                        }
                      },
                      {
                        "codes": [{}],
                        "value": {
                          "ValueType": "CodeableConcept", "text": "x", "codes": [{ "code": "a", "other": 1 }]
                        }
                      }
                    ]
                  }
                }
              ]
            }
            """u8);

        var template = mapping.Find("heartrate")!;
        Assert.Same(Assert.Single(mapping.Templates), template);
        Assert.Equal(ObservationPeriod.Hourly, template.Period);
        Assert.Equal(
            ("8867-4", "http://loinc.org", "Heart rate"),
            (template.Codes[0].Code, template.Codes[0].System, template.Codes[0].Display));
        Assert.Equal("Vitals", Assert.Single(template.Categories!).Text);
        Assert.Equal(
            (FhirValueKind.SampledData, "hr", 5000m, "bpm"),
            (template.Value!.Kind, template.Value.Name, template.Value.DefaultPeriod, template.Value.Unit));
        var (quantity, concept) = (template.Components![0].Value!, template.Components[1].Value!);
        Assert.Equal((FhirValueKind.Quantity, "5", "true"), (quantity.Kind, quantity.Unit, quantity.Code));
        Assert.Equal("2019-02-01T22:46:01+00:00", quantity.System);
        Assert.Equal(
            (FhirValueKind.CodeableConcept, "x", "a"),
            (concept.Kind, concept.Text, Assert.Single(concept.Codes!).Code));
        Assert.Null(mapping.Find("other"));
    }

    [Theory]
    [InlineData("\"value\": {}", "Property ValueType is missing.")]
    [InlineData("\"value\": null", "Cannot access child value on Newtonsoft.Json.Linq.JValue.")]
    [InlineData("\"value\": {\"valueType\": \"Boolean\"}", "Boolean")]
    [InlineData("\"value\": {\"valueType\": \"\"}", "The value type is blank.")]
    [InlineData("\"value\": {\"valueType\": 10000000000000000000000000}", "Object must implement IConvertible.")]
    [InlineData(
        "\"value\": {\"valueType\": \"SampledData\", \"defaultPeriod\": \"x\"}",
        "Could not convert string to decimal: x. ")]
    [InlineData(
        "\"value\": {\"valueType\": \"CodeableConcept\", \"codes\": 5}",
        "Line Number: 3, Position: 12. Error converting value 5 to type "
        + "'System.Collections.Generic.IList`1[Microsoft.Health.Fhir.Ingest.Template.FhirCode]'. ")]
    [InlineData("\"periodInterval\": 60.0", "Line Number: 2, Position: 22. Error converting value 60 to type "
        + "'Microsoft.Health.Fhir.Ingest.Template.ObservationPeriodInterval'. ")]
    [InlineData(
        "\"foo\": {}",
        "Line Number: 2, Position: 6. Could not find member 'foo' on object of type 'CodeValueFhirTemplate'. ")]
    [InlineData("\"components\": [{}]", "Line Number: 2, Position: 16. Required property 'Codes' not found in JSON. ")]
    public void A_wrong_member_is_told_in_the_words_of_the_service(string member, string message)
    {
        Assert.False(
            FhirMapping.TryParse(
                Wrap("\"typeName\": \"t\", \"codes\": [],\n" + member), out var mapping, out var issues));
        Assert.Null(mapping);
        Assert.Equal(message, Assert.Single(issues).Message);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("true", 1)]
    [InlineData("\"-1\"", -1)]
    [InlineData("\"Daily\"", 1440)]
    [InlineData("\"single, Hourly\"", 60)]
    public void A_period_is_taken_in_every_form_that_the_service_takes(string period, int expected)
    {
        var mapping = FhirMapping.Parse(Wrap("\"typeName\": \"t\", \"codes\": [], \"periodInterval\": " + period));
        Assert.Equal(expected, (int)mapping.Templates[0].Period);
    }

    [Fact]
    public void A_type_name_is_there_and_only_once()
    {
        var template = "{\"templateType\": \"CodeValueFhir\", \"template\": {\"codes\": [], \"typeName\": \"NAME\"}}";
        var text = "{\"templateType\": \"CollectionFhir\", \"template\": [\n" + string.Join(
            ",\n", new[] { "a", "A", " " }.Select(name => template.Replace("NAME", name, StringComparison.Ordinal)))
                + "]}";

        Assert.False(FhirMapping.TryParse(text, out _, out var issues));
        Assert.Equal(
            [
                "Line Number: 3, Position: 71. Duplicate template defined for type name: 'A'",
                "Line Number: 4, Position: 71. Empty type name is not allowed: ' '",
            ],
            issues.Select(issue => issue.Message));
    }

    private static string Wrap(string members) =>
        "{\"templateType\": \"CollectionFhir\", \"template\": [{\"templateType\": \"CodeValueFhir\", \"template\": {"
            + members
            + "}}]}";
}
