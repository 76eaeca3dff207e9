namespace HealthData.MedTech.Tests.Observations;

public sealed class GroupingTests
{
    [Fact]
    public void Device_patient_encounter_and_type_tell_the_groups()
    {
        var groups = new ObservationProjector(Projected.Mapping(Projected.Quantity())).Group(Projected.Measurements(
            Projected.At("10:00:00Z"),
            Projected.At("10:00:01Z", more: ""","p":"p1" """),
            Projected.At("10:00:02Z", more: ""","p":"p1","e":"e1" """),
            Projected.At("10:00:03Z"),
            """{"id":"other","t":"2023-01-01T10:00:00Z","hr":1}"""));

        Assert.Equal(
            ["d||:2", "d|p1|:1", "d|p1|e1:1", "other||:1"],
            groups.Select(group =>
                $"{group.DeviceId}|{group.PatientId}|{group.EncounterId}:{group.Observations.Count}"));
    }

    [Fact]
    public void Hyphens_in_identifiers_join_groups_as_in_the_service()
    {
        var groups = new ObservationProjector(Projected.Mapping(Projected.Quantity())).Group(Projected.Measurements(
            Projected.At("10:00:00Z", more: ""","p":"a-b" """),
            Projected.At("10:00:01Z", more: ""","p":"a","e":"b-" """)));

        var group = Assert.Single(groups);
        Assert.Equal(("a-b", 2), (group.PatientId, group.Observations.Count));
    }

    [Fact]
    public void Many_groups_are_told_apart()
    {
        var messages = Enumerable.Range(0, 1_000)
            .Select(i => Projected.At("10:00:00Z", more: $$""","p":"p{{i % 500}}" """));

        var groups = new ObservationProjector(Projected.Mapping(Projected.Quantity()))
            .Group(Projected.Measurements([.. messages]));

        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"p{i}"), groups.Select(group => group.PatientId));
    }

    [Fact]
    public void Of_measurements_of_the_same_time_the_last_one_to_come_in_stays()
    {
        var observation = Projected.Project(
            Projected.Mapping(Projected.Quantity()),
            Projected.At("10:00:00Z", "60"),
            Projected.At("11:00:00+01:00", "61"));

        Assert.Equal(61, observation.GetProperty("valueQuantity").GetProperty("value").GetInt32());
        Assert.Equal("final", observation.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData(0, "10:30:15.5000000", "10:30:15.5000000", "20230101103015Z.20230101103015Z")]
    [InlineData(60, "10:00:00.0000000", "10:59:59.9999999", "20230101100000Z.20230101105959Z")]
    [InlineData(1440, "00:00:00.0000000", "23:59:59.9999999", "20230101000000Z.20230101235959Z")]
    public void The_period_is_in_the_Observation_and_its_identifier(
        int period, string start, string end, string segment)
    {
        var observation = Projected.Project(
            Projected.Mapping(Projected.Quantity(), period), Projected.At("12:30:15.5+02:00"));

        var effective = observation.GetProperty("effectivePeriod");
        Assert.Equal($"2023-01-01T{start}Z", effective.GetProperty("start").GetString());
        Assert.Equal($"2023-01-01T{end}Z", effective.GetProperty("end").GetString());
        Assert.Equal(
            $"pat.dev.heartrate.{segment}", observation.GetProperty("identifier")[0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("10:00:00", "10:00:00.0000000")]
    [InlineData("12:00:00+02:00", "10:00:00.0000000+00:00")]
    [InlineData("10:00:00Z", "10:00:00.0000000Z")]
    public void A_period_of_a_correlation_has_the_zone_of_the_message(string time, string expected)
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Series(), -1), Projected.Options);

        var observation = Projected.Json(Assert.Single(projector.Project(Projected.Correlated(
            Projected.At(time, more: ""","c":"c.1" """)))));

        var period = observation.GetProperty("effectivePeriod");
        Assert.Equal("2023-01-01T" + expected, period.GetProperty("start").GetString());
        Assert.Equal(
            "pat.dev.heartrate.c.1", observation.GetProperty("identifier")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void A_correlation_goes_from_its_first_measurement_to_its_last()
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Series(), -1));

        var group = Assert.Single(Assert.Single(projector.Group(Projected.Correlated(
            Projected.At("10:00:05Z", more: ""","c":1"""),
            Projected.At("10:00:01Z", more: ""","c":1"""),
            Projected.At("10:00:03Z", more: ""","c":1""")))).Observations);

        Assert.Equal((1, 5), (group.PeriodStart.Second, group.PeriodEnd.Second));
        Assert.Equal([1, 3, 5], group.Measurements.Select(measurement => measurement.OccurrenceTimeUtc.Second));
    }

    [Fact]
    public void Nothing_that_is_written_about_groups_has_identifiers()
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity()));
        var group = Assert.Single(projector.Group(Projected.Measurements(
            Projected.At("10:00:00Z", more: ""","p":"SECRET","e":"SECRET" """))));

        Assert.Equal("heartrate (1 observations)", group.ToString());
        Assert.Equal("heartrate (1 measurements)", group.Observations[0].ToString());
        Assert.Equal("Patient and Device", Projected.Identity.ToString());
        Assert.True(projector.TryCreate(group.Observations[0], Projected.Identity, out var observation, out _));
        Assert.Equal("heartrate (Created)", observation.ToString());
    }
}
