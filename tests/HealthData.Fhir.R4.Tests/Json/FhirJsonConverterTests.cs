using System.Text.Json;

namespace HealthData.Fhir.R4.Tests.Json;

public sealed class FhirJsonConverterTests
{
    [Fact]
    public void Types_work_inside_other_graphs()
    {
        const string json =
            """{"Patient":{"resourceType":"Patient","active":true},"Any":"""
                + """{"resourceType":"Observation","valueInteger":1},"Weight":{"value":72.50},"Born":"1974","Dose":"""
                + """1.10,"Status":"final","Names":[{"family":"A"}],"None":null}""";
        var record = JsonSerializer.Deserialize<Graph>(json)!;
        Assert.True(record.Patient?.Active);
        Assert.IsType<Observation>(record.Any);
        Assert.Equal("72.50", record.Weight?.Value?.Text);
        Assert.Equal(FhirPrecision.Year, record.Born.Precision);
        Assert.Equal(ObservationStatus.Final, record.Status);
        Assert.Equal(json, JsonSerializer.Serialize(record));
    }

    [Fact]
    public void An_error_is_a_json_exception_with_the_cause()
    {
        var exception = Assert.Throws<JsonException>(
            () =>
                JsonSerializer.Deserialize<Graph>(
                    """{"Patient":{"resourceType":"Patient","active":"secret"}}""", Strict));
        var cause = Assert.IsType<FhirFormatException>(exception.InnerException);
        Assert.Equal("Patient.active", cause.Path);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_converter_in_the_options_can_be_strict()
    {
        var options = new JsonSerializerOptions { Converters = { new FhirJsonConverter(FhirJsonOptions.Strict) } };
        Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Patient>("""{"resourceType":"Patient","x":1}""", options));
        Assert.NotNull(JsonSerializer.Deserialize<Patient>("""{"resourceType":"Patient","x":1}"""));
    }

    private static readonly JsonSerializerOptions Strict = new()
    {
        Converters = { new FhirJsonConverter(FhirJsonOptions.Strict) },
    };

    private sealed record Graph(
        Patient? Patient, Resource? Any, Quantity? Weight, FhirDate Born, FhirDecimal Dose, ObservationStatus Status,
        List<HumanName>? Names,
        Coding? None);
}
