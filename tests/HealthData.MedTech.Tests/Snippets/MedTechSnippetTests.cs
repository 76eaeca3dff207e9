using HealthData.MedTech.Tests.Support;

namespace HealthData.MedTech.Tests.Snippets;

/// <summary>The code of the documents. What it prints is caught, which others that print meanwhile must not meet.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class MedTechSnippetTests
{
    private const string Mapping = """
        {"templateType": "CollectionContent", "template": [{"templateType": "JsonPathContent", "template": {
          "typeName": "heartrate", "typeMatchExpression": "$..[?(@hr)]", "deviceIdExpression": "$.id",
          "timestampExpression": "$.at"}}]}
        """;

    private const string Fhir = """
        {"templateType":"CollectionFhir","template":[
        {"templateType":"CodeValueFhir","template":{"typeName":"heartrate","codes":[]} } ] }
        """;

    private static readonly byte[] Good = "{\"hr\":78,\"id\":\"a\",\"at\":\"2026-03-01T08:00:00Z\"}"u8.ToArray();

    [Fact]
    public void First_lines_print_measurements_and_errors()
    {
        Assert.Equal(
            "heartrate of a at 2026-03-01T08:00:00.0000000Z", Print(() => MedTechSnippets.First(Mapping, Good)));
        Assert.StartsWith(
            "Line Number: 2, Position: 86. Unable to extract required value for [DeviceIdExpression] using $.id. ",
            Print(() => MedTechSnippets.First(Mapping, "{\"hr\":78}"u8.ToArray())),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Events_and_options_give_measurements()
    {
        var normalizer = new MeasurementNormalizer(DeviceMapping.Parse(Mapping));
        var none = new Dictionary<string, object?>();
        Assert.Equal("1", Print(() => MedTechSnippets.Event(normalizer, Good, none, none, DateTimeOffset.UnixEpoch)));
        Assert.Equal("1", Print(() => MedTechSnippets.Options(Mapping)));
        Assert.StartsWith("{", Print(MedTechSnippets.Build), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_with_errors_are_told()
    {
        using var output = new StringWriter();
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            await MedTechSnippets.LinesAsync(
                new MeasurementNormalizer(DeviceMapping.Parse(Mapping)), new MemoryStream(
                    [.. Good, (byte)'\n', (byte)'{']));
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.StartsWith("line 2: Invalid event message.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Issues_are_told_with_their_place() => Assert.StartsWith(
        "(-1,-1) Warning: No matching Fhir Template exists for Device Mapping [heartrate].",
        Print(() => MedTechSnippets.Validate(Mapping, "{\"templateType\": \"CollectionFhir\", \"template\": []}")),
        StringComparison.Ordinal);

    [Fact]
    public void Message_without_data_is_explained()
    {
        var printed = Print(() => MedTechSnippets.Explain(
            DeviceMapping.Parse(Mapping), FhirMapping.Parse(Fhir), DeviceMessage.FromBody("{\"HR\":78,\"id\":\"a\"}")));

        Assert.Contains("The nearest name is HR.", printed, StringComparison.Ordinal);
        Assert.Contains("no match", File.ReadAllText("why.html"), StringComparison.Ordinal);
        File.Delete("why.html");
    }

    [Fact]
    public void Observations_are_told_and_merged()
    {
        var result = new MeasurementNormalizer(DeviceMapping.Parse(Mapping)).Normalize(DeviceMessage.FromBody(Good));
        var projector = new ObservationProjector(FhirMapping.Parse(Fhir));
        var identity = new MeasurementIdentity("p", "d");
        var existing = """{"resourceType":"Observation","effectiveDateTime":"2026-03-01"}"""u8.ToArray();

        Assert.StartsWith(
            "The measurements of the type [heartrate] have no patient identifier. Give ",
            Print(() => MedTechSnippets.Project(Fhir, result)),
            StringComparison.Ordinal);
        Assert.Equal(
            "Created",
            Print(() => MedTechSnippets.Merge(projector, result.Measurements, _ => identity, _ => null)));
        Assert.Equal(
            "Amended",
            Print(() => MedTechSnippets.Merge(projector, result.Measurements, _ => identity, _ => existing)));
    }

    private static string Print(Action action)
    {
        using var output = new StringWriter();
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().Trim();
    }
}
