namespace HealthData.MedTech;

/// <summary>Groups the measurements of a batch, and the measurements of a group by periods.</summary>
internal sealed class MeasurementGrouper(PlanCache plans, ProjectionOptions options)
{
    private static readonly TimeSpan Tick = new(1);

    private readonly GroupTable _table = new();
    private readonly List<MeasurementGroup> _groups = [];

    // A list where a group has more than one.
    private readonly List<(NormalizedMeasurement First, List<NormalizedMeasurement>? All)> _members = [];

    private string? _lastType;
    private ObservationPlan? _lastPlan;

    /// <summary>Forgets the groups. The list of them is used again.</summary>
    public void Clear()
    {
        _table.Clear();
        _groups.Clear();
        _members.Clear();
    }

    public List<MeasurementGroup> Group(IEnumerable<NormalizedMeasurement> measurements)
    {
        foreach (var measurement in measurements)
        {
            Add(measurement);
        }

        for (var i = 0; i < _groups.Count; i++)
        {
            Split(_groups[i], _members[i].First, _members[i].All);
        }

        return _groups;
    }

    private void Add(NormalizedMeasurement measurement)
    {
        var number = _table.Find(measurement, out var isNew);
        if (isNew)
        {
            _groups.Add(new MeasurementGroup(measurement));
            _members.Add((measurement, null));
            return;
        }

        var (first, all) = _members[number];
        if (all is null)
        {
            _members[number] = (first, all = [first]);
        }

        all.Add(measurement);
    }

    private void Split(MeasurementGroup group, NormalizedMeasurement first, List<NormalizedMeasurement>? all)
    {
        if (all is not null)
        {
            all = WithoutSameTimes(all);
            group.First = all[0];
        }

        if (!ReferenceEquals(_lastType, group.Type))
        {
            (_lastType, _lastPlan) = (group.Type, plans.Find(group.Type));
        }

        if (_lastPlan is not { } plan)
        {
            group.Problem = new ProjectionProblem(ProjectionProblemCode.TemplateNotFound, group, null);
            return;
        }

        if (plan.Template.Period == ObservationPeriod.CorrelationId && string.IsNullOrWhiteSpace(group.CorrelationId))
        {
            group.Problem = new ProjectionProblem(
                ProjectionProblemCode.MissingCorrelationId, group, plan.Template);
            return;
        }

        all = all is null ? null : plan.Thinning?.Thin(all) ?? all;

        switch (plan.Template.Period)
        {
            case ObservationPeriod.CorrelationId:
                all ??= [first];
                MeasurementOrder.Sort(all);
                group.Observations = new OneItemList<ObservationGroup>(
                    new ObservationGroup(plan, group, all, Kept(all[0]), Kept(all[^1])));
                break;
            case ObservationPeriod.Each or ObservationPeriod.Hourly or ObservationPeriod.Daily:
                SplitByTime(plan, group, first, all);
                break;
            default:
                group.Problem = new ProjectionProblem(ProjectionProblemCode.UnsupportedPeriod, group, plan.Template);
                break;
        }
    }

    // Of the measurements of the same time the one that came in last stays, in the first one's place.
    private static List<NormalizedMeasurement> WithoutSameTimes(List<NormalizedMeasurement> all)
    {
        var places = new Dictionary<long, int>(all.Count);
        var kept = new List<NormalizedMeasurement>(all.Count);
        foreach (var measurement in all)
        {
            if (places.TryAdd(measurement.OccurrenceTimeUtc.Ticks, kept.Count))
            {
                kept.Add(measurement);
                continue;
            }

            var place = places[measurement.OccurrenceTimeUtc.Ticks];
            if (measurement.IngestionTimeUtc.GetValueOrDefault() > kept[place].IngestionTimeUtc.GetValueOrDefault())
            {
                kept[place] = measurement;
            }
        }

        return kept;
    }

    private static void SplitByTime(
        ObservationPlan plan, MeasurementGroup group, NormalizedMeasurement first, List<NormalizedMeasurement>? all)
    {
        if (all is null)
        {
            var start = StartOf(plan.Template.Period, first.OccurrenceTimeUtc);
            if (TryMakeGroup(plan, group, start, new OneItemList<NormalizedMeasurement>(first)) is { } only)
            {
                group.Observations = new OneItemList<ObservationGroup>(only);
            }

            return;
        }

        var places = new Dictionary<DateTime, int>();
        List<List<NormalizedMeasurement>> periods = [];
        foreach (var measurement in all)
        {
            var start = StartOf(plan.Template.Period, measurement.OccurrenceTimeUtc);
            if (places.TryAdd(start, periods.Count))
            {
                periods.Add([]);
            }

            periods[places[start]].Add(measurement);
        }

        var observations = new List<ObservationGroup>(periods.Count);
        foreach (var period in periods)
        {
            MeasurementOrder.Sort(period);
            var start = StartOf(plan.Template.Period, period[0].OccurrenceTimeUtc);
            if (TryMakeGroup(plan, group, start, period) is not { } observation)
            {
                return;
            }

            observations.Add(observation);
        }

        group.Observations = observations;
    }

    private static ObservationGroup? TryMakeGroup(
        ObservationPlan plan, MeasurementGroup group, DateTime start, IReadOnlyList<NormalizedMeasurement> measurements)
    {
        var length = LengthOf(plan.Template.Period);
        if (DateTime.MaxValue - start < length)
        {
            group.Problem = new ProjectionProblem(ProjectionProblemCode.TimeOutOfRange, group, plan.Template);
            return null;
        }

        var end = length == default ? start : start + length - Tick;
        return new ObservationGroup(plan, group, measurements, start, end);
    }

    private static TimeSpan LengthOf(ObservationPeriod period) => period switch
    {
        ObservationPeriod.Hourly => TimeSpan.FromHours(1),
        ObservationPeriod.Daily => TimeSpan.FromDays(1),
        _ => default,
    };

    private static DateTime StartOf(ObservationPeriod period, DateTime time) => period switch
    {
        ObservationPeriod.Hourly => time.Date.AddHours(time.Hour),
        ObservationPeriod.Daily => time.Date,
        _ => time,
    };

    private DateTime Kept(NormalizedMeasurement measurement) => options.UtcCorrelationPeriods
        ? measurement.OccurrenceTimeUtc
        : DateTime.SpecifyKind(measurement.OccurrenceTimeUtc, measurement.OccurrenceTimeKind);
}
