using System.Runtime.InteropServices;

namespace HealthData.MedTech;

/// <summary>Projects batches, one at a time, for one thread at a time.</summary>
internal sealed class ProjectionRun
{
    private const int MaxKeptBytes = 4 << 20;

    private readonly ProjectionOptions _options;
    private readonly MeasurementGrouper _grouper;
    private readonly Func<MeasurementGroup, MeasurementIdentity?> _identify;
    private readonly Utf8Text _text = new(Utf8Text.ChunkSize);
    private readonly ObservationWriter _writer;
    private readonly IdentityBatch _identities = new();
    private readonly IdentifierBatch _identifiers = new();
    private readonly Dictionary<ResourceKey, int> _places = [];
    private readonly List<WrittenObservation> _observations = [];
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

    /// <summary>Projects a batch into objects, which keep their texts.</summary>
    public ProjectionResult Run(IEnumerable<NormalizedMeasurement> measurements)
    {
        Write(measurements);
        var observations = new List<ProjectedObservation>(_observations.Count);
        foreach (var observation in _observations)
        {
            observations.Add(new ProjectedObservation(
                observation.Group, observation.Key, observation.Utf8Json, ObservationChange.Created));
        }

        var result = new ProjectionResult(observations, _problems);
        Clear();
        return result;
    }

    /// <summary>Projects a batch for a visitor. The memory of the texts is used again.</summary>
    public void Run(IEnumerable<NormalizedMeasurement> measurements, IObservationVisitor visitor)
    {
        Write(measurements);
        foreach (var observation in _observations)
        {
            visitor.Visit(new ObservationView(observation));
        }

        foreach (var problem in _problems)
        {
            visitor.VisitProblem(problem);
        }

        Clear();
        _text.Reuse();
    }

    private void Clear()
    {
        _grouper.Clear();
        _identifiers.Clear();
        _places.Clear();
        _observations.Clear();
    }

    private void Write(IEnumerable<NormalizedMeasurement> measurements)
    {
        _writer.Restart();
        _problems = [];
        var groups = _grouper.Group(measurements);
        _identities.Find(groups, _identify);
        for (var i = 0; i < groups.Count; i++)
        {
            if (_identities[i] is not { } identity)
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
            if (_identities[i] is not { } identity)
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
        _observations.Add(new WrittenObservation(group, key, _text.Take()));
        return null;
    }

    // To the server it is new in either case.
    private ProjectionProblem? Merge(ObservationGroup group, ref WrittenObservation observation)
    {
        var merge = new ObservationMerge(group, observation.Utf8Json, _options);
        if (merge.Run(out var merged) is { } problem)
        {
            return problem;
        }

        observation = new WrittenObservation(group, observation.Key, merged);
        return null;
    }
}
