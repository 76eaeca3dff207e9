using System.Text;
using System.Text.Json;
using HealthData.MedTech.Tests.Normalization;

namespace HealthData.MedTech.Tests.Observations;

/// <summary>Makes measurements of short messages, and Observations of them.</summary>
internal static class Projected
{
    public static readonly MeasurementIdentity Identity = new("pat", "dev");

    private static readonly MeasurementNormalizer Normalizer = Run.Normalizer(Run.Template(
        match: "$..[?(@t)]",
        more: """
            "patientIdExpression":"$.p","encounterIdExpression":"$.e",
            """,
        values: """
            {"valueName":"hr","valueExpression":"$.hr"},{"valueName":"x","valueExpression":"$.x"}
            """));

    private static readonly MeasurementNormalizer CorrelatedNormalizer = Run.Normalizer(Run.Template(
        match: "$..[?(@t)]",
        more: """
            "correlationIdExpression":"$.c",
            """));

    public static ProjectionOptions Options { get; } = new() { Identify = _ => Identity };

    public static FhirMapping Mapping(string value, int period = 0, string more = "", string type = "heartrate") =>
        FhirMapping.Parse($$"""
            {"templateType":"CollectionFhir","template":[{"templateType":"CodeValueFhir","template":{
            {{more}}"typeName":"{{type}}","periodInterval":{{period}},{{(value.Length > 0 ? "\"value\":" : "")}}
            {{value}}{{(value.Length > 0 ? "," : "")}}"codes":[{"code":"8867-4"}]} } ] }
            """);

    public static string Quantity(string name = "hr") =>
        $$"""{"valueType":"Quantity","valueName":"{{name}}","unit":"bpm"}""";

    public static string Text(string name = "hr") => $$"""{"valueType":"String","valueName":"{{name}}"}""";

    public static string Series(string period = "1000") =>
        $$"""{"valueType":"SampledData","valueName":"hr","defaultPeriod":{{period}},"unit":"bpm"}""";

    /// <summary>A message at a time of 1 January 2023, with more members.</summary>
    public static string At(string time, string hr = "60", string more = "") =>
        $$"""{"id":"d","t":"2023-01-01T{{time}}","hr":{{hr}}{{more}} }""";

    public static List<NormalizedMeasurement> Measurements(params string[] messages) =>
        Measurements(Normalizer, messages);

    public static List<NormalizedMeasurement> Correlated(params string[] messages) =>
        Measurements(CorrelatedNormalizer, messages);

    public static JsonElement Json(ProjectedObservation observation) =>
        JsonDocument.Parse(observation.Utf8Json).RootElement;

    /// <summary>The one Observation of a batch.</summary>
    public static JsonElement Project(FhirMapping mapping, params string[] messages) =>
        Json(Assert.Single(new ObservationProjector(mapping, Options).Project(Measurements(messages))));

    /// <summary>The one problem of a batch.</summary>
    public static ProjectionProblem Problem(FhirMapping mapping, params string[] messages) =>
        Assert.Single(new ObservationProjector(mapping, Options).Project(Measurements(messages)).Problems);

    /// <summary>The one group of a batch.</summary>
    public static ObservationGroup Group(this ObservationProjector projector, params string[] messages) =>
        Assert.Single(Assert.Single(projector.Group(Measurements(messages))).Observations);

    /// <summary>An existing Observation of 1 January 2023, 10 o'clock.</summary>
    public static byte[] Existing(
        string value,
        string effective = """
            "effectivePeriod":{"start":"2023-01-01T10:00:00.0000000Z","end":"2023-01-01T10:00:00.0000000Z"}
            """) =>
        Encoding.UTF8.GetBytes(
            $$"""{"resourceType":"Observation","id":"o","status":"final","code":{},{{effective}}{{value}} }""");

    private static List<NormalizedMeasurement> Measurements(MeasurementNormalizer normalizer, string[] messages)
    {
        List<NormalizedMeasurement> measurements = [];
        for (var i = 0; i < messages.Length; i++)
        {
            var message = DeviceMessage.FromEnvelope(
                Encoding.UTF8.GetBytes(messages[i]), DateTimeOffset.UnixEpoch.AddSeconds(i));
            measurements.AddRange(normalizer.Normalize(message).Measurements);
        }

        return measurements;
    }
}
