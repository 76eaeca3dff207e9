using HealthData.MedTech;

namespace HealthData.Tool.MedTech.Compare;

/// <summary>Finds the differences between what two device mappings give of a message.</summary>
internal static class MessageChanges
{
    public static IEnumerable<MappingChange> Of(NormalizationResult before, NormalizationResult after)
    {
        var others = after.Measurements.ToList();
        foreach (var measurement in before.Measurements)
        {
            // An equal one first: several may be of the same device and time.
            var same = others.FindIndex(other => IsSame(measurement, other) && !Differ(measurement, other).Any());
            same = same >= 0 ? same : others.FindIndex(other => IsSame(measurement, other));
            if (same < 0)
            {
                yield return new MappingChange("measurement", ChangeKind.Vanished, measurement.Type, []);
                continue;
            }

            List<ValueChange> values = [.. Differ(measurement, others[same])];
            others.RemoveAt(same);
            if (values.Count > 0)
            {
                yield return new MappingChange("measurement", ChangeKind.Changed, measurement.Type, values);
            }
        }

        foreach (var measurement in others)
        {
            yield return new MappingChange("measurement", ChangeKind.Appeared, measurement.Type, []);
        }

        foreach (var change in OfProblems(before.Problems.Select(TextOf), after.Problems.Select(TextOf)))
        {
            yield return change;
        }
    }

    public static IEnumerable<MappingChange> OfProblems(IEnumerable<string> before, IEnumerable<string> after)
    {
        var others = after.ToList();
        foreach (var text in before.Where(text => !others.Remove(text)))
        {
            yield return new MappingChange("problem", ChangeKind.Vanished, text, []);
        }

        foreach (var text in others)
        {
            yield return new MappingChange("problem", ChangeKind.Appeared, text, []);
        }
    }

    // Without the place in the mapping, which differs between versions that do the same.
    private static string TextOf(NormalizationProblem problem) => problem.Expression is { } expression
        ? $"{problem.Code} of {problem.Template?.TypeName} by {expression.Text}"
        : problem.Template is { } template ? $"{problem.Code} of {template.TypeName}"
        : $"{problem.Code}";

    private static bool IsSame(NormalizedMeasurement one, NormalizedMeasurement other) =>
        (one.Type, one.DeviceId, one.OccurrenceTimeUtc) == (other.Type, other.DeviceId, other.OccurrenceTimeUtc);

    private static IEnumerable<ValueChange> Differ(NormalizedMeasurement one, NormalizedMeasurement other)
    {
        var (before, after) = (ValuesOf(one), ValuesOf(other));
        return before.Keys.Union(after.Keys)
            .Select(key => new ValueChange(key.Name, before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
            .Where(change => change.Before != change.After);
    }

    // Names of values may be there more than once.
    private static Dictionary<(string Name, int Number), string> ValuesOf(NormalizedMeasurement measurement)
    {
        (string Name, string? Value)[] values =
        [
            ("patientId", measurement.PatientId),
            ("encounterId", measurement.EncounterId),
            ("correlationId", measurement.CorrelationId),
            .. measurement.Properties.Select(property => (property.Name, (string?)property.Value)),
        ];
        var found = new Dictionary<(string Name, int Number), string>();
        foreach (var (name, value) in values)
        {
            if (value is not null)
            {
                found.Add((name, found.Keys.Count(key => key.Name == name)), value);
            }
        }

        return found;
    }
}
