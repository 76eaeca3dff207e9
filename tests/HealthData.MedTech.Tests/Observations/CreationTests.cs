using System.Security.Cryptography;
using System.Text;

namespace HealthData.MedTech.Tests.Observations;

public sealed class CreationTests
{
    private static readonly TimeProvider Clock = new FixedClock();

    [Fact]
    public void An_Observation_is_written_as_the_service_writes_it()
    {
        var mapping = Projected.Mapping(
            Projected.Quantity(),
            more: """
                "category":[{"text":"only text"},{"codes":[]}],
                "components":[{"codes":[{"code":"c"}],"value":{"valueType":"String","valueName":"x"}}],
                """);
        var options = new ProjectionOptions
        {
            Identify = _ => new MeasurementIdentity("pat", "dev", "enc"),
            TimeProvider = Clock,
        };

        var observation = Assert.Single(new ObservationProjector(mapping, options).Project(
            Projected.Measurements(Projected.At("10:00:00Z", "60.50", ""","x":"a \"quoted\" \u0007 é" """))));

        const string Identifier = "pat.dev.heartrate.20230101100000Z.20230101100000Z";
        const string System = "https://azure.microsoft.com/en-us/services/iomt-fhir-connector/";
        var id = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{System}_{Identifier}")))
            .ToLowerInvariant();
        Assert.Equal(id, observation.Id);
        Assert.Equal(ObservationChange.Created, observation.Change);
        Assert.Equal(
            $$"""
            {"resourceType":"Observation","id":"{{id}}",
            "identifier":[{"system":"{{System}}","value":"{{Identifier}}"}],
            "status":"final","category":[{"text":"only text"}],
            "code":{"coding":[{"code":"8867-4"},{"system":"{{System}}","code":"heartrate","display":"heartrate"}],
            "text":"heartrate"},
            "subject":{"reference":"Patient/pat"},"encounter":{"reference":"Encounter/enc"},
            "effectivePeriod":{"start":"2023-01-01T10:00:00.0000000Z","end":"2023-01-01T10:00:00.0000000Z"},
            "issued":"2026-05-04T03:02:01.0000000Z",
            "valueQuantity":{"value":60.5,"unit":"bpm"},
            "device":{"reference":"Device/dev"},
            "component":[{"code":{"coding":[{"code":"c"},{"system":"{{System}}","code":"x","display":"x"}],
            "text":"x"},"valueString":"a \"quoted\" \u0007 é"}]}
            """.ReplaceLineEndings(string.Empty),
            Encoding.UTF8.GetString(observation.Utf8Json.Span));
    }

    [Fact]
    public void Ids_are_digests_of_identifiers_as_the_service_makes_them()
    {
        Assert.Equal(
            "2ec738c949ce292c44588855a5c1ec1465d6f2c570cec948089a01e75e5ffdac", MeasurementIdentity.ComputeId("dev1"));
        Assert.Equal(
            Convert.ToHexString(SHA256.HashData("urn:x_dev1"u8)).ToLowerInvariant(),
            MeasurementIdentity.ComputeId("dev1", "urn:x"));
    }

    [Fact]
    public void Without_being_told_the_resources_are_those_that_the_service_creates()
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity()));

        var result = projector.Project(Projected.Measurements(
            Projected.At("10:00:00Z", more: ""","p":"p1","e":"e1" """), Projected.At("10:00:00Z")));

        var observation = Projected.Json(Assert.Single(result));
        Assert.Equal(
            "Patient/" + MeasurementIdentity.ComputeId("p1"),
            observation.GetProperty("subject").GetProperty("reference").GetString());
        Assert.Equal(
            "Device/" + MeasurementIdentity.ComputeId("d"),
            observation.GetProperty("device").GetProperty("reference").GetString());
        Assert.False(observation.TryGetProperty("encounter", out _));
        Assert.Equal(ProjectionProblemCode.MissingPatientId, Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData("\"1,234.5\"", "1234.5")]
    [InlineData("\" 12 \"", "12")]
    [InlineData("\"+5\"", "5")]
    [InlineData("\".5\"", "0.5")]
    [InlineData("\"5.\"", "5")]
    [InlineData("\"007\"", "7")]
    [InlineData("\"0.1000\"", "0.1000")]
    [InlineData("\"-0.5\"", "-0.5")]
    [InlineData("\"36.60000000000000000000000000001\"", "36.600000000000000000000000000")]
    public void A_Quantity_is_a_decimal(string value, string expected)
    {
        var observation = Projected.Project(
            Projected.Mapping(Projected.Quantity()), Projected.At("10:00:00Z", value));

        Assert.Equal(expected, observation.GetProperty("valueQuantity").GetProperty("value").GetRawText());
    }

    [Theory]
    [InlineData("\"1E-07\"")]
    [InlineData("\"1e3\"")]
    [InlineData("\"0x1F\"")]
    [InlineData("\"NaN\"")]
    [InlineData("true")]
    [InlineData("\"(5)\"")]
    [InlineData("\"$5\"")]
    [InlineData("\"\"")]
    [InlineData("\".\"")]
    [InlineData("\"1.2.3\"")]
    [InlineData("\"79228162514264337593543950336\"")]
    public void What_is_no_decimal_is_no_Quantity(string value)
    {
        var problem = Projected.Problem(Projected.Mapping(Projected.Quantity()), Projected.At("10:00:00Z", value));

        Assert.Equal(
            (ProjectionProblemCode.InvalidQuantity, "InvalidQuantityFhirValueException", "hr"),
            (problem.Code, problem.ServiceException, problem.ValueName));
        Assert.Equal("InvalidQuantity: The value [hr] is not a decimal number.", problem.ToString());
    }

    [Theory]
    [InlineData("Quantity", "InvalidQuantityFhirValueException")]
    [InlineData("String", "InvalidOperationException")]
    public void One_value_is_needed_in_the_period(string type, string exception)
    {
        var value = $$"""{"valueType":"{{type}}","valueName":"hr"}""";

        var problem = Projected.Problem(
            Projected.Mapping(value, 60), Projected.At("10:00:00Z"), Projected.At("10:00:01Z"));

        Assert.Equal(
            (ProjectionProblemCode.SeveralValues, exception, "Expected 1 value for [hr]. Received 2."),
            (problem.Code, problem.ServiceException, problem.Message));
    }

    [Fact]
    public void A_concept_needs_a_value_and_ignores_it()
    {
        var mapping = Projected.Mapping("""
            {"valueType":"CodeableConcept","valueName":"hr","text":"on","codes":[{"code":"1"}]}
            """);

        var observation = Projected.Project(mapping, Projected.At("10:00:00Z", "\"\""));

        Assert.Equal(
            """{"coding":[{"code":"1"}],"text":"on"}""",
            observation.GetProperty("valueCodeableConcept").GetRawText());
    }

    [Fact]
    public void A_type_finds_its_template_in_any_case_and_a_value_in_its_own()
    {
        var observation = Projected.Project(
            Projected.Mapping(Projected.Quantity("HR"), type: "HeartRate"), Projected.At("10:00:00Z"));

        Assert.Equal("heartrate", observation.GetProperty("code").GetProperty("text").GetString());
        Assert.False(observation.TryGetProperty("valueQuantity", out _));
    }

    [Fact]
    public void A_batch_larger_than_a_chunk_is_written_whole()
    {
        var messages = Enumerable.Range(0, 400)
            .Select(i => Projected.At($"10:{i / 60:00}:{i % 60:00}Z", $"{i}")).ToArray();
        var long1 = new string('x', 100_000);

        var result = new ObservationProjector(Projected.Mapping(Projected.Text()), Projected.Options)
            .Project(Projected.Measurements([.. messages, Projected.At("11:00:00Z", $"\"{long1}\"")]));

        Assert.Equal(
            [.. Enumerable.Range(0, 400).Select(i => $"{i}"), long1],
            result.Select(observation => Projected.Json(observation).GetProperty("valueString").GetString()));
        Assert.All(result, observation => Assert.Equal(
            observation.Id, Projected.Json(observation).GetProperty("id").GetString()));
    }

    [Fact]
    public void What_a_batch_gave_stays_when_the_next_one_is_written()
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Text()), Projected.Options);
        var results = Enumerable.Range(0, 500).Select(batch => projector.Project(Projected.Measurements(
            Projected.At("10:00:00Z", $"{batch}"),
            Projected.At("10:00:01Z", $"{batch + 1000}"),
            Projected.At("10:00:01.5Z", $"{batch + 2000}")))).ToArray();

        for (var batch = 0; batch < results.Length; batch++)
        {
            Assert.Equal([$"{batch}", $"{batch + 2000}"], results[batch].Select(observation =>
                Projected.Json(observation).GetProperty("valueString").GetString()));
        }
    }

    [Fact]
    public void Two_readings_in_a_second_become_one_Observation_as_in_the_service()
    {
        var result = new ObservationProjector(Projected.Mapping(Projected.Quantity()), Projected.Options).Project(
            Projected.Measurements(Projected.At("10:00:00.1Z", "60"), Projected.At("10:00:00.2Z", "61")));

        var observation = Assert.Single(result);
        var json = Projected.Json(observation);
        Assert.Equal(ObservationChange.Created, observation.Change);
        Assert.Equal("amended", json.GetProperty("status").GetString());
        Assert.Equal(61, json.GetProperty("valueQuantity").GetProperty("value").GetInt32());
        Assert.Equal(
            "2023-01-01T10:00:00.1000000Z", json.GetProperty("effectivePeriod").GetProperty("start").GetString());
        Assert.Equal(observation.Id, json.GetProperty("id").GetString());
        Assert.Equal("1 observations, 0 problems", result.ToString());
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 5, 4, 3, 2, 1, TimeSpan.Zero);
    }

    [Fact]
    public void Projector_serves_batches_of_any_size_in_turn()
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity()), Projected.Options);
        var messages = Enumerable.Range(0, 10).Select(i => Projected.At($"10:00:0{i}Z")).ToArray();

        foreach (var size in new[] { 2, 1, 0, 10, 3, 1 })
        {
            var batch = Projected.Measurements(messages[..size]);
            var ids = projector.Project(batch).Select(observation => observation.Id);

            Assert.Equal(
                projector.Group(batch).SelectMany(group => group.Observations)
                    .Select(group => group.GetObservationId(Projected.Identity)),
                ids);
        }
    }
}
