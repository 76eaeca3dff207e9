namespace HealthData.MedTech;

/// <summary>A rule that keeps a part of the measurements of a type.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class SampleThinning
{
    private SampleThinning(int step, TimeSpan period)
    {
        Step = step;
        Period = period;
    }

    /// <summary>Gets how many measurements of a group one is kept of; 1 where <see cref="Period"/> counts.</summary>
    public int Step { get; }

    /// <summary>Gets the time that one measurement is kept of; zero where <see cref="Step"/> counts.</summary>
    public TimeSpan Period { get; }

    /// <summary>Keeps the first, and then each n-th measurement of a group in a batch, in the order of time.</summary>
    /// <param name="step">How many measurements one is kept of.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not positive.</exception>
    public static SampleThinning EveryNth(int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return new SampleThinning(step, TimeSpan.Zero);
    }

    /// <summary>
    /// Keeps the first measurement of each period. Periods are counted from midnight of January 1 of year 1, so that
    /// they are the same in every batch.
    /// </summary>
    /// <param name="period">The length of a period.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is not positive.</exception>
    public static SampleThinning OnePer(TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(period, TimeSpan.Zero);
        return new SampleThinning(1, period);
    }

    internal List<NormalizedMeasurement> Thin(List<NormalizedMeasurement> measurements)
    {
        var kept = new List<NormalizedMeasurement>(measurements);
        MeasurementOrder.Sort(kept);
        var (count, last) = (0, -1L);
        for (var i = 0; i < kept.Count; i++)
        {
            var period = Period > TimeSpan.Zero ? kept[i].OccurrenceTimeUtc.Ticks / Period.Ticks : i / Step;
            if (period != last)
            {
                (last, kept[count++]) = (period, kept[i]);
            }
        }

        kept.RemoveRange(count, kept.Count - count);
        return kept;
    }
}
