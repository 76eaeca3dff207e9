namespace HealthData.MedTech.Tests.Observations;

public sealed class ProjectionOptionsTests
{
    [Fact]
    public void Identifiers_may_tell_readings_of_a_second_apart()
    {
        var options = new ProjectionOptions { SubsecondIdentifiers = true, Identify = _ => Projected.Identity };

        var result = new ObservationProjector(Projected.Mapping(Projected.Quantity()), options).Project(
            Projected.Measurements(Projected.At("10:00:00.1Z"), Projected.At("10:00:00.25Z")));

        Assert.Equal(
            [
                "pat.dev.heartrate.202301011000001000000Z.202301011000001000000Z",
                "pat.dev.heartrate.202301011000002500000Z.202301011000002500000Z",
            ],
            result.Select(observation => observation.Group.GetIdentifier(Projected.Identity)));
    }

    [Fact]
    public void Hours_keep_their_identifiers_with_subseconds()
    {
        var options = new ProjectionOptions { SubsecondIdentifiers = true };
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity(), 60), options);

        Assert.Equal(
            "pat.dev.heartrate.20230101100000Z.20230101105959Z",
            projector.Group(Projected.At("10:00:00.1Z")).GetIdentifier(Projected.Identity));
    }

    [Theory]
    [InlineData(false, "pat.dev.heartrate.20230101100000Z.20230101100000Z")]
    [InlineData(true, "pat.dev.enc.heartrate.20230101100000Z.20230101100000Z")]
    public void Identifiers_may_hold_the_encounter(bool holds, string expected)
    {
        var options = new ProjectionOptions { EncounterInIdentifier = holds };
        var group = new ObservationProjector(Projected.Mapping(Projected.Quantity()), options)
            .Group(Projected.At("10:00:00Z"));

        Assert.Equal(expected, group.GetIdentifier(new MeasurementIdentity("pat", "dev", "enc")));
        Assert.Equal(
            MeasurementIdentity.ComputeId(expected, ObservationProjector.IdentifierSystem),
            group.GetObservationId(new MeasurementIdentity("pat", "dev", "enc")));
        Assert.Equal(
            "pat.dev.heartrate.20230101100000Z.20230101100000Z", group.GetIdentifier(Projected.Identity));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ProjectionProblemCode.DifferentValue)]
    public void A_missing_value_may_be_added(ProjectionProblemCode? expected)
    {
        var options = new ProjectionOptions { AddMissingValues = expected is null };
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity()), options);

        var isMerged = projector.TryMerge(
            projector.Group(Projected.At("10:00:00Z")),
            Projected.Existing(string.Empty),
            out var merged,
            out var problem);

        Assert.Equal(expected is null, isMerged);
        Assert.Equal(expected, problem?.Code);
        if (isMerged)
        {
            Assert.Equal(
                60, Projected.Json(merged!).GetProperty("valueQuantity").GetProperty("value").GetInt32());
        }
    }

    [Theory]
    [InlineData(false, "60")]
    [InlineData(true, "60,62")]
    public void One_failed_Observation_may_fail_alone(bool isolates, string expected)
    {
        var options = new ProjectionOptions { IsolateObservations = isolates, Identify = _ => Projected.Identity };

        var result = new ObservationProjector(Projected.Mapping(Projected.Quantity()), options).Project(
            Projected.Measurements(
                Projected.At("10:00:00Z", "60"),
                Projected.At("10:00:01Z", "\"abc\""),
                Projected.At("10:00:02Z", "62")));

        Assert.Equal(expected, string.Join(',', result.Select(observation =>
            Projected.Json(observation).GetProperty("valueQuantity").GetProperty("value").GetRawText())));
        Assert.Equal(ProjectionProblemCode.InvalidQuantity, Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData(2, 0, "0,2,4")]
    [InlineData(4, 0, "0,4")]
    [InlineData(1, 0, "0,1,2,3,4")]
    [InlineData(0, 2, "0,2,4")]
    [InlineData(0, 3, "0,3")]
    [InlineData(0, 60, "0")]
    public void Samples_may_be_thinned(int step, int seconds, string expected)
    {
        var thinning = step > 0
            ? SampleThinning.EveryNth(step)
            : SampleThinning.OnePer(TimeSpan.FromSeconds(seconds));
        var options = new ProjectionOptions
        {
            Thinning = new Dictionary<string, SampleThinning> { ["heartrate"] = thinning },
        };

        var group = Assert.Single(new ObservationProjector(Projected.Mapping(Projected.Quantity()), options).Group(
            Projected.Measurements([.. Enumerable.Range(0, 5).Reverse().Select(i => Projected.At($"10:00:0{i}Z"))])));

        Assert.Equal(
            expected,
            string.Join(',', group.Observations.Select(observation => observation.PeriodStart.Second)));
    }

    [Fact]
    public void Other_types_arent_thinned()
    {
        var options = new ProjectionOptions
        {
            Thinning = new Dictionary<string, SampleThinning> { ["steps"] = SampleThinning.EveryNth(9) },
        };

        var group = Assert.Single(new ObservationProjector(Projected.Mapping(Projected.Quantity()), options).Group(
            Projected.Measurements(Projected.At("10:00:00Z"), Projected.At("10:00:01Z"))));

        Assert.Equal(2, group.Observations.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleThinning.EveryNth(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleThinning.OnePer(TimeSpan.Zero));
    }

    [Fact]
    public void Periods_of_correlations_may_be_in_UTC()
    {
        var options = new ProjectionOptions { UtcCorrelationPeriods = true, Identify = _ => Projected.Identity };

        var observation = Assert.Single(new ObservationProjector(Projected.Mapping(Projected.Series(), -1), options)
            .Project(Projected.Correlated(Projected.At("12:00:00+02:00", more: ""","c":1"""))));

        Assert.Equal(
            "2023-01-01T10:00:00.0000000Z",
            Projected.Json(observation).GetProperty("effectivePeriod").GetProperty("start").GetString());
    }
}
