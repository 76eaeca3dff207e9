using HealthData.MedTech;

namespace HealthData.Benchmarks.MedTech;

/// <summary>Makes projectors of heart rates whose devices and patients are known, as in a pipeline that has resolved
/// them.</summary>
internal static class HeartRateProjector
{
    private const string NamePrefix = "device-";

    public static ObservationProjector Create()
    {
        var identities = new MeasurementIdentity[10_000];
        for (var device = 1000; device < 9999; device++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{NamePrefix}{device}");
            identities[device] = new MeasurementIdentity(
                MeasurementIdentity.ComputeId("p" + name), MeasurementIdentity.ComputeId(name));
        }

        return new ObservationProjector(HeartRateMappings.Observations(), new ProjectionOptions
        {
            Identify = group => identities[int.Parse(
                group.DeviceId.AsSpan(NamePrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)],
        });
    }
}
