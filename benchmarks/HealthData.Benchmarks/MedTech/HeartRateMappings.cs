using HealthData.MedTech;

namespace HealthData.Benchmarks.MedTech;

/// <summary>The device mappings of the figures.</summary>
internal static class HeartRateMappings
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

    private static DeviceMapping Collection(string templates) =>
        DeviceMapping.Parse($$"""{ "templateType": "CollectionContent", "template": [ {{templates}} ] }""");
}
