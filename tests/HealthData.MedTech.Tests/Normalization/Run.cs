using System.Globalization;
using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

/// <summary>Runs messages through mappings and shows what comes out as text, a line a measurement.</summary>
internal static class Run
{
    /// <summary>The template of most tests, over what it has that differs.</summary>
    public static string Template(
        string kind = "JsonPathContent",
        string type = "heartrate",
        string match = "$..[?(@hr)]",
        string device = "$.id",
        string time = "$.t",
        string more = "",
        string values = """{"valueName":"hr","valueExpression":"$.hr","required":true}""") =>
        $$"""
        {"templateType":"{{kind}}","template":{"typeName":"{{type}}","typeMatchExpression":"{{match}}",
        "deviceIdExpression":"{{device}}","timestampExpression":"{{time}}",{{more}}"values":[{{values}}]} }
        """;

    public static string Calculated(
        string match = "$..[?(@hr)]",
        string device = "$.matchedToken.id",
        string time = "$.matchedToken.t",
        string more = "",
        string values = """{"valueName":"hr","valueExpression":"$.matchedToken.hr"}""",
        string type = "heartrate") =>
        Template("CalculatedContent", type, match, device, time, more, values);

    public static string JmesPath(string match, string value, string device = "matchedToken.id") => Calculated(
        match,
        device,
        "matchedToken.t",
        "\"defaultExpressionLanguage\":\"JmesPath\",",
        $$"""{"valueName":"v","valueExpression":"{{value}}" }""");

    public static DeviceMapping Mapping(params string[] templates) =>
        DeviceMapping.Parse($$"""{"templateType":"CollectionContent","template":[{{string.Join(',', templates)}}]}""");

    public static MeasurementNormalizer Normalizer(params string[] templates) => new(Mapping(templates));

    public static NormalizationResult Normalize(this MeasurementNormalizer normalizer, string message) =>
        normalizer.Normalize(DeviceMessage.FromEnvelope(Encoding.UTF8.GetBytes(message)));

    public static string Token(string message, params string[] templates) =>
        Show(Normalizer(templates).Normalize(message));

    public static string Body(string body, params string[] templates) =>
        Show(Normalizer(templates).Normalize(DeviceMessage.FromBody(Encoding.UTF8.GetBytes(body))));

    public static NormalizationProblem Error(string message, params string[] templates) =>
        Normalizer(templates).Normalize(message).Problems[0];

    public static string Show(in NormalizationResult result)
    {
        var text = new StringBuilder();
        foreach (var measurement in result.Measurements)
        {
            Show(text, measurement);
        }

        foreach (var error in result.Problems)
        {
            text.Append('!').Append(error.Code).Append(' ').Append(error.Stage).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Show(StringBuilder text, NormalizedMeasurement measurement)
    {
        text.Append(measurement.Type).Append(' ').Append(measurement.DeviceId)
            .Append(CultureInfo.InvariantCulture, $" {measurement.OccurrenceTimeUtc:yyyy-MM-ddTHH:mm:ss.FFFFFFF}")
            .Append(
                measurement.OccurrenceTimeKind switch { DateTimeKind.Utc => "Z", DateTimeKind.Local => "+", _ => "" });
        foreach (var (name, id) in new[]
            { ("p", measurement.PatientId), ("e", measurement.EncounterId), ("c", measurement.CorrelationId) })
        {
            if (id is not null)
            {
                text.Append(' ').Append(name).Append(':').Append(id);
            }
        }

        foreach (var property in measurement.Properties)
        {
            text.Append(' ').Append(property.Name).Append('=').Append(property.Value);
        }

        text.Append('\n');
    }
}
