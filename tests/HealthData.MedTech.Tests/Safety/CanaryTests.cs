using System.Text;
using HealthData.MedTech.Tests.Normalization;

namespace HealthData.MedTech.Tests.Safety;

/// <summary>What a device sends reaches typed properties, and no text that anybody might log.</summary>
public sealed class CanaryTests
{
    private const string T = "2020-01-01T00:00:00Z";
    private const string Fhir = """
        {"templateType":"CollectionFhir","template":[{"templateType":"CodeValueFhir","template":{"typeName":"heartrate",
        "codes":[{"code":"8867-4"}],"value":{"valueType":"Quantity","valueName":"hr"}}}]}
        """;

    private static readonly string[] Functions =
    [
        "abs", "add", "avg", "ceil", "contains", "divide", "ends_with", "floor", "fromUnixTimestamp",
        "fromUnixTimestampMs",
        "insertString", "join", "keys", "length", "map", "max", "max_by", "merge", "min", "min_by", "multiply",
        "not_null", "pow",
        "reverse", "sort", "sort_by", "starts_with", "subtract", "sum", "to_array", "to_number", "to_string", "type",
        "values",
    ];

    private static readonly string[] Arguments =
    [
        "hr", "hr, hr", "hr, hr, hr", "hr, `1`", "`1`, hr", "hr, `1`, hr", "[hr]", "[hr], hr", "hr, [hr, hr]",
        "[hr, hr]",
        "&hr, [hr]", "[{a: hr}, {a: `1`}], &a", "{a: hr}", "{a: hr}, hr",
    ];

    public static TheoryData<string> Values() =>
    [
        $"\"{LeakWatch.Canary}\"",
        $$"""{"a":"{{LeakWatch.Canary}}"}""",
        $$"""["{{LeakWatch.Canary}}", 1]""",
        $$"""{"{{LeakWatch.Canary}}":"{{LeakWatch.Canary}}"}""",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void No_measurement_and_no_error_of_a_field_tells_a_value(string value)
    {
        var watch = new LeakWatch();
        string[] templates =
        [
            Run.Template(more: "\"patientIdExpression\":\"$.hr\",\"correlationIdExpression\":\"$.hr\","),
            Run.Calculated(),
            Run.Template(match: "$..[?(@.hr > 0)]"),
            Run.Template(match: "$..[?(@.hr =~ /[/)]"),
            Run.JmesPath("to_array(@)[?hr]", "hr"),
        ];
        string[] messages =
        [
            $$"""{"hr":{{value}},"id":"{{LeakWatch.Canary}}","t":"{{T}}"}""",
            $$"""{"hr":{{value}},"id":{{value}},"t":{{value}} }""",
            $$"""{"hr":1,"id":{{value}},"t":"{{T}}"}""",
            $$"""{"hr":1,"id":"x","t":{{value}} }""",
            $$"""{"hr":{{value}} }""",
            $$"""{"hr":"{{LeakWatch.Canary}}","id":"{{LeakWatch.Canary}}","t":"{{T}}"}""",
        ];
        foreach (var template in templates)
        {
            var normalizer = Run.Normalizer(template);
            foreach (var message in messages)
            {
                watch.Look(normalizer.Normalize(message));
            }
        }

        Assert.Contains(typeof(NormalizationProblem), watch.Seen);
        Assert.Contains(typeof(NormalizedMeasurement), watch.Seen);
        Assert.Contains(typeof(MeasurementProperty), watch.Seen);
    }

    [Fact]
    public void No_error_of_a_function_tells_its_arguments()
    {
        var watch = new LeakWatch();
        var (calls, errors) = (0, 0);
        foreach (var expression in Functions.SelectMany(name => Arguments.Select(arguments => $"{name}({arguments})")))
        {
            var template = Run.JmesPath("to_array(@)[?hr]", expression);
            var mapping = $$"""{"templateType":"CollectionContent","template":[{{template}}]}""";
            if (!DeviceMapping.TryParse(mapping, out var parsed, out var issues))
            {
                Assert.Contains("invalid-arity", issues[0].Message, StringComparison.Ordinal);
                continue;
            }

            var result = new MeasurementNormalizer(parsed!).Normalize(
                $$"""{"hr":"{{LeakWatch.Canary}}","id":"x","t":"{{T}}"}""");
            calls++;
            errors += result.Problems.Count;
            watch.Look(result);
        }

        Assert.True(calls > 150, $"{calls} calls");
        Assert.InRange(errors, calls / 2, calls);
    }

    [Theory]
    [InlineData("PHI-7f3a")]
    [InlineData("{PHI-7f3a")]
    [InlineData("{\"hr\":PHI-7f3a}")]
    [InlineData("{\"hr\":\"PHI-7f3a")]
    [InlineData("{\"hr\":\"PHI-7f3a\\x\"}")]
    [InlineData("{\"hr\":\"x\"} PHI-7f3a")]
    [InlineData("{\"PHI-7f3a\":1,\"PHI-7f3a\":}")]
    public async Task No_line_and_no_report_tells_what_is_no_JSON(string body)
    {
        var watch = new LeakWatch();
        var bytes = Encoding.UTF8.GetBytes(body);
        var mapping = $$"""{"templateType":"CollectionContent","template":[{{Run.Template()}}]}""";
        var validator = new MappingValidator(mapping, Fhir);
        var message = DeviceMessage.FromEvent(
            bytes, [new(LeakWatch.Canary, LeakWatch.Canary)], [new("iothub-connection-device-id", LeakWatch.Canary)]);
        foreach (var strict in (bool[])[true, false])
        {
            var normalizer = new MeasurementNormalizer(
                DeviceMapping.Parse(mapping), new NormalizationOptions { StrictJson = strict });
            watch.Look(normalizer.Normalize(DeviceMessage.FromBody(bytes)));
            await foreach (var line in normalizer.NormalizeAsync(
                new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken))
            {
                watch.Look(line);
            }
        }

        watch.Look(message);
        watch.Look(validator.Validate(message));
        await foreach (var line in validator.ValidateAsync(
            new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken))
        {
            watch.Look(line);
        }

        Assert.Superset(
            new HashSet<Type>
            {
                typeof(
                    NormalizationProblem), typeof(NormalizationResult), typeof(NormalizedLine), typeof(MessageReport),
                typeof(ValidatedLine), typeof(MappingIssue), typeof(DeviceMessage),
            },
            watch.Seen);
    }
}
