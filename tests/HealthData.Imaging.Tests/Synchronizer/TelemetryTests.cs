using HealthData.Dicom.Tests.Support;
using System.Diagnostics.Metrics;

namespace HealthData.Imaging.Tests.Synchronizer;

/// <summary>The metrics of synchronizers.</summary>
[Collection(AloneCollection.Name)]
public sealed class TelemetryTests
{
    [Fact]
    public async Task Metrics_tell_what_became_of_studies_and_name_nobody()
    {
        await using var lab = await SyncLab.StartAsync();
        lab.Add(SyncLab.Study(1), 1);
        List<string> measured = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "HealthData.Imaging")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();

        await lab.Create().SynchronizeAsync(SyncLab.Study(1), SyncLab.Token);
        StudyMetrics.Instance.Count(new StudyOutcome(
            SyncLab.Study(1),
            StudyStatus.Rejected,
            [new ImagingIssue("patient-conflict", null, ImagingIssueLevel.Study, SyncLab.Study(1))]));
        var dirty = new DirtyStudies(TimeSpan.Zero, TimeSpan.Zero, lab.Clock);
        StudyMetrics.Instance.Add(dirty);
        dirty.Mark(SyncLab.Study(1), lab.Clock.GetUtcNow());
        dirty.Mark(SyncLab.Study(2), lab.Clock.GetUtcNow().AddSeconds(-90));
        listener.RecordObservableInstruments();
        StudyMetrics.Instance.Remove(dirty);
        listener.RecordObservableInstruments();

        Assert.Contains("healthdata.imaging.studies 1 Written", measured);
        Assert.Contains("healthdata.imaging.passes 1 ", measured);
        Assert.Contains("healthdata.imaging.issues 1 patient-conflict", measured);
        Assert.Equal(
            ["healthdata.imaging.dirty 2 ", "healthdata.imaging.oldest 90 "],
            measured.Where(text => text.Contains("dirty", StringComparison.Ordinal)
                || text.Contains("oldest", StringComparison.Ordinal)).Take(2));
        Assert.Equal(["healthdata.imaging.dirty 0 ", "healthdata.imaging.oldest 0 "], measured.TakeLast(2));
        Assert.DoesNotContain(measured, text => text.Contains(SyncLab.Study(1), StringComparison.Ordinal));

        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            List<string> texts = [];
            foreach (var tag in tags)
            {
                texts.Add($"{tag.Value}");
            }

            lock (measured)
            {
                measured.Add($"{instrument.Name} {value} {string.Join(',', texts)}");
            }
        }
    }
}
