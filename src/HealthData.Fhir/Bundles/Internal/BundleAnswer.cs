namespace HealthData.Fhir;

/// <summary>Reads what became of the entries of a batch or a transaction.</summary>
internal static class BundleAnswer
{
    /// <summary>Gives an outcome for each entry that was sent; what the answer leaves out isn't known.</summary>
    /// <exception cref="HealthDataRequestFailedException">The answer is no bundle, or has more entries than were sent,
    /// so that no outcome can be trusted.</exception>
    public static BundleResult Read<TResource>(
        Response response, ServiceCall call, int sent, FhirModel<TResource> model)
        where TResource : class
    {
        var frame = ReadFrame(response, call, sent);
        var outcomes = new EntryOutcome[sent];
        for (var index = 0; index < sent; index++)
        {
            outcomes[index] = index < frame.Entries.Count
                ? Read(frame.Entries[index], index, model)
                : new EntryOutcome(index);
        }

        return new BundleResult(outcomes, call.Facts);
    }

    /// <summary>Reads the entries of an answer; it may have fewer than were sent.</summary>
    /// <exception cref="HealthDataRequestFailedException">The answer is no bundle, or has more entries than were sent,
    /// so that no outcome can be trusted.</exception>
    public static BundleFrame ReadFrame(Response response, ServiceCall call, int sent)
    {
        var frame = FhirBody.ReadBundle(response, call);
        if (frame.Entries.Count > sent)
        {
            throw call.Fail(
                HealthDataErrorCode.ResponseMalformed,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"returned {frame.Entries.Count} entries for the {sent} that were sent"),
                "The server processed the entries, but the outcomes can't be matched to them. Read the resources.");
        }

        return frame;
    }

    /// <summary>Reads a status, which may have a phrase behind it (FHIR R4 2.36.4); null where it is none.</summary>
    public static int? StatusOf(string? text)
    {
        var digits = text.AsSpan().Trim();
        return digits.Length >= 3
            && (digits.Length == 3 || !char.IsAsciiDigit(digits[3]))
            && int.TryParse(digits[..3], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            && status is >= 100 and < 600
                ? status
                : null;
    }

    private static EntryOutcome Read<TResource>(FrameEntry entry, int index, FhirModel<TResource> model)
        where TResource : class
    {
        ResourceFault? fault = null;
        var found = entry.Resource.IsEmpty ? null : model.Read(entry.Resource, out fault);
        var isOutcome = found is not null && model.TypeOf(found) == OutcomeReader.TypeName;
        var outcome = !entry.Outcome.IsEmpty ? entry.Outcome : isOutcome ? entry.Resource : default;
        var issues = outcome.IsEmpty ? [] : OutcomeReader.Read(outcome);
        var said = ResourceVersionInfo.Read(entry.Location, entry.ETag, found is null ? null : model.TypeOf(found));
        var returned = isOutcome && issues.Count > 0 ? null : found;
        return new EntryOutcome(index)
        {
            Status = StatusOf(entry.Status),
            Id = found is null || isOutcome ? said.Id : model.IdOf(found) ?? said.Id,
            VersionId = said.VersionId ?? (found is null ? null : model.VersionOf(found)),
            Held = returned,
            Resource = returned as Resource,
            Json = returned is null or Resource ? null : new BinaryData(entry.Resource),
            Issues = issues,
            OutcomeJson = outcome,
            Problem = entry.Resource.IsEmpty || found is not null
                ? null
                : EntryProblem.Create(index, entry.Resource, fault),
        };
    }
}
