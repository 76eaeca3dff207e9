using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace HealthData.Imaging;

/// <summary>The metrics of the package. No tag identifies anybody.</summary>
internal sealed class StudyMetrics
{
    private const string Package = "HealthData.Imaging";

    private readonly ConcurrentDictionary<IDirtySource, byte> _followers = new();
    private readonly Counter<long> _studies;
    private readonly Counter<long> _passes;
    private readonly Counter<long> _issues;

    private StudyMetrics()
    {
        var meter = new Meter(Package, typeof(StudyMetrics).Assembly.GetName().Version!.ToString());
        _studies = meter.CreateCounter<long>(
            "healthdata.imaging.studies", "{study}", "What became of studies.");
        _passes = meter.CreateCounter<long>(
            "healthdata.imaging.passes", "{pass}", "The passes, those that others were in the way of included.");
        _issues = meter.CreateCounter<long>(
            "healthdata.imaging.issues", "{issue}", "What in the metadata of studies couldn't be used as it is.");
        meter.CreateObservableGauge(
            "healthdata.imaging.dirty",
            () => _followers.Keys.Sum(follower => follower.Count),
            "{study}",
            "The studies with changes that aren't acknowledged.");
        meter.CreateObservableGauge(
            "healthdata.imaging.oldest",
            () => _followers.Keys.Max(follower => follower.Age)?.TotalSeconds ?? 0,
            "s",
            "The age of the oldest change that isn't acknowledged.");
    }

    public static StudyMetrics Instance { get; } = new();

    public void Add(IDirtySource follower) => _followers.TryAdd(follower, 0);

    public void Remove(IDirtySource follower) => _followers.TryRemove(follower, out _);

    public void CountPass() => _passes.Add(1);

    public void Count(StudyOutcome outcome)
    {
        _studies.Add(1, new KeyValuePair<string, object?>("healthdata.imaging.status", outcome.Status.ToString()));
        foreach (var issue in outcome.Issues)
        {
            _issues.Add(1, new KeyValuePair<string, object?>("healthdata.imaging.code", issue.Code));
        }
    }
}
