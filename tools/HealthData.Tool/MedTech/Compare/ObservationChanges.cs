using HealthData.MedTech;
using HealthData.Tool.MedTech.Observations;

namespace HealthData.Tool.MedTech.Compare;

/// <summary>Finds the differences between the Observations of two pairs of mappings.</summary>
internal static class ObservationChanges
{
    public static IEnumerable<MappingChange> Of(ObservationBook before, ObservationBook after)
    {
        var others = after.Observations.ToDictionary(observation => observation.Id, StringComparer.Ordinal);
        foreach (var observation in before.Observations)
        {
            var type = observation.Group.Group.Type;
            if (!others.Remove(observation.Id, out var other))
            {
                yield return new MappingChange("observation", ChangeKind.Vanished, type, []) { Id = observation.Id };
            }
            else if (!observation.Utf8Json.Span.SequenceEqual(other.Utf8Json.Span))
            {
                yield return new MappingChange("observation", ChangeKind.Changed, type, Differ(observation, other))
                {
                    Id = observation.Id,
                };
            }
        }

        foreach (var observation in after.Observations.Where(observation => others.ContainsKey(observation.Id)))
        {
            yield return new MappingChange("observation", ChangeKind.Appeared, observation.Group.Group.Type, [])
            {
                Id = observation.Id,
            };
        }

        foreach (var change in MessageChanges.OfProblems(
            before.Problems.Select(problem => $"{problem.Code} of {problem.Group.Type}"),
            after.Problems.Select(problem => $"{problem.Code} of {problem.Group.Type}")))
        {
            yield return change;
        }
    }

    private static List<ValueChange> Differ(ProjectedObservation one, ProjectedObservation other)
    {
        var (before, after) = (ValuesOf(one), ValuesOf(other));
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(name => new ValueChange(name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)))
                .Where(change => change.Before != change.After),
        ];
    }

    private static Dictionary<string, string> ValuesOf(ProjectedObservation observation)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(observation.Utf8Json);
        Add(json.RootElement, string.Empty, values);
        return values;
    }

    private static void Add(JsonElement element, string path, Dictionary<string, string> values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Add(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", values);
                }

                break;
            case JsonValueKind.Array:
                var number = 0;
                foreach (var item in element.EnumerateArray())
                {
                    Add(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{number++}]"), values);
                }

                break;
            default:
                values[path] = element.ToString();
                break;
        }
    }
}
