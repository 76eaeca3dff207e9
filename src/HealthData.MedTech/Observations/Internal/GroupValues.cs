namespace HealthData.MedTech;

/// <summary>
/// The values of an Observation's measurements by name. Of several of a name in one measurement the first counts.
/// </summary>
internal static class GroupValues
{
    /// <summary>Counts the values of a name.</summary>
    /// <param name="group">The measurements.</param>
    /// <param name="name">The name, in its case.</param>
    /// <param name="first">The first value in time.</param>
    public static int Count(ObservationGroup group, string name, out string? first)
    {
        first = null;
        var (count, measurements) = (0, group.Measurements);
        for (var i = 0; i < measurements.Count; i++)
        {
            if (Find(measurements[i], name) is { } value)
            {
                first ??= value;
                count++;
            }
        }

        return count;
    }

    /// <summary>Lists the values of a name in the order of time.</summary>
    public static List<Sample> List(ObservationGroup group, string name)
    {
        var samples = new List<Sample>(group.Measurements.Count);
        foreach (var measurement in group.Measurements)
        {
            if (Find(measurement, name) is { } value)
            {
                samples.Add(new Sample(measurement.OccurrenceTimeUtc.Ticks, value));
            }
        }

        return samples;
    }

    private static string? Find(NormalizedMeasurement measurement, string name)
    {
        var properties = measurement.Properties;
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].Name == name)
            {
                return properties[i].Value;
            }
        }

        return null;
    }
}
