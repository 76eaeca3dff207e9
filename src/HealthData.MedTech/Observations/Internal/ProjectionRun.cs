using System.Runtime.InteropServices;

namespace HealthData.MedTech;

/// <summary>Projects batches, one at a time, for one thread at a time.</summary>
internal sealed class ProjectionRun
{
    private const int MaxKeptBytes = 1 << 20;

    private readonly ProjectionOptions _options;
    private readonly MeasurementGrouper _grouper;
    private readonly Func<MeasurementGroup, MeasurementIdentity?> _identify;
    private readonly Utf8Text _text = new(Utf8Text.ChunkSize);
    private readonly ObservationWriter _writer;
    private readonly IdentifierBatch _identifiers = new();
    private readonly Dictionary<ResourceKey, int> _places = [];
    private List<ProjectedObservation> _observations = [];
    private List<ProjectionProblem> _problems = [];

    public ProjectionRun(PlanCache plans, ProjectionOptions options)
    {
        _options = options;
        _grouper = new MeasurementGrouper(plans, options);
        _identify = options.Identify ?? MeasurementIdentity.OfCreated;
        _writer = new ObservationWriter(_text, options);
    }

    /// <summary>Whether it is small enough to be kept for the next batch.</summary>
    public bool IsKept => _identifiers.Capacity <= MaxKeptBytes && _text.Capacity <= MaxKeptBytes;

    public ProjectionResult Run(IEnumerable<NormalizedMeasurement> measurements)
    {
        _writer.Restart();
        var result = Run(_grouper.Group(measurements));
        _grouper.Clear();
        _identifiers.Clear();
        _places.Clear();
        return result;
    }

    private ProjectionResult Run(List<MeasurementGroup> groups)
    {
        (_observations, _problems) = ([], []);
        var identities = new MeasurementIdentity?[groups.Count];
        for (var i = 0; i < groups.Count; i++)
        {
            if ((identities[i] = _identify(groups[i])) is not { } identity)
            {
                continue;
            }

            var observations = groups[i].Observations;
            for (var at = 0; at < observations.Count; at++)
            {
                _identifiers.Add(observations[at], identity);
            }
        }

        _identifiers.ComputeKeys();
        _places.EnsureCapacity(_identifiers.Count);
        _observations.EnsureCapacity(_identifiers.Count);
        var number = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            if (identities[i] is not { } identity)
            {
                _problems.Add(new ProjectionProblem(ProjectionProblemCode.MissingPatientId, groups[i], null));
                continue;
            }

            if (groups[i].Problem is { } problem)
            {
                _problems.Add(problem);
            }

            Write(groups[i].Observations, identity, number);
            number += groups[i].Observations.Count;
        }

        return new ProjectionResult(_observations, _problems);
    }

    private void Write(IReadOnlyList<ObservationGroup> groups, MeasurementIdentity identity, int number)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (Write(groups[i], identity, number + i) is not { } problem)
            {
                continue;
            }

            _problems.Add(problem);
            if (!_options.IsolateObservations)
            {
                return;
            }
        }
    }

    private ProjectionProblem? Write(ObservationGroup group, MeasurementIdentity identity, int number)
    {
        ref readonly var key = ref _identifiers.Key(number);
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, key, out var exists);
        if (exists && place >= 0)
        {
            return Merge(group, ref CollectionsMarshal.AsSpan(_observations)[place]);
        }

        if (_writer.Write(group, identity, _identifiers.Text(number), key) is { } problem)
        {
            _text.Truncate(0);
            place = -1;
            return problem;
        }

        place = _observations.Count;
        _observations.Add(new ProjectedObservation(group, key, _text.Take(), ObservationChange.Created));
        return null;
    }

    // To the server it is new in either case.
    private ProjectionProblem? Merge(ObservationGroup group, ref ProjectedObservation observation)
    {
        var merge = new ObservationMerge(group, observation.Utf8Json, _options);
        if (merge.Run(out var merged) is { } problem)
        {
            return problem;
        }

        observation = new ProjectedObservation(group, observation.Key, merged, ObservationChange.Created);
        return null;
    }
}
