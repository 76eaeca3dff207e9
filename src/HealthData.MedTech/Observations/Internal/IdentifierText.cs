namespace HealthData.MedTech;

/// <summary>Writes the identifiers of Observations.</summary>
internal static class IdentifierText
{
    public static void Append(Utf8Text text, ObservationGroup group, MeasurementIdentity identity)
    {
        text.Append(identity.IdentifierHead);
        if (group.Plan.Options.EncounterInIdentifier && identity.EncounterId is { } encounter)
        {
            text.Append(encounter);
            text.Append((byte)'.');
        }

        text.Append(group.Group.Type);
        text.Append((byte)'.');
        if (group.Plan.Template.Period == ObservationPeriod.CorrelationId)
        {
            text.Append(group.Group.CorrelationId);
            return;
        }

        var withFraction =
            group.Plan.Options.SubsecondIdentifiers && group.Plan.Template.Period == ObservationPeriod.Each;
        var start = text.Length;
        TimeText.AppendDigits(text, group.PeriodStart, withFraction);
        var length = text.Length - start;
        text.Append((byte)'.');
        if (group.PeriodEnd == group.PeriodStart)
        {
            text.Reserve(length);
            text.Append(text.Written.Slice(start, length));
        }
        else
        {
            TimeText.AppendDigits(text, group.PeriodEnd, withFraction);
        }
    }
}
