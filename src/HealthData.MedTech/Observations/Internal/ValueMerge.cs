using System.Text;
using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>Merges values into those that an Observation or component has.</summary>
internal sealed class ValueMerge
{
    private readonly ObservationGroup _group;
    private readonly ProjectionOptions _options;
    private readonly Utf8Text _text = new();
    private readonly ValueWriter _writer;

    public ValueMerge(ObservationGroup group, ProjectionOptions options)
    {
        _group = group;
        _options = options;
        _writer = new ValueWriter(_text, options);
    }

    /// <summary>Merges.</summary>
    /// <param name="value">The value of the template.</param>
    /// <param name="count">How many values the group has; at least one.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="name">The name of the existing element; null for none.</param>
    /// <param name="existing">The existing value.</param>
    /// <param name="start">Where the existing period begins.</param>
    /// <param name="end">Where the existing period ends.</param>
    /// <param name="merged">The value; null for an empty one.</param>
    /// <returns>What keeps it from being merged; null where nothing does.</returns>
    public ProjectionProblem? Merge(
        ValuePlan value,
        int count,
        string first,
        string? name,
        ReadOnlySpan<byte> existing,
        DateTime start,
        DateTime end,
        out byte[]? merged)
    {
        merged = null;
        if (name is null && _options.AddMissingValues)
        {
            return Write(value, count, first, Earlier(start), Later(end), out merged);
        }

        if (name is null || !value.Element.SequenceEqual(Encoding.UTF8.GetBytes(name)))
        {
            return Different(value, "has no value, or one of another type");
        }

        return value.Kind == FhirValueKind.SampledData
            ? MergeSeries(value, existing, start, end, out merged)
            : Write(value, count, first, start, end, out merged);
    }

    /// <summary>Writes a value that is new.</summary>
    /// <returns>What keeps it from being written; null where nothing does.</returns>
    public ProjectionProblem? Write(
        ValuePlan value, int count, string first, DateTime start, DateTime end, out byte[]? written)
    {
        _text.Truncate(0);
        var problem = _writer.Write(value, _group, count, first, start, end);
        written = problem is null && _text.Length > 0 ? _text.Written.ToArray() : null;
        return problem;
    }

    private ProjectionProblem? MergeSeries(
        ValuePlan value, ReadOnlySpan<byte> existing, DateTime start, DateTime end, out byte[]? merged)
    {
        merged = null;
        using var json = JsonDocument.Parse(existing.ToArray());
        var root = json.RootElement;
        if (root.TryGetProperty("dimensions", out var dimensions) && dimensions.GetDecimal() > 1)
        {
            return Different(value, "has SampledData of more than one dimension");
        }

        if (!ValueWriter.TryGetStep(value, _group, out var step, out var problem))
        {
            return problem;
        }

        var data = root.TryGetProperty("data", out var text) ? text.GetString() : null;
        if (string.IsNullOrWhiteSpace(data) && !_options.AddMissingValues)
        {
            return Different(value, "has SampledData without data");
        }

        var older = string.IsNullOrWhiteSpace(data) ? [] : SampledSeries.Read(data, start, step);
        var joined = SampledSeries.Join(older, GroupValues.List(_group, value.Template.Name!));
        _text.Truncate(0);
        _text.Append((byte)'"');
        problem = _writer.WriteData(value, _group, joined, Earlier(start), Later(end), step);
        _text.Append((byte)'"');
        merged = problem is null ? WithData(existing) : null;
        return problem;
    }

    // The origin, the period and the rest stay as they are.
    private byte[] WithData(ReadOnlySpan<byte> existing)
    {
        var result = new Utf8Text(existing.Length + _text.Length);
        foreach (var part in ObservationPart.Read(existing))
        {
            if (part.Name != "data")
            {
                result.Append(result.Length == 0 ? "{"u8 : ","u8);
                result.Append(existing[part.Start..part.End]);
            }
        }

        result.Append(result.Length == 0 ? "{\"data\":"u8 : ",\"data\":"u8);
        result.Append(_text.Written);
        result.Append((byte)'}');
        return result.Written.ToArray();
    }

    private DateTime Earlier(DateTime start) => _group.PeriodStart.Ticks < start.Ticks ? _group.PeriodStart : start;

    private DateTime Later(DateTime end) => _group.PeriodEnd.Ticks > end.Ticks ? _group.PeriodEnd : end;

    private ProjectionProblem Different(ValuePlan value, string detail) => new(
        ProjectionProblemCode.DifferentValue, _group.Group, _group.Template, value.Template, detail: detail);
}
