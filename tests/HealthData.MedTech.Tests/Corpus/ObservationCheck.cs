using System.Text.Json;
using System.Text.Json.Nodes;

namespace HealthData.MedTech.Tests.Corpus;

/// <summary>
/// Writes the Observations of a case into an empty store, batch by batch, and lists where they, the operations and the
/// errors differ from the recorded ones.
/// </summary>
internal sealed class ObservationCheck(CorpusCase recorded, JsonElement expected, FhirMapping mapping)
{
    private readonly ObservationProjector _projector = new(mapping);
    private readonly Dictionary<string, int> _places = [];
    private readonly List<ReadOnlyMemory<byte>> _store = [];
    private readonly List<string> _operations = [];
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Run(Func<int, IReadOnlyList<NormalizedMeasurement>> normalize)
    {
        for (var batch = 0; batch < recorded.Batches.Count; batch++)
        {
            foreach (var group in _projector.Group(recorded.Batches[batch].SelectMany(normalize)))
            {
                if (Write(batch, group) is { } problem)
                {
                    _errors.Add($"{batch} {TextOf(group)}: {problem.ServiceException}");
                }
            }
        }

        List<string> differences = [];
        Compare(differences, "operation", OperationsOf(expected), _operations);
        Compare(differences, "error", ErrorsOf(expected), _errors);
        Compare(
            differences,
            "observation",
            [.. expected.GetProperty("observations").EnumerateArray().Select(Sorted)],
            [.. _store.Select(observation => Sorted(JsonDocument.Parse(observation).RootElement))]);
        CompareProjection(differences, normalize);
        return differences;
    }

    /// <summary>The stub of the recording: ids are digests of what the message has.</summary>
    private static MeasurementIdentity IdentityOf(MeasurementGroup group)
    {
        var device = MeasurementIdentity.ComputeId(group.DeviceId);
        return new MeasurementIdentity(
            string.IsNullOrWhiteSpace(group.PatientId)
                ? "lookup-" + device[..16]
                : MeasurementIdentity.ComputeId(group.PatientId),
            device,
            string.IsNullOrWhiteSpace(group.EncounterId) ? null : MeasurementIdentity.ComputeId(group.EncounterId));
    }

    private ProjectionProblem? Write(int batch, MeasurementGroup group)
    {
        var identity = IdentityOf(group);
        foreach (var observation in group.Observations)
        {
            var id = observation.GetObservationId(identity);
            var exists = _places.TryGetValue(id, out var place);
            ProjectedObservation? written;
            ProjectionProblem? problem;
            var isWritten = exists
                ? _projector.TryMerge(observation, _store[place], out written, out problem)
                : _projector.TryCreate(observation, identity, out written, out problem);
            if (!isWritten)
            {
                return problem;
            }

            if (!exists)
            {
                _places.Add(id, _store.Count);
                _store.Add(default);
            }

            _store[_places[id]] = written!.Utf8Json;
            var operation = written.Change switch
            {
                ObservationChange.Created => "create",
                ObservationChange.Amended => "update",
                _ => "none",
            };
            _operations.Add($"{batch} {written.Id} {operation}");
        }

        return group.Problem;
    }

    // A batch in one call gives what the steps give.
    private void CompareProjection(
        List<string> differences, Func<int, IReadOnlyList<NormalizedMeasurement>> normalize)
    {
        if (recorded.Batches.Count > 1)
        {
            return;
        }

        var projector = new ObservationProjector(mapping, new ProjectionOptions { Identify = IdentityOf });
        var result = projector.Project(recorded.Batches.SelectMany(batch => batch.SelectMany(normalize)));
        Compare(
            differences,
            "projected observation",
            [.. _store.Select(observation => Sorted(JsonDocument.Parse(observation).RootElement))],
            [.. result.Select(observation => Sorted(JsonDocument.Parse(observation.Utf8Json).RootElement))]);
        Compare(
            differences,
            "projected error",
            _errors,
            [.. result.Problems.Select(problem => $"0 {TextOf(problem.Group)}: {problem.ServiceException}")]);
    }

    private static List<string> OperationsOf(JsonElement expected) =>
    [
        .. expected.GetProperty("operations").EnumerateArray().Select(operation =>
            $"{operation.GetProperty("batch").GetInt32()} {operation.GetProperty("id").GetString()} "
                + operation.GetProperty("op").GetString()),
    ];

    private static List<string> ErrorsOf(JsonElement expected) =>
    [
        .. expected.GetProperty("errors").EnumerateArray().Select(error =>
        {
            var group = error.GetProperty("group");
            var texts = new[] { "type", "deviceId", "patientId", "encounterId", "correlationId" }
                .Select(name => group.GetProperty(name).GetString());
            return $"{error.GetProperty("batch").GetInt32()} {string.Join('|', texts)}: "
                + error.GetProperty("error").GetProperty("type").GetString();
        }),
    ];

    private static string TextOf(MeasurementGroup group) =>
        string.Join('|', group.Type, group.DeviceId, group.PatientId, group.EncounterId, group.CorrelationId);

    // Numbers keep their text. The recorded Observations have no time of issue.
    private static string Sorted(JsonElement observation) => Sort(observation)!.ToJsonString();

    private static JsonNode? Sort(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(element.EnumerateObject()
            .Where(member => member.Name != "issued")
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Name, Sort(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(Sort)]),
        _ => JsonValue.Create(element),
    };

    private static void Compare(
        List<string> differences, string what, List<string> expected, List<string> actual)
    {
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (wanted, given) = (expected.ElementAtOrDefault(i) ?? "none", actual.ElementAtOrDefault(i) ?? "none");
            if (wanted != given)
            {
                var at = Math.Max(wanted.Zip(given).TakeWhile(pair => pair.First == pair.Second).Count() - 40, 0);
                differences.Add($"{what} {i}: recorded {wanted[at..]}, not {given[at..]}");
            }
        }
    }
}
