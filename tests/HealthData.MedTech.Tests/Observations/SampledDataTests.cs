namespace HealthData.MedTech.Tests.Observations;

public sealed class SampledDataTests
{
    [Theory]
    [InlineData("600000", "E 1 E E E 2")]
    [InlineData("1800000", "1 2")]
    [InlineData("7200000", "2")]
    public void The_last_value_of_a_step_stands_for_it(string period, string expected)
    {
        var data = Data(
            Projected.Mapping(Projected.Series(period), 60),
            Projected.At("10:10:00Z", "1"),
            Projected.At("10:59:59.9999999Z", "2"),
            Projected.At("10:50:00Z", "3"));

        Assert.Equal(expected, data);
    }

    [Fact]
    public void A_step_begins_with_its_first_tick()
    {
        var data = Data(
            Projected.Mapping(Projected.Series("1800000"), 60),
            Projected.At("10:29:59.9999999Z", "1"),
            Projected.At("10:30:00Z", "2"));

        Assert.Equal("1 2", data);
    }

    [Theory]
    [InlineData("\"\"", "\"b\"", "b")]
    [InlineData("\"a\"", "\"\"", "a")]
    [InlineData("\"\"", "\"\"", "")]
    [InlineData("\"7 8\"", "\"L\"", "7 8 L")]
    [InlineData("\" a \"", "\" b \"", "a   b")]
    public void Values_are_copied_as_they_are_but_for_blanks_around_the_data(
        string first, string second, string expected)
    {
        var data = Data(
            Projected.Mapping(Projected.Series("1800000"), 60),
            Projected.At("10:00:00Z", first),
            Projected.At("10:30:00Z", second));

        Assert.Equal(expected, data);
    }

    [Fact]
    public void Steps_may_be_fractions_of_a_millisecond()
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Series("0.5"), -1), Projected.Options);

        var observation = Projected.Json(Assert.Single(projector.Project(Projected.Correlated(
            Projected.At("10:00:00Z", "1", ""","c":1"""), Projected.At("10:00:00.0015Z", "2", ""","c":1""")))));

        var series = observation.GetProperty("valueSampledData");
        Assert.Equal("1 E E 2", series.GetProperty("data").GetString());
        Assert.Equal("0.5", series.GetProperty("period").GetRawText());
    }

    [Theory]
    [InlineData("0", ProjectionProblemCode.LimitExceeded)]
    [InlineData("-1", ProjectionProblemCode.LimitExceeded)]
    [InlineData("0.00001", ProjectionProblemCode.LimitExceeded)]
    [InlineData("0.1", ProjectionProblemCode.LimitExceeded)]
    [InlineData("null", ProjectionProblemCode.IncompleteTemplate)]
    [InlineData("79228162514264337593543950335", ProjectionProblemCode.TimeOutOfRange)]
    [InlineData("253402300799999", ProjectionProblemCode.TimeOutOfRange)]
    public void A_step_that_leads_nowhere_is_a_problem(string period, ProjectionProblemCode expected)
    {
        var problem = Projected.Problem(Projected.Mapping(Projected.Series(period), 60), Projected.At("10:00:00Z"));

        Assert.Equal(expected, problem.Code);
    }

    [Fact]
    public void The_number_of_samples_is_limited()
    {
        var options = new ProjectionOptions { MaxSamples = 3_600, Identify = _ => Projected.Identity };
        var measurements = Projected.Measurements(Projected.At("10:00:00Z"));

        Assert.Single(new ObservationProjector(
            Projected.Mapping(Projected.Series("1000"), 60), options).Project(measurements));
        Assert.Equal(
            ProjectionProblemCode.LimitExceeded,
            Assert.Single(new ObservationProjector(
                Projected.Mapping(Projected.Series("999"), 60), options).Project(measurements).Problems).Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProjectionOptions { MaxSamples = 0 });
    }

    [Theory]
    [InlineData(60, "9999-12-31T23:59:59Z")]
    [InlineData(1440, "9999-12-31T00:00:00Z")]
    public void A_period_behind_the_year_9999_is_a_problem(int period, string time)
    {
        var problem = Projected.Problem(
            Projected.Mapping(Projected.Quantity(), period), $$"""{"id":"d","t":"{{time}}","hr":1}""");

        Assert.Equal(
            (ProjectionProblemCode.TimeOutOfRange, "ArgumentOutOfRangeException"),
            (problem.Code, problem.ServiceException));
    }

    private static string? Data(FhirMapping mapping, params string[] messages) =>
        Projected.Project(mapping, messages).GetProperty("valueSampledData").GetProperty("data").GetString();
}
