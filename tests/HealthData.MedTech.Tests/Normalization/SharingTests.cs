using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

public sealed class SharingTests
{
    [Fact]
    public async Task Parallel_callers_share_a_normalizer()
    {
        var normalizer = Run.Normalizer(
            Run.Template(), Run.JmesPath("to_array(Body)[?hr]", "add(matchedToken.hr, `1`)"), Run.Calculated());

        await Parallel.ForAsync(0, 20_000, TestContext.Current.CancellationToken, (i, _) =>
        {
            var message = Encoding.UTF8.GetBytes(
                $$"""{"pad":"{{new string('x', i % 300)}}","id":"d{{i}}","t":"2020-01-01T00:00:00Z","hr":{{i}}}""");

            var shown = Run.Show(normalizer.Normalize(DeviceMessage.FromBody(message)));

            Assert.Equal(
                $"""
                heartrate d{i} 2020-01-01T00:00:00Z hr={i}
                heartrate d{i} 2020-01-01T00:00:00Z v={i + 1}
                heartrate d{i} 2020-01-01T00:00:00Z hr={i}
                """,
                shown);
            return ValueTask.CompletedTask;
        });
    }

    [Fact]
    public void A_visitor_may_use_the_normalizer_that_calls_it()
    {
        var normalizer = Run.Normalizer(Run.Template());
        var visitor = new Nester(normalizer);

        normalizer.Normalize(Nester.Message, visitor);

        Assert.Equal("heartrate x 2020-01-01T00:00:00 hr=1", visitor.Inner);
    }

    private sealed class Nester(MeasurementNormalizer normalizer) : IMeasurementVisitor
    {
        public static DeviceMessage Message { get; } = DeviceMessage.FromEnvelope(
            """{"hr":1,"id":"x","t":"2020-01-01"}"""u8.ToArray());

        public string? Inner { get; private set; }

        public void Visit(in MeasurementView measurement)
        {
            Inner = Run.Show(normalizer.Normalize(Message));
            Assert.Equal("x"u8, measurement.DeviceId);
        }

        public void VisitProblem(NormalizationProblem failure) => Assert.Fail(failure.Message);
    }
}
