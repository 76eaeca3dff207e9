namespace HealthData.MedTech.Fhir;

/// <summary>Puts measurements into Observations.</summary>
internal sealed class ObservationMerger(ObservationProjector projector, bool isolates)
{
    /// <summary>Merges the measurements of all works into what is on the server, in the order of the groups: one that
    /// can't be written keeps those after it in its group from being written.</summary>
    public void Merge(IReadOnlyList<GroupWork> groups)
    {
        var texts = new Dictionary<ObservationWork, ReadOnlyMemory<byte>?>();
        foreach (var group in groups)
        {
            var isBroken = false;
            foreach (var item in group.Items)
            {
                if (item.Work is { IsDone: false } work && item.Problem is null)
                {
                    Merge(item, work, texts, isBroken && !isolates);
                }

                isBroken |= item.Problem is not null;
            }
        }
    }

    /// <summary>Merges the measurements of a work into another text of it.</summary>
    public ReadOnlyMemory<byte> MergeInto(ObservationWork work, ReadOnlyMemory<byte> text)
    {
        foreach (var item in work.Items)
        {
            if (item.Problem is null && projector.TryMerge(item.Observation, text, out var merged, out _))
            {
                text = merged.Utf8Json;
            }
        }

        return text;
    }

    private void Merge(
        ObservationItem item,
        ObservationWork work,
        Dictionary<ObservationWork, ReadOnlyMemory<byte>?> texts,
        bool isSkipped)
    {
        if (!texts.TryGetValue(work, out var text))
        {
            texts[work] = text = work.Existing?.Json;
            work.Json = null;
        }

        if (isSkipped)
        {
            item.Problem = new MedTechProblem(MedTechProblemCode.GroupFailed);
            return;
        }

        ProjectedObservation? observation;
        ProjectionProblem? problem;
        _ = text is { } existing
            ? projector.TryMerge(item.Observation, existing, out observation, out problem)
            : projector.TryCreate(item.Observation, item.Group.Identity.Identity!, out observation, out problem);
        if (observation is null)
        {
            item.Problem = new MedTechProblem(problem!);
            return;
        }

        texts[work] = observation.Utf8Json;
        if (observation.Change != ObservationChange.Unchanged)
        {
            work.Json = observation.Utf8Json;
        }
    }
}
