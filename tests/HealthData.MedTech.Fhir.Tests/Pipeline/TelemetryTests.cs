using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace HealthData.MedTech.Fhir.Tests.Pipeline;

public sealed class TelemetryTests
{
    private const string Package = "HealthData.MedTech.Fhir";

    [Fact]
    public async Task Batch_tells_what_became_of_it_and_names_nobody()
    {
        await using var lab = await MedTechLab.StartAsync();
        var device = $"device-{Guid.NewGuid():N}";
        List<string> spans = [];
        List<(string Name, double Value, string Tags)> measured = [];
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Package,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => spans.Add(
                $"{activity.DisplayName} {string.Join(',', activity.TagObjects.Select(tag => $"{tag.Value}"))}"),
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Package)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        meters.Start();
        var pipeline = new MedTechPipeline(
            Texts.DeviceMapping,
            Texts.FhirMapping,
            lab.Client,
            new() { DeadLetters = DeadLetterSink.Create((_, _) => Task.CompletedTask) });

        await pipeline.RunAsync(
            new[] { Texts.Weight(device, device, Texts.Start, "70"), "{", "{}" }.ToMessages(),
            cancellationToken: MedTechLab.Token);

        string[] all;
        lock (measured)
        {
            all = [.. measured.Select(one => $"{one.Name} {one.Value} {one.Tags}"), .. spans];
        }

        Assert.Contains("healthdata.medtech.messages 3 ", all);
        Assert.Contains("healthdata.medtech.observations 1 Created", all);
        Assert.Contains("healthdata.medtech.dead_letters 1 InvalidDataFormat", all);
        Assert.Contains("healthdata.medtech.unmatched 1 ", all);
        Assert.Contains("MedTechPipeline.Batch ", all);
        Assert.Contains("MeasurementWriter.Write ", all);
        Assert.DoesNotContain(all, text => text.Contains(device, StringComparison.Ordinal));

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            List<string> texts = [];
            foreach (var tag in tags)
            {
                texts.Add($"{tag.Value}");
            }

            lock (measured)
            {
                measured.Add((instrument.Name, value, string.Join(',', texts)));
            }
        }
    }
}
