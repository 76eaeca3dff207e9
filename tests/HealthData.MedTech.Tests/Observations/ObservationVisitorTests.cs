using System.Text;

namespace HealthData.MedTech.Tests.Observations;

public sealed class ObservationVisitorTests
{
    private readonly ProjectionOptions _options = new()
    {
        Identify = group => group.PatientId is null ? null : Projected.Identity,
        TimeProvider = new StandingTime(),
    };

    [Fact]
    public void A_visitor_is_told_of_the_same_batch_after_batch()
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity()), _options);
        var random = new Random(5);
        for (var batch = 0; batch < 50; batch++)
        {
            var measurements = Projected.Measurements([.. Enumerable.Range(0, random.Next(1, 400)).Select(i =>
                Projected.At(
                    $"10:{i / 60:00}:{i % 60:00}Z",
                    random.Next(20) == 0 ? "\"x\"" : $"{random.Next(100)}",
                    random.Next(10) == 0 ? string.Empty : $$""","p":"{{random.Next(50)}}" """))]);
            var visitor = new Visitor();

            projector.Project(measurements, visitor);

            var expected = projector.Project(measurements);
            Assert.Equal(
                expected.Select(one => (one.Id, Encoding.UTF8.GetString(one.Utf8Json.Span))), visitor.Observations);
            Assert.Equal(expected.Problems.Select(problem => problem.Message), visitor.Problems);
        }
    }

    [Fact]
    public void What_a_visitor_throws_comes_out_and_the_next_batch_is_whole()
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity()), Projected.Options);
        var measurements = Projected.Measurements(Projected.At("10:00:00Z"), Projected.At("10:00:01Z"));

        Assert.Throws<TimeoutException>(() => projector.Project(measurements, new Visitor { Failure = new() }));

        var visitor = new Visitor();
        projector.Project(measurements, visitor);
        Assert.Equal(2, visitor.Observations.Count);
    }

    [Theory]
    [InlineData("a\"b", "d")]
    [InlineData("p", "a\\b")]
    [InlineData("p", "d\u0001\u007f")]
    [InlineData("\u00e9", "\ud83d\ude00")]
    public void Ids_that_the_text_must_escape_are_escaped(string patient, string device)
    {
        var options = new ProjectionOptions { Identify = _ => new MeasurementIdentity(patient, device) };
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity()), options);

        var observation = Projected.Json(Assert.Single(
            projector.Project(Projected.Measurements(Projected.At("10:00:00Z")))));

        Assert.Equal("Patient/" + patient, observation.GetProperty("subject").GetProperty("reference").GetString());
        Assert.Equal("Device/" + device, observation.GetProperty("device").GetProperty("reference").GetString());
        Assert.StartsWith(
            $"{patient}.{device}.heartrate.",
            observation.GetProperty("identifier")[0].GetProperty("value").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Observations_cost_no_memory_of_their_own()
    {
        var projector = new ObservationProjector(Projected.Mapping(Projected.Quantity()), Projected.Options);
        var measurements = Projected.Measurements(
            [.. Enumerable.Range(0, 300).Select(i => Projected.At($"10:{i / 60:00}:{i % 60:00}Z"))]);
        var visitor = new Counter();
        for (var batch = 0; batch < 10; batch++)
        {
            projector.Project(measurements, visitor);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        projector.Project(measurements, visitor);

        // An Observation has more than 600 bytes.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / measurements.Count, 0, 400);
        Assert.Equal(11 * 300, visitor.Count);
    }

    private sealed class Visitor : IObservationVisitor
    {
        public List<(string Id, string Json)> Observations { get; } = [];

        public List<string> Problems { get; } = [];

        public TimeoutException? Failure { get; init; }

        public void Visit(in ObservationView observation)
        {
            if (Failure is not null)
            {
                throw Failure;
            }

            Observations.Add((observation.GetId(), Encoding.UTF8.GetString(observation.Utf8Json)));
            Assert.NotEmpty(observation.Group.Measurements);
        }

        public void VisitProblem(ProjectionProblem problem) => Problems.Add(problem.Message);
    }

    private sealed class StandingTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
    }

    private sealed class Counter : IObservationVisitor
    {
        public int Count { get; private set; }

        public void Visit(in ObservationView observation) => Count += observation.Utf8Json.IsEmpty ? 0 : 1;

        public void VisitProblem(ProjectionProblem problem) => Assert.Fail(problem.Message);
    }
}
