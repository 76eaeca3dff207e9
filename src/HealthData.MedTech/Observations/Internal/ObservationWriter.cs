using System.Text;

namespace HealthData.MedTech;

/// <summary>Writes new Observations. For one thread at a time.</summary>
internal sealed class ObservationWriter(Utf8Text text, ProjectionOptions options)
{
    private readonly ValueWriter _values = new(text, options);
    private byte[] _issued = WriteIssued(options);

    /// <summary>Looks at the clock again.</summary>
    public void Restart() => _issued = WriteIssued(options);

    /// <summary>Writes a new Observation.</summary>
    /// <param name="group">Its measurements.</param>
    /// <param name="identity">What it refers to.</param>
    /// <param name="identifier">Its identifier.</param>
    /// <param name="key">Its id.</param>
    /// <returns>What keeps it from being written; null where nothing does.</returns>
    public ProjectionProblem? Write(
        ObservationGroup group, MeasurementIdentity identity, ReadOnlySpan<byte> identifier, in ResourceKey key)
    {
        text.Append("{\"resourceType\":\"Observation\",\"id\":\""u8);
        key.Write(text.Reserve(ResourceKey.TextLength));
        text.Advance(ResourceKey.TextLength);
        text.Append("\",\"identifier\":[{\"system\":\""u8);
        text.Append(ObservationProjector.IdentifierSystemUtf8);
        text.Append("\",\"value\":\""u8);
        WriteIdentifier(identity, identifier.TrimEnd(" \t\r\n"u8));
        text.Append("\"}],"u8);
        text.Append(group.Plan.Status);
        WriteReference(",\"subject\":{\"reference\":\"Patient/"u8, identity.PatientUtf8, identity.IsPlain);
        if (identity.EncounterId is { } encounter)
        {
            WriteReference(
                ",\"encounter\":{\"reference\":\"Encounter/"u8, Encoding.UTF8.GetBytes(encounter), isPlain: false);
        }

        text.Append(",\"effectivePeriod\":"u8);
        WritePeriod(text, group.PeriodStart, group.PeriodEnd);
        text.Append(_issued);
        if (group.Plan.Value is { } value
            && GroupValues.Count(group, value.Template.Name!, out var first) is > 0 and var count
            && WriteValue(value, group, count, first!, group.PeriodStart, group.PeriodEnd) is { } problem)
        {
            return problem;
        }

        WriteReference(",\"device\":{\"reference\":\"Device/"u8, identity.DeviceUtf8, identity.IsPlain);
        if (group.Plan.Components.Length > 0 && WriteComponents(group) is { } failed)
        {
            return failed;
        }

        text.Append((byte)'}');
        return null;
    }

    /// <summary>Writes a component that has a value.</summary>
    /// <returns>What keeps it from being written; null where nothing does.</returns>
    public ProjectionProblem? WriteComponent(
        ComponentPlan component, ObservationGroup group, int count, string first, DateTime start, DateTime end)
    {
        text.Append("{\"code\":"u8);
        text.Append(component.Code);
        var problem = WriteValue(component.Value!, group, count, first, start, end);
        text.Append((byte)'}');
        return problem;
    }

    /// <summary>Writes an effective period.</summary>
    public static void WritePeriod(Utf8Text text, DateTime start, DateTime end)
    {
        text.Append("{\"start\":\""u8);
        var at = text.Length;
        TimeText.Append(text, start);
        var length = text.Length - at;
        text.Append("\",\"end\":\""u8);
        if (start == end && start.Kind == end.Kind)
        {
            text.Reserve(length);
            text.Append(text.Written.Slice(at, length));
        }
        else
        {
            TimeText.Append(text, end);
        }

        text.Append("\"}"u8);
    }

    /// <summary>Counts the values of a component, of which the service stumbles over one without a value.</summary>
    public static ProjectionProblem? CountValues(
        ComponentPlan component, ObservationGroup group, out int count, out string? first)
    {
        (count, first) = (0, null);
        if (component.Value is not { } value)
        {
            return ValueWriter.Incomplete(group, null, "has a component without a value");
        }

        if (value.Template.Name is not { } name)
        {
            return ValueWriter.Incomplete(group, value.Template, "has a component without a valueName");
        }

        count = GroupValues.Count(group, name, out first);
        return null;
    }

    private ProjectionProblem? WriteComponents(ObservationGroup group)
    {
        var isFirst = true;
        foreach (var component in group.Plan.Components)
        {
            if (CountValues(component, group, out var count, out var first) is { } problem)
            {
                return problem;
            }

            if (count == 0)
            {
                continue;
            }

            text.Append(isFirst ? ",\"component\":["u8 : ","u8);
            isFirst = false;
            if (WriteComponent(component, group, count, first!, group.PeriodStart, group.PeriodEnd) is { } failed)
            {
                return failed;
            }
        }

        if (!isFirst)
        {
            text.Append((byte)']');
        }

        return null;
    }

    private ProjectionProblem? WriteValue(
        ValuePlan value, ObservationGroup group, int count, string first, DateTime start, DateTime end)
    {
        var before = text.Length;
        text.Append(",\""u8);
        text.Append(value.Element);
        text.Append("\":"u8);
        var empty = text.Length;
        var problem = _values.Write(value, group, count, first, start, end);
        if (text.Length == empty)
        {
            text.Truncate(before);
        }

        return problem;
    }

    // Only what follows the ids has to be looked at.
    private void WriteIdentifier(MeasurementIdentity identity, ReadOnlySpan<byte> identifier)
    {
        var plain = identity.IsPlain ? identity.IdentifierHead.Length : 0;
        text.Append(identifier[..plain]);
        text.AppendEscaped(identifier[plain..]);
    }

    private void WriteReference(ReadOnlySpan<byte> head, ReadOnlySpan<byte> id, bool isPlain)
    {
        text.Append(head);
        if (isPlain)
        {
            text.Append(id);
        }
        else
        {
            text.AppendEscaped(id);
        }

        text.Append("\"}"u8);
    }

    private static byte[] WriteIssued(ProjectionOptions options)
    {
        var issued = new Utf8Text();
        issued.Append(",\"issued\":\""u8);
        TimeText.Append(issued, options.TimeProvider.GetUtcNow().UtcDateTime);
        issued.Append((byte)'"');
        return issued.Written.ToArray();
    }
}
