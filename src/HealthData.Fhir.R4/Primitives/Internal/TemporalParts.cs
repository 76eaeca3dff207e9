namespace HealthData.Fhir.R4;

/// <summary>What the text of a date or a time says.</summary>
internal readonly record struct TemporalParts(FhirPrecision Precision, DateOnly Date, TimeOnly Time, TimeSpan? Offset)
{
    public bool HasTime => Precision > FhirPrecision.Day;

    public bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        if (!HasTime || Offset is not { } offset)
        {
            return false;
        }

        var local = Date.ToDateTime(Time);
        if (local.Ticks - offset.Ticks < DateTime.MinValue.Ticks
            || local.Ticks - offset.Ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, offset);
        return true;
    }
}
