using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

public sealed class VisitorTests
{
    private const string Message = """
        {"hr":78.50,"id":"x","t":"2020-01-01T00:00:00Z","p":"p\u00e9","c":7,"d":"2020-01-31T10:20:30Z","n":{"hr":1e21,
        "id":true,
        "t":"2020-01-01","c":"c"}}
        """;

    private static readonly string Template = Run.Template(
        more: "\"patientIdExpression\":\"$.p\",\"encounterIdExpression\":\"$.none\","
            + "\"correlationIdExpression\":\"$.c\",",
        values: """{"valueName":"hr","valueExpression":"$.hr"},{"valueName":"d","valueExpression":"$.d"}""");

    [Fact]
    public void A_visitor_sees_what_the_objects_hold()
    {
        var normalizer = Run.Normalizer(Template, Run.Template(type: "bad"));
        var visitor = new Recorder();

        normalizer.Normalize(DeviceMessage.FromEnvelope(Encoding.UTF8.GetBytes(Message)), visitor);

        Assert.Equal(
            [
                "heartrate x 2020-01-01T00:00:00.0000000Z Utc p:pé c:7 hr=78.5 d=01/31/2020 10:20:30",
                "heartrate True 2020-01-01T00:00:00.0000000Z Unspecified c:c hr=1E+21",
                "bad x 2020-01-01T00:00:00.0000000Z Utc hr=78.5",
                "bad True 2020-01-01T00:00:00.0000000Z Unspecified hr=1E+21",
            ],
            visitor.Lines);
    }

    [Fact]
    public void A_large_message_allocates_little()
    {
        var message = System.Text.Encoding.UTF8.GetBytes(
            $$"""{"hr":1,"id":"x","t":"2020-01-01","wave":[{{string.Join(',', Enumerable.Range(0, 170_000))}}]}""");
        var normalizer = Run.Normalizer(Run.Template());
        var visitor = new Counter();
        normalizer.Normalize(DeviceMessage.FromEnvelope(message), visitor);
        normalizer.Normalize(DeviceMessage.FromEnvelope(message), visitor);

        var before = GC.GetAllocatedBytesForCurrentThread();
        normalizer.Normalize(DeviceMessage.FromEnvelope(message), visitor);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 10);
        Assert.True(message.Length > 1_000_000);
    }

    [Fact]
    public void A_visitor_takes_the_error_behind_the_measurements()
    {
        var visitor = new Recorder();

        Run.Normalizer(Template).Normalize(
            DeviceMessage.FromEnvelope(
                Encoding.UTF8.GetBytes(Message.Replace("\"c\":\"c\"", "\"c\":null", StringComparison.Ordinal))),
            visitor);

        Assert.Equal(2, visitor.Lines.Count);
        Assert.Equal("!UnusableValue", visitor.Lines[1]);
    }

    [Fact]
    public void What_a_visitor_throws_comes_out_and_harms_nothing()
    {
        var normalizer = Run.Normalizer(Template);
        var message = DeviceMessage.FromEnvelope(Encoding.UTF8.GetBytes(Message));

        Assert.Throws<InvalidOperationException>(() => normalizer.Normalize(message, new Thrower()));
        Assert.Equal(2, normalizer.Normalize(message).Measurements.Count);
    }

    [Fact]
    public void A_visitor_costs_no_memory_once_warm()
    {
        var templates = new[] { Template, Run.Calculated(), Run.Calculated("$.n", "$.id", "$.t") };
        var normalizer = Run.Normalizer(templates);
        var message = DeviceMessage.FromBody(
            Encoding.UTF8.GetBytes(Message.Replace("$.id", "$.Body.id", StringComparison.Ordinal)));
        var visitor = new Counter();
        for (var i = 0; i < 100; i++)
        {
            normalizer.Normalize(message, visitor);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            normalizer.Normalize(message, visitor);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(4_400, visitor.Measurements);
        Assert.True(visitor.Bytes > visitor.Measurements);
    }

    [Fact]
    public void Positions_are_checked() => Run.Normalizer(Template).Normalize(
        DeviceMessage.FromEnvelope(Encoding.UTF8.GetBytes(Message)), new Prober());

    private sealed class Recorder : IMeasurementVisitor
    {
        public List<string> Lines { get; } = [];

        public void Visit(in MeasurementView measurement)
        {
            var line = new StringBuilder($"{measurement.Type} {Encoding.UTF8.GetString(measurement.DeviceId)} ")
                .Append(measurement.OccurrenceTimeUtc.ToString("O")).Append(' ').Append(measurement.OccurrenceTimeKind);
            if (measurement.TryGetPatientId(out var id))
            {
                line.Append(" p:").Append(Encoding.UTF8.GetString(id));
            }

            if (measurement.TryGetEncounterId(out id))
            {
                line.Append(" e:").Append(Encoding.UTF8.GetString(id));
            }

            if (measurement.TryGetCorrelationId(out id))
            {
                line.Append(" c:").Append(Encoding.UTF8.GetString(id));
            }

            for (var i = 0; i < measurement.PropertyCount; i++)
            {
                line.Append(' ').Append(measurement.GetPropertyName(i)).Append('=')
                    .Append(Encoding.UTF8.GetString(measurement.GetPropertyValue(i)));
            }

            Lines.Add(line.ToString());
        }

        public void VisitProblem(NormalizationProblem failure) => Lines.Add($"!{failure.Code}");
    }

    private sealed class Counter : IMeasurementVisitor
    {
        public int Measurements { get; private set; }

        public long Bytes { get; private set; }

        public void Visit(in MeasurementView measurement)
        {
            Measurements++;
            Bytes += measurement.DeviceId.Length;
            for (var i = 0; i < measurement.PropertyCount; i++)
            {
                Bytes += measurement.GetPropertyName(i).Length + measurement.GetPropertyValue(i).Length;
            }
        }

        public void VisitProblem(NormalizationProblem failure) => throw new InvalidOperationException(failure.Message);
    }

    private sealed class Thrower : IMeasurementVisitor
    {
        public void Visit(in MeasurementView measurement) => throw new InvalidOperationException();

        public void VisitProblem(NormalizationProblem failure) => throw new InvalidOperationException();
    }

    private sealed class Prober : IMeasurementVisitor
    {
        public void Visit(in MeasurementView measurement)
        {
            var caught = 0;
            foreach (var position in new[] { -1, measurement.PropertyCount })
            {
                try
                {
                    measurement.GetPropertyValue(position);
                }
                catch (ArgumentOutOfRangeException)
                {
                    caught++;
                }
            }

            Assert.Equal(2, caught);
        }

        public void VisitProblem(NormalizationProblem failure) => Assert.Fail(failure.Message);
    }
}
