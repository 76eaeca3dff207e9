using HealthData.MedTech;

namespace HealthData.Tool.MedTech.Observations;

/// <summary>
/// The Observations that an empty FHIR server would have after some batches: those of later batches are merged into
/// those that are there.
/// </summary>
internal sealed class ObservationBook(FhirMapping mapping, ProjectionOptions options)
{
    /// <summary>How many messages are a batch, as in the service.</summary>
    public const int BatchSize = 300;

    private readonly ObservationProjector _projector = new(mapping, options);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<ProjectedObservation> _observations = [];
    private readonly List<NormalizedMeasurement> _batch = [];
    private int _messages;

    /// <summary>The Observations, in the order in which they were created.</summary>
    public IReadOnlyList<ProjectedObservation> Observations => _observations;

    public List<ProjectionProblem> Problems { get; } = [];

    /// <summary>Takes the measurements of a message, and writes the batch once it is full.</summary>
    public void Add(IReadOnlyList<NormalizedMeasurement> measurements)
    {
        _batch.AddRange(measurements);
        if (++_messages == BatchSize)
        {
            Flush();
        }
    }

    /// <summary>Writes what waits.</summary>
    public void Flush()
    {
        var result = _projector.Project(_batch);
        Problems.AddRange(result.Problems);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var observation in result)
        {
            if (_places.TryAdd(observation.Id, _observations.Count))
            {
                _observations.Add(observation);
            }
            else
            {
                known.Add(observation.Id);
            }
        }

        if (known.Count > 0)
        {
            Merge(known);
        }

        _batch.Clear();
        _messages = 0;
    }

    private void Merge(HashSet<string> known)
    {
        foreach (var group in _projector.Group(_batch))
        {
            if (options.Identify!(group) is not { } identity)
            {
                continue;
            }

            foreach (var part in group.Observations)
            {
                var id = part.GetObservationId(identity);
                if (!known.Contains(id))
                {
                    continue;
                }

                var place = _places[id];
                if (_projector.TryMerge(part, _observations[place].Utf8Json, out var merged, out var problem))
                {
                    _observations[place] = merged;
                }
                else
                {
                    Problems.Add(problem);
                }
            }
        }
    }
}
