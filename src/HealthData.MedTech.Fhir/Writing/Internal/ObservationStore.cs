namespace HealthData.MedTech.Fhir;

/// <summary>Reads Observations from the server and writes them to it.</summary>
internal sealed class ObservationStore(
    FhirClient client, BatchSender sender, IdentifierSearch search, ObservationMerger merger)
{
    private const string Type = "Observation";

    /// <summary>Reads, merges, and writes once; what is left undone has to go round again.</summary>
    public async Task WriteAsync(
        IReadOnlyList<ObservationWork> works, IReadOnlyList<GroupWork> groups, CancellationToken cancellationToken)
    {
        // The order of the groups counts, so that nothing is merged before all is known.
        if (!await ReadAsync(works, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        merger.Merge(groups);
        List<ObservationWork> changed = [];
        foreach (var work in works.Where(work => !work.IsDone))
        {
            if (work.Json is null)
            {
                work.Conclude(work.Sent ?? MeasurementWriteStatus.Unchanged);
            }
            else
            {
                changed.Add(work);
            }
        }

        BundleEntryRequest[] entries = [.. changed.Select(work => work.ToRequest())];
        var outcomes = await sender.SendAsync(entries, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < changed.Count; i++)
        {
            await ConcludeAsync(changed[i], outcomes[i], cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> ReadAsync(IReadOnlyList<ObservationWork> works, CancellationToken cancellationToken)
    {
        List<ObservationWork> unread = [.. works.Where(work => !work.IsRead)];
        List<IdentifierKey> keys =
        [
            .. unread.Select(work => new IdentifierKey(Type, ObservationProjector.IdentifierSystem, work.Identifier)),
        ];
        var answers = await search.FindAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < unread.Count; i++)
        {
            Note(unread[i], answers[i]);
        }

        return unread.TrueForAll(work => work.IsRead);
    }

    private static void Note(ObservationWork work, SearchAnswer answer)
    {
        if (answer.Refused is { } status)
        {
            work.Fail(new MedTechProblem(MedTechProblemCode.FhirServiceRejected, Type, status));
        }
        else if (answer.Found is { Count: > 1 })
        {
            work.Fail(new MedTechProblem(MedTechProblemCode.MultipleResourceFound, Type));
        }
        else if (answer.Found is { } found)
        {
            work.Existing = found is [var only] ? only : null;
        }

        work.IsRead = work.IsDone || answer.Found is not null;
        work.LastProblem = MedTechProblemCode.FhirServiceUnavailable;
    }

    private async Task ConcludeAsync(ObservationWork work, EntryOutcome outcome, CancellationToken cancellationToken)
    {
        FailureKind.ThrowIfDenied(outcome);
        work.IsRead = false;
        var status = work.Existing is null ? MeasurementWriteStatus.Created : MeasurementWriteStatus.Updated;
        if (outcome.Succeeded)
        {
            if (work.Existing is null && EarlierVersion.MayExist(outcome))
            {
                await PutBackAsync(work, outcome, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                work.Conclude(work.Sent == MeasurementWriteStatus.Created ? MeasurementWriteStatus.Created : status);
            }
        }
        else if (FailureKind.IsTransient(outcome.Status))
        {
            work.LastProblem = MedTechProblemCode.FhirServiceUnavailable;
            work.Sent ??= outcome.Status is 429 or 424 ? null : status;
        }
        else if (FailureKind.IsConflict(outcome.Status, work.Existing is not null))
        {
            work.LastProblem = MedTechProblemCode.VersionConflict;
        }
        else
        {
            work.Fail(new MedTechProblem(MedTechProblemCode.FhirServiceRejected, Type, outcome.Status));
        }
    }

    // Another writer has created it between the search and the write: its measurements come back.
    private async Task PutBackAsync(ObservationWork work, EntryOutcome outcome, CancellationToken cancellationToken)
    {
        var earlier = await EarlierVersion.FindAsync(
            client, Type, work.Id, outcome.VersionId!, cancellationToken).ConfigureAwait(false);
        if (earlier is { } text)
        {
            var entry = work.ToRequest() with
            {
                Json = merger.MergeInto(work, text),
                IfMatch = outcome.ETag?.ToString("H"),
            };
            await sender.SendOneAsync(entry, cancellationToken).ConfigureAwait(false);
        }

        work.Conclude(earlier is null ? MeasurementWriteStatus.Created : MeasurementWriteStatus.Updated);
    }
}
