using System.Text;
using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>One merge of measurements into an existing Observation.</summary>
internal sealed class ObservationMerge
{
    private readonly ObservationGroup _group;
    private readonly ReadOnlyMemory<byte> _existing;
    private readonly ProjectionOptions _options;
    private readonly Utf8Text _text = new();
    private readonly ValueMerge _values;
    private ObservationParts _parts = null!;
    private DateTime _start;
    private DateTime _end;

    public ObservationMerge(ObservationGroup group, ReadOnlyMemory<byte> existing, ProjectionOptions options)
    {
        _group = group;
        _existing = existing;
        _options = options;
        _values = new ValueMerge(group, options);
    }

    /// <summary>The id of the existing Observation.</summary>
    public string? Id => _parts.Id;

    /// <summary>Whether the Observation is another one now.</summary>
    public bool IsChanged => _parts.IsChanged;

    /// <summary>Merges.</summary>
    /// <param name="merged">The Observation with the measurements.</param>
    /// <returns>What keeps them from being merged; null where nothing does.</returns>
    public ProjectionProblem? Run(out ReadOnlyMemory<byte> merged)
    {
        merged = _existing;
        try
        {
            _parts = new ObservationParts(_existing);
            if (!TryReadPeriod())
            {
                return Unreadable("has no effective time or period that can be read");
            }

            return Merge(ref merged);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Unreadable("is not the JSON of an Observation");
        }
    }

    private ProjectionProblem? Merge(ref ReadOnlyMemory<byte> merged)
    {
        _parts.Replace("category", _group.Plan.Categories);
        if (MergeValue() is { } problem)
        {
            return problem;
        }

        if (_group.Plan.Components.Length > 0 && MergeComponents() is { } failed)
        {
            return failed;
        }

        var start = _group.PeriodStart.Ticks < _start.Ticks ? _group.PeriodStart : _start;
        var end = _group.PeriodEnd.Ticks > _end.Ticks ? _group.PeriodEnd : _end;
        _text.Truncate(0);
        ObservationWriter.WritePeriod(_text, start, end);
        _parts.Replace("effective", "effectivePeriod", _text.Written.ToArray());
        if (_parts.IsChanged)
        {
            _parts.Replace("status", "\"amended\""u8.ToArray());
            merged = _parts.Write();
        }

        return null;
    }

    private ProjectionProblem? MergeValue()
    {
        if (_group.Plan.Value is not { } value)
        {
            return null;
        }

        var count = GroupValues.Count(_group, value.Template.Name!, out var first);
        if (count == 0)
        {
            return null;
        }

        var existing = _parts.Find("value");
        var problem = _values.Merge(
            value, count, first!, existing?.Name, _parts.Value(existing), _start, _end, out var merged);
        if (problem is null)
        {
            _parts.Replace("value", Encoding.UTF8.GetString(value.Element), merged);
        }

        return problem;
    }

    private ProjectionProblem? MergeComponents()
    {
        var components = new ComponentList(_parts.Value(_parts.Find("component")), _values);
        foreach (var component in _group.Plan.Components)
        {
            if (ObservationWriter.CountValues(component, _group, out var count, out var first) is { } problem)
            {
                return problem;
            }

            if (count > 0 && components.Merge(component, count, first!, _start, _end) is { } failed)
            {
                return failed;
            }
        }

        if (components.Write() is { } written)
        {
            _parts.Replace("component", written);
        }

        return null;
    }

    private bool TryReadPeriod()
    {
        if (_parts.Find("effective") is not { } effective)
        {
            return false;
        }

        using var json = JsonDocument.Parse(_parts.Value(effective).ToArray());
        var root = json.RootElement;
        switch (effective.Name)
        {
            case "effectiveDateTime":
                var isRead = TimeText.TryRead(root.GetString(), out _start);
                _end = _start;
                return isRead;
            case "effectivePeriod":
                return root.TryGetProperty("start", out var start)
                    && root.TryGetProperty("end", out var end)
                    && TimeText.TryRead(start.GetString(), out _start)
                    && TimeText.TryRead(end.GetString(), out _end);
            default:
                return false;
        }
    }

    private ProjectionProblem Unreadable(string detail) => new(
        ProjectionProblemCode.UnreadableObservation, _group.Group, _group.Template, detail: detail);
}
