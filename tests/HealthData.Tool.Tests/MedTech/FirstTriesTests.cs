namespace HealthData.Tool.Tests.MedTech;

/// <summary>What a newcomer copies and tries first leads to what is right, without the documentation.</summary>
public sealed class FirstTriesTests : IDisposable
{
    private const string Message =
        """{"deviceId": "device-001", "measurementTime": "2024-01-15T14:30:00Z", "data": {"heartRate": 72}}""";

    private const string Category = """
        "category": [{ "system": "http://example.org", "code": "vital-signs", "display": "Vital Signs" }]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_category_is_led_to_its_list_of_codes()
    {
        var result = await MedTechFiles.RunAsync(
            "validate", "--device", Device("$..[?(@.data.heartRate)]"), "--fhir", Fhir(Category));

        Assert.Equal(1, result.Code);
        Assert.Contains(
            "Could not find member 'system' on object of type 'FhirCodeableConcept'",
            result.Out,
            StringComparison.Ordinal);
        Assert.Contains(
            "its codings stand in the list codes (which FHIR calls coding)", result.Out, StringComparison.Ordinal);
        var mended = Assert.Single(
            result.OutLines, line => line.StartsWith("fix: ", StringComparison.Ordinal))["fix: ".Length..];
        var again = await MedTechFiles.RunAsync(
            "validate", "--device", Device("$..[?(@.data.heartRate)]"), "--fhir", Fhir($"\"category\": [{mended}]"));
        Assert.Equal((0, ""), (again.Code, again.Out));
    }

    [Fact]
    public async Task A_match_that_is_too_narrow_is_led_to_what_the_values_ask_for_without_a_message()
    {
        var result = await MedTechFiles.RunAsync("validate", "--device", Device("$..[?(@heartRate)]"));

        Assert.Contains("advice UnmatchedValue", result.Out, StringComparison.Ordinal);
        Assert.Contains("fix: $..[?(@.data.heartRate)]", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_match_that_is_too_narrow_is_led_to_the_object_around_it()
    {
        var result = await MedTechFiles.RunWithInputAsync(
            Message, "normalize", "--device", Device("$..[?(@heartRate)]"));

        Assert.Contains("selects the member data, where no deviceId stands", result.Error, StringComparison.Ordinal);
        var mended = result.ErrorLines.First(
            line => line.StartsWith("fix: ", StringComparison.Ordinal))["fix: ".Length..];
        Assert.Contains($"Set typeMatchExpression to {mended}, which", result.Error, StringComparison.Ordinal);
        Assert.Equal("$..[?(@data.heartRate)]", mended.Replace("@.", "@", StringComparison.Ordinal));
        var again = await MedTechFiles.RunWithInputAsync(Message, "normalize", "--device", Device(mended));
        Assert.Equal((0, "72"), (again.Code, Assert.Single(again.Objects).GetProperty("properties")[0].Text("value")));
    }

    private string Device(string match) => Write("device.json", $$"""
        {
          "templateType": "CollectionContent",
          "template": [{
            "templateType": "JsonPathContent",
            "template": {
              "typeName": "heartRate",
              "typeMatchExpression": "{{match}}",
              "deviceIdExpression": "$.deviceId",
              "timestampExpression": "$.measurementTime",
              "values": [{ "required": true, "valueExpression": "$.data.heartRate", "valueName": "heartRate" }]
            }
          }]
        }
        """);

    private string Fhir(string category) => Write("fhir.json", $$"""
        {
          "templateType": "CollectionFhir",
          "template": [{
            "templateType": "CodeValueFhir",
            "template": {
              "typeName": "heartRate",
              "value": { "valueName": "heartRate", "valueType": "Quantity", "unit": "beats/min" },
              "codes": [{ "system": "http://loinc.org", "code": "8867-4", "display": "Heart rate" }],
              {{category}}
            }
          }]
        }
        """);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
