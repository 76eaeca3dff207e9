namespace HealthData.MedTech;

/// <summary>Sorts measurements by time. No two of a group have the same time.</summary>
internal static class MeasurementOrder
{
    public static void Sort(List<NormalizedMeasurement> measurements)
    {
        for (var i = 1; i < measurements.Count; i++)
        {
            if (measurements[i].OccurrenceTimeUtc < measurements[i - 1].OccurrenceTimeUtc)
            {
                measurements.Sort(static (left, right) => left.OccurrenceTimeUtc.CompareTo(right.OccurrenceTimeUtc));
                return;
            }
        }
    }
}
