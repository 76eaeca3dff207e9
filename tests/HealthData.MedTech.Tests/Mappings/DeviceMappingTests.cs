namespace HealthData.MedTech.Tests.Mappings;

public sealed class DeviceMappingTests
{
    [Fact]
    public void A_template_keeps_its_expressions_and_where_they_are()
    {
        var mapping = DeviceMapping.Parse("""
            {
              "templateType": "CollectionContent", // as the service has it
              "template": [
                {
                  "templateType": "CalculatedContent",
                  "template": {
                    "typeName": "heartrate",
                    "typeMatchExpression": "$..[?(@heartRate)]",
                    'deviceIdExpression': { "value": "matchedToken.deviceId", "language": "jmespath" },
                    "timestampExpression": "$.matchedToken.endDate",
                    "values": [
                      { "required": "true", "valueExpression": "$.matchedToken.heartRate", "valueName": "hr" },
                    ]
                  }
                }
              ]
            }
            """);

        var template = Assert.Single(mapping.Templates);
        Assert.Equal(DeviceTemplateKind.Calculated, template.Kind);
        Assert.Equal("heartrate", template.TypeName);
        Assert.Equal((6, 19), (template.Line, template.Column));
        Assert.Equal("$..[?(@heartRate)]", template.TypeMatch!.Text);
        Assert.Equal((8, 51), (template.TypeMatch.Line, template.TypeMatch.Column));
        Assert.Equal(ExpressionLanguage.JmesPath, template.DeviceId!.Language);
        Assert.Equal("matchedToken.deviceId", template.DeviceId.Text);
        Assert.Null(template.PatientId);
        var value = Assert.Single(template.Values);
        Assert.True(value.IsRequired);
        Assert.Equal("hr", value.Name);
        Assert.Equal("$.matchedToken.heartRate", value.Expression!.Text);
    }

    [Fact]
    public void All_errors_are_told_at_once()
    {
        var exception = Assert.Throws<MappingException>(() => DeviceMapping.Parse("""
            {"templateType": "CollectionContent", "template": [
              {"templateType": "JsonPathContent", "template": {"typeName": "a", "unknown": 1}},
              {"templateType": "Nope", "template": {}}
            ]}
            """));

        Assert.Equal(
            [
                "Line Number: 2, Position: 78. Could not find member 'unknown' on object of type "
                    + "'JsonPathContentTemplate'. ",
                "Line Number: 2, Position: 51. Required property 'TypeMatchExpression' not found in JSON. ",
                "Line Number: 2, Position: 51. Required property 'DeviceIdExpression' not found in JSON. ",
                "Line Number: 2, Position: 51. Required property 'TimestampExpression' not found in JSON. ",
                "Line Number: 3, Position: 38. No match found for template type Nope.",
            ],
            exception.Issues.Select(issue => issue.Message));
    }
}
