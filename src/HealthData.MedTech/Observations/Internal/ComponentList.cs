using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>The components of an existing Observation, to which values are added.</summary>
internal sealed class ComponentList
{
    private readonly ValueMerge _values;
    private readonly List<byte[]> _components = [];
    private bool _isChanged;

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public ComponentList(ReadOnlySpan<byte> json, ValueMerge values)
    {
        _values = values;
        if (json.IsEmpty)
        {
            return;
        }

        foreach (var part in ObservationPart.Read(json))
        {
            _components.Add(part.Value(json).ToArray());
        }
    }

    /// <summary>Merges values into their component, which is added where it is missing.</summary>
    /// <returns>What keeps them from being merged; null where nothing does.</returns>
    public ProjectionProblem? Merge(ComponentPlan component, int count, string first, DateTime start, DateTime end)
    {
        var value = component.Value!;
        var place = _components.FindIndex(existing => HasCode(existing, value.Template.Name!));
        if (place < 0)
        {
            // A series gets the slots of the period before the merge, as in the service.
            if (_values.Write(value, count, first, start, end, out var written) is { } failed)
            {
                return failed;
            }

            _components.Add(Write(component, written));
            _isChanged = true;
            return null;
        }

        var existing = _components[place];
        var parts = ObservationPart.Read(existing);
        var part = parts.Find(member => IsValue(member.Name));
        var problem = _values.Merge(
            value, count, first, part.Name, part.Value(existing), start, end, out var merged);
        if (problem is null && !JsonEquality.AreEqual(part.Value(existing), merged))
        {
            _components[place] = Replace(existing, parts, value, merged);
            _isChanged = true;
        }

        return problem;
    }

    /// <summary>Writes the components; null where nothing has changed.</summary>
    public byte[]? Write()
    {
        if (!_isChanged)
        {
            return null;
        }

        var text = new Utf8Text();
        foreach (var component in _components)
        {
            text.Append(text.Length == 0 ? "["u8 : ","u8);
            text.Append(component);
        }

        text.Append((byte)']');
        return text.Written.ToArray();
    }

    private static bool IsValue(string? name) =>
        name is { Length: > 5 } && name.StartsWith("value", StringComparison.Ordinal);

    private static bool HasCode(byte[] component, string name)
    {
        using var json = JsonDocument.Parse(component);
        if (!json.RootElement.TryGetProperty("code", out var code) || !code.TryGetProperty("coding", out var codings))
        {
            return false;
        }

        foreach (var coding in codings.EnumerateArray())
        {
            if (coding.TryGetProperty("system", out var system)
                && system.ValueEquals(ObservationProjector.IdentifierSystemUtf8)
                && coding.TryGetProperty("code", out var value)
                && value.ValueEquals(name))
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Write(ComponentPlan component, byte[]? value)
    {
        var text = new Utf8Text();
        text.Append("{\"code\":"u8);
        text.Append(component.Code);
        AppendValue(text, component.Value!, value);
        text.Append((byte)'}');
        return text.Written.ToArray();
    }

    private static byte[] Replace(byte[] component, List<ObservationPart> parts, ValuePlan plan, byte[]? value)
    {
        var text = new Utf8Text(component.Length + (value?.Length ?? 0));
        foreach (var part in parts)
        {
            if (!IsValue(part.Name))
            {
                text.Append(text.Length == 0 ? "{"u8 : ","u8);
                text.Append(component.AsSpan()[part.Start..part.End]);
            }
        }

        AppendValue(text, plan, value);
        text.Append((byte)'}');
        return text.Written.ToArray();
    }

    private static void AppendValue(Utf8Text text, ValuePlan plan, byte[]? value)
    {
        if (value is not null)
        {
            text.Append(",\""u8);
            text.Append(plan.Element);
            text.Append("\":"u8);
            text.Append(value);
        }
    }
}
