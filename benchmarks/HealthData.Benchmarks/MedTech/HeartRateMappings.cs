using HealthData.MedTech;

namespace HealthData.Benchmarks.MedTech;

/// <summary>The device mappings of the figures.</summary>
internal static partial class HeartRateMappings
{
    /// <summary>JsonPathContent templates, of which the first and the last match.</summary>
    public static DeviceMapping JsonPath(int templates)
    {
        var names = new string[templates];
        for (var i = 0; i < templates; i++)
        {
            names[i] = i == 0 ? "heartRate" : i == templates - 1 ? "skinTemperature" : $"reading{i}";
        }

        return Collection(string.Join(',', names.Select(name => $$"""
            {
              "templateType": "JsonPathContent",
              "template": {
                "typeName": "{{name}}",
                "typeMatchExpression": "$..[?(@{{name}})]",
                "deviceIdExpression": "$.deviceId",
                "timestampExpression": "$.endDate",
                "values": [ { "required": true, "valueExpression": "$.{{name}}", "valueName": "{{name}}" } ]
              }
            }
            """)));
    }

    /// <summary>Observations with a category, a code and a Quantity.</summary>
    public static FhirMapping Observations() => new FhirMappingBuilder()
        .AddCodeValueFhir("heartRate", template => template
            .Category("vital-signs", "http://terminology.hl7.org/CodeSystem/observation-category", "Vital Signs")
            .Code("8867-4", "http://loinc.org", "Heart rate")
            .Quantity("heartRate", "beats/minute", "http://unitsofmeasure.org", "/min"))
        .Build();

    /// <summary>CalculatedContent: the match by JSONPath, a value by JMESPath functions.</summary>
    public static DeviceMapping Calculated() => Collection("""
        {
          "templateType": "CalculatedContent",
          "template": {
            "typeName": "skinTemperature",
            "typeMatchExpression": "$..[?(@skinTemperature)]",
            "deviceIdExpression": "$.matchedToken.deviceId",
            "timestampExpression": "$.matchedToken.endDate",
            "values": [
              {
                "required": true,
                "valueName": "fahrenheit",
                "valueExpression": {
                  "value": "add(multiply(matchedToken.skinTemperature, `1.8`), `32`)", "language": "JmesPath"
                }
              }
            ]
          }
        }
        """);

    /// <summary>CalculatedContent, all in JMESPath.</summary>
    public static DeviceMapping JmesPath() => Collection("""
        {
          "templateType": "CalculatedContent",
          "template": {
            "typeName": "heartRate",
            "defaultExpressionLanguage": "JmesPath",
            "typeMatchExpression": "to_array(Body)[?heartRate]",
            "deviceIdExpression": "matchedToken.deviceId",
            "timestampExpression": "matchedToken.endDate",
            "values": [
              { "required": true, "valueName": "heartRate", "valueExpression": "to_string(matchedToken.heartRate)" }
            ]
          }
        }
        """);

    /// <summary>A wave, joined to a text.</summary>
    public static DeviceMapping Wave() => Collection("""
        {
          "templateType": "CalculatedContent",
          "template": {
            "typeName": "ecg",
            "defaultExpressionLanguage": "JmesPath",
            "typeMatchExpression": "[Body][?samples]",
            "deviceIdExpression": "matchedToken.deviceId",
            "timestampExpression": "matchedToken.start",
            "values": [
              {
                "required": true, "valueName": "wave",
                "valueExpression": "join(' ', map(&to_string(@), matchedToken.samples))"
              }
            ]
          }
        }
        """);

    /// <summary>Readings, each with three values of the message around them.</summary>
    public static DeviceMapping Invariant() => Collection("""
        {
          "templateType": "CalculatedContent",
          "template": {
            "typeName": "hr",
            "defaultExpressionLanguage": "JmesPath",
            "typeMatchExpression": "Body.readings[]",
            "deviceIdExpression": "join('/', [Body.site, Body.device.serial])",
            "timestampExpression": "matchedToken.t",
            "patientIdExpression": "not_null(Body.patient.mrn, Body.patient.id, 'unknown')",
            "values": [
              { "required": true, "valueName": "hr", "valueExpression": "matchedToken.hr" },
              { "valueName": "count", "valueExpression": "length(Body.readings)" }
            ]
          }
        }
        """);

    private static DeviceMapping Collection(string templates) =>
        DeviceMapping.Parse($$"""{ "templateType": "CollectionContent", "template": [ {{templates}} ] }""");
}
