using HealthData.MedTech;

namespace HealthData.Benchmarks.MedTech;

/// <content>Mappings whose templates are told apart by the text of one member.</content>
internal static partial class HeartRateMappings
{
    /// <summary>Templates told apart by a constant, one of which matches.</summary>
    public static DeviceMapping Constants(int templates) =>
        Dispatch(templates, i => $"@.unit == '{(i == templates / 2 ? "beats/min" : $"steps/min {i}")}'");

    /// <summary>Templates told apart by a regular expression over one member, one of which matches.</summary>
    public static DeviceMapping Patterns(int templates) =>
        Dispatch(templates, i => $@"@.firmware =~ /^2\\.{(i == templates / 2 ? 14 : 20 + i)}\\..*$/");

    /// <summary>One template with two regular expressions, one of which is more than a text.</summary>
    public static DeviceMapping TwoPatterns() =>
        Dispatch(1, _ => @"@.firmware =~ /^2\\.14\\./i && @.deviceId =~ /^device-[0-9]+$/");

    private static DeviceMapping Dispatch(int templates, Func<int, string> filterOf)
    {
        return Collection(string.Join(',', Enumerable.Range(0, templates).Select(i => $$"""
            {
              "templateType": "JsonPathContent",
              "template": {
                "typeName": "type{{i}}",
                "typeMatchExpression": "$..[?({{filterOf(i)}})]",
                "deviceIdExpression": "$.deviceId",
                "timestampExpression": "$.endDate",
                "values": [ { "required": true, "valueExpression": "$.heartRate", "valueName": "value" } ]
              }
            }
            """)));
    }
}
