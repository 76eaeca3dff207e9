using HealthData.MedTech;

namespace HealthData.FirstLines.Tests;

/// <summary>The first lines that a user types for the mappings of the MedTech service.</summary>
public sealed class MedTechTests
{
    private const string Body = """{"deviceId":"band-1","endDate":"2026-03-01T08:00:00Z","heartRate":78}""";

    [Fact]
    public void Message_gives_measurements_by_a_mapping_that_was_built_in_code()
    {
        DeviceMapping mapping = new DeviceMappingBuilder()
            .AddJsonPathContent("heartrate", template => template
                .TypeMatch("$..[?(@heartRate)]").DeviceId("$.deviceId").Timestamp("$.endDate")
                .Value("hr", "$.heartRate", required: true))
            .Build();
        var deviceJson = mapping.ToJson();

        var normalizer = new MeasurementNormalizer(DeviceMapping.Parse(deviceJson));
        NormalizationResult result = normalizer.Normalize(DeviceMessage.FromBody(Body));

        Assert.Empty(result.Problems);
        NormalizedMeasurement measurement = Assert.Single(result.Measurements);
        Assert.Equal(("heartrate", "band-1"), (measurement.Type, measurement.DeviceId));
        Assert.Equal("78", measurement.Properties.Single(property => property.Name == "hr").Value);
    }
}
