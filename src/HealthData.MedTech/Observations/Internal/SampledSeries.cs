namespace HealthData.MedTech;

/// <summary>
/// The data of a SampledData: a token for each step of the period, the last value in it, or <c>E</c> for none.
/// </summary>
internal static class SampledSeries
{
    private const string Missing = "E";

    /// <summary>The ticks from one value to the next; zero where there are none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is longer than time goes.</exception>
    public static long StepOf(FhirValueTemplate value) => value.DefaultPeriod is { } milliseconds and > 0
        ? DateTime.MinValue.AddMilliseconds(Convert.ToDouble(milliseconds)).Ticks
        : 0;

    /// <summary>The number of tokens of a period.</summary>
    public static long SlotsOf(DateTime start, DateTime end, long step) =>
        end < start ? 0 : ((end.Ticks - start.Ticks) / step) + 1;

    /// <summary>Appends the tokens. A value that precedes its slot keeps all after it out, as in the service.</summary>
    public static void Append(Utf8Text text, List<Sample> samples, DateTime start, long slots, long step)
    {
        var first = text.Length;
        var (at, kept, begin) = (0, first, start.Ticks);
        for (var slot = 0L; slot < slots; slot++, begin += step)
        {
            var value = Missing;
            while (at < samples.Count && samples[at].Time >= begin && samples[at].Time < begin + step)
            {
                value = samples[at++].Value;
            }

            var token = text.Length == first ? value.AsSpan().TrimStart() : value;
            var visible = token.TrimEnd();
            text.AppendEscaped(visible);
            kept = visible.Length > 0 ? text.Length : kept;
            text.AppendEscaped(token[visible.Length..]);
            if (text.Length > first)
            {
                text.Append((byte)' ');
            }
        }

        // Blanks around the data go, those of its values too.
        text.Truncate(kept);
    }

    /// <summary>Reads the tokens of an existing series, with the times at which their slots begin.</summary>
    public static List<Sample> Read(string data, DateTime start, long step)
    {
        var samples = new List<Sample>();
        var time = start.Ticks;
        foreach (var token in data.Split(' '))
        {
            if (token != Missing)
            {
                samples.Add(new Sample(time, token));
            }

            time += step;
        }

        return samples;
    }

    /// <summary>Joins two series in the order of time. Of values of the same time the newer one stays.</summary>
    public static List<Sample> Join(List<Sample> older, List<Sample> newer)
    {
        var joined = new List<Sample>(older.Count + newer.Count);
        var (old, fresh) = (0, 0);
        while (old < older.Count || fresh < newer.Count)
        {
            if (fresh == newer.Count || (old < older.Count && older[old].Time < newer[fresh].Time))
            {
                joined.Add(older[old++]);
                continue;
            }

            if (old < older.Count && older[old].Time == newer[fresh].Time)
            {
                old++;
            }

            joined.Add(newer[fresh++]);
        }

        return joined;
    }
}
