namespace HealthData.MedTech.Fhir;

/// <summary>
/// Creates patients and devices: a conditional update under the id that the service computes, so that two writers at
/// the same time create one resource. If it has replaced what another one has just created, that is put back.
/// </summary>
internal sealed class ResourceCreator(FhirClient client, BatchSender sender)
{
    /// <summary>Creates or changes; what is refused fails the works that need it.</summary>
    /// <returns>What was created here for certain, and before any other writer.</returns>
    public async Task<List<ResourceChange>> CreateAsync(
        IReadOnlyList<ResourceChange> changes, IReadOnlyList<IdentityWork> works, CancellationToken cancellationToken)
    {
        List<ResourceChange> created = [];
        BundleEntryRequest[] entries = [.. changes.Select(ToRequest)];
        var outcomes = await sender.SendAsync(entries, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < changes.Count; i++)
        {
            FailureKind.ThrowIfDenied(outcomes[i]);
            if (outcomes[i].Succeeded && changes[i].Existing is null)
            {
                if (await RestoreAsync(changes[i], outcomes[i], cancellationToken).ConfigureAwait(false))
                {
                    continue;
                }

                created.Add(changes[i]);
            }
            else if (FailureKind.IsRejected(outcomes[i], isExisting: changes[i].Existing is not null))
            {
                var (key, status) = (changes[i].Key, outcomes[i].Status);
                Fail(works, key, new MedTechProblem(MedTechProblemCode.FhirServiceRejected, key.Type, status));
            }
        }

        return created;
    }

    /// <summary>Fails the works that need a resource.</summary>
    public static void Fail(IReadOnlyList<IdentityWork> works, IdentifierKey key, MedTechProblem problem)
    {
        foreach (var work in works)
        {
            var value = key.Type switch
            {
                "Patient" => work.Group.PatientId,
                "Encounter" => work.Group.EncounterId,
                _ => work.Group.DeviceId,
            };
            if (value == key.Value && !work.IsDone)
            {
                work.Problem = problem;
            }
        }
    }

    private static BundleEntryRequest ToRequest(ResourceChange change)
    {
        var (type, system, value) = change.Key;
        return change.Existing is { } existing
            ? new("PUT", $"{type}/{existing.Id}", null) { Json = change.Json, IfMatch = existing.IfMatch }
            : new("PUT", $"{type}?{IdentifierSearch.Query(system, value)}", null) { Json = change.Json };
    }

    // Whether there was another one.
    private async Task<bool> RestoreAsync(
        ResourceChange change, EntryOutcome outcome, CancellationToken cancellationToken)
    {
        if (!EarlierVersion.MayExist(outcome))
        {
            return false;
        }

        var type = change.Key.Type;
        var earlier = await EarlierVersion.FindAsync(
            client, type, change.Id, outcome.VersionId!, cancellationToken).ConfigureAwait(false);
        if (earlier is not { } json)
        {
            return false;
        }

        if (change.Patient is { } patient && DeviceText.PatientOf(json) is null)
        {
            json = DeviceText.WithPatient(json, patient);
        }

        // Whoever has changed it since has seen it.
        var entry = new BundleEntryRequest("PUT", $"{type}/{change.Id}", null)
        {
            Json = json,
            IfMatch = outcome.ETag?.ToString("H"),
        };
        await sender.SendOneAsync(entry, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
