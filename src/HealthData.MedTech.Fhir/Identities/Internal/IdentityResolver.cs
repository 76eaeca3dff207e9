namespace HealthData.MedTech.Fhir;

/// <summary>
/// Finds the Device, Patient, and Encounter of measurement groups, and creates devices and patients where it may. It
/// remembers nothing from one batch to the next: a device that has got another patient is of that one at once.
/// </summary>
internal sealed class IdentityResolver(
    IdentifierSearch search, ResourceCreator creator, IdentityRules rules)
{
    // The first that creates a device says whose it is; another may be about to put that back.
    private readonly Dictionary<IdentifierKey, string> _ownPatients = [];

    /// <summary>Goes as far as the service lets it: what isn't known yet stays undone.</summary>
    /// <exception cref="HealthDataRequestFailedException">The service can't be used at all.</exception>
    public async Task ResolveAsync(IReadOnlyList<IdentityWork> works, CancellationToken cancellationToken)
    {
        foreach (var work in works)
        {
            if (rules.Mode == IdentityMode.LookupWithEncounter
                && string.IsNullOrWhiteSpace(work.Group.EncounterId))
            {
                work.Fail(MedTechProblemCode.ResourceIdentityNotDefined, "Encounter");
            }
        }

        var waiting = works.Where(work => !work.IsDone).ToList();
        var found = await FindAsync(waiting.SelectMany(Keys), works, cancellationToken).ConfigureAwait(false);
        if (rules.Mode == IdentityMode.Create
            && await CreateAsync(waiting, found, cancellationToken).ConfigureAwait(false) is { } changed)
        {
            // What others have created meanwhile is found too.
            foreach (var (key, resources) in await FindAsync(changed, works, cancellationToken).ConfigureAwait(false))
            {
                found[key] = resources;
            }
        }

        foreach (var work in waiting.Where(work => !work.IsDone))
        {
            Conclude(work, found);
        }
    }

    private static bool Has(string? id) => !string.IsNullOrWhiteSpace(id);

    private static IdentifierKey EncounterKey(IdentityWork work) => new("Encounter", null, work.Group.EncounterId!);

    private static IdentifierKey PatientKey(IdentityWork work) => new("Patient", null, work.Group.PatientId!);

    private IdentifierKey DeviceKey(IdentityWork work) => new("Device", rules.DeviceSystem, work.Group.DeviceId);

    private IEnumerable<IdentifierKey> Keys(IdentityWork work)
    {
        yield return DeviceKey(work);
        if (Has(work.Group.EncounterId))
        {
            yield return EncounterKey(work);
        }

        if (rules.ChecksPatient && Has(work.Group.PatientId))
        {
            yield return PatientKey(work);
        }
    }

    private async Task<Dictionary<IdentifierKey, List<FoundResource>>> FindAsync(
        IEnumerable<IdentifierKey> wanted, IReadOnlyList<IdentityWork> works, CancellationToken cancellationToken)
    {
        var keys = wanted.Distinct().ToList();
        var answers = await search.FindAsync(keys, cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<IdentifierKey, List<FoundResource>>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (answers[i].Found is { } known)
            {
                found[keys[i]] = known;
            }
            else if (answers[i].Refused is { } status)
            {
                ResourceCreator.Fail(
                    works,
                    keys[i],
                    new MedTechProblem(MedTechProblemCode.FhirServiceRejected, keys[i].Type, status));
            }
        }

        return found;
    }

    // Gives the keys of what has changed; null where nothing has.
    private async Task<List<IdentifierKey>?> CreateAsync(
        List<IdentityWork> works,
        Dictionary<IdentifierKey, List<FoundResource>> found,
        CancellationToken cancellationToken)
    {
        var lacking = works
            .Where(work => !work.IsDone && found.TryGetValue(DeviceKey(work), out var devices) && Lacks(devices))
            .GroupBy(DeviceKey)
            .Select(group => group.FirstOrDefault(work => Has(work.Group.PatientId)))
            .OfType<IdentityWork>()
            .ToList();
        if (lacking.Count == 0)
        {
            return null;
        }

        var patients = await FindAsync(lacking.Select(PatientKey), works, cancellationToken).ConfigureAwait(false);
        List<IdentifierKey> absent =
            [.. patients.Where(patient => patient.Value.Count == 0).Select(patient => patient.Key)];
        await creator.CreateAsync([.. absent.Select(NewPatient)], works, cancellationToken).ConfigureAwait(false);
        foreach (var (key, resources) in await FindAsync(absent, works, cancellationToken).ConfigureAwait(false))
        {
            patients[key] = resources;
        }

        var changes = new List<ResourceChange>();
        foreach (var work in lacking.Where(work => !work.IsDone))
        {
            if (!patients.TryGetValue(PatientKey(work), out var resources))
            {
                continue;
            }

            if (resources.Count > 1)
            {
                ResourceCreator.Fail(
                    works, DeviceKey(work), new MedTechProblem(MedTechProblemCode.MultipleResourceFound, "Patient"));
            }
            else if (resources is [var patient])
            {
                changes.Add(ToChange(DeviceKey(work), found[DeviceKey(work)], patient.Id));
            }
        }

        foreach (var own in await creator.CreateAsync(changes, works, cancellationToken).ConfigureAwait(false))
        {
            _ownPatients[own.Key] = own.Patient!;
        }

        return [.. changes.Select(change => change.Key), .. patients.Keys];
    }

    private static bool Lacks(List<FoundResource> devices) =>
        devices is [] || (devices is [var only] && DeviceText.PatientOf(only.Json) is null);

    private static ResourceChange NewPatient(IdentifierKey key) =>
        new(key, MeasurementIdentity.ComputeId(key.Value), DeviceText.NewPatient(key.Value), null, null);

    private static ResourceChange ToChange(IdentifierKey key, List<FoundResource> devices, string patient) =>
        devices is [var device]
            ? new(key, device.Id, DeviceText.WithPatient(device.Json, patient), patient, device)
            : new(
                key,
                MeasurementIdentity.ComputeId(key.Value, key.System),
                DeviceText.NewDevice(key.System, key.Value, patient),
                patient,
                null);

    private void Conclude(IdentityWork work, Dictionary<IdentifierKey, List<FoundResource>> found)
    {
        var patientMissing = rules.Mode == IdentityMode.Create && !Has(work.Group.PatientId)
            ? MedTechProblemCode.ResourceIdentityNotDefined
            : MedTechProblemCode.FhirResourceNotFound;
        if (!found.TryGetValue(DeviceKey(work), out var devices))
        {
            return;
        }

        if (devices.Count != 1)
        {
            FailMissing(work, devices.Count, "Device", patientMissing);
            return;
        }

        if ((_ownPatients.GetValueOrDefault(DeviceKey(work)) ?? DeviceText.PatientOf(devices[0].Json)) is not
            { } patient)
        {
            FailMissing(work, 0, "Patient", patientMissing);
            return;
        }

        if (rules.ChecksPatient && Has(work.Group.PatientId))
        {
            if (!found.TryGetValue(PatientKey(work), out var patients))
            {
                return;
            }

            if (!patients.Exists(known => known.Id == patient))
            {
                work.Fail(MedTechProblemCode.PatientDeviceMismatch, "Device");
                return;
            }
        }

        ConcludeEncounter(work, found, patient, devices[0].Id);
    }

    private void ConcludeEncounter(
        IdentityWork work, Dictionary<IdentifierKey, List<FoundResource>> found, string patient, string device)
    {
        string? encounter = null;
        if (Has(work.Group.EncounterId))
        {
            if (!found.TryGetValue(EncounterKey(work), out var encounters))
            {
                return;
            }

            if (encounters.Count != 1)
            {
                FailMissing(work, encounters.Count, "Encounter", MedTechProblemCode.FhirResourceNotFound);
                return;
            }

            encounter = encounters[0].Id;
        }

        work.Identity = new MeasurementIdentity(patient, device, encounter);
    }

    // In the mode that creates, what is missing was refused or is not known yet, unless the message has no patient.
    private void FailMissing(IdentityWork work, int count, string type, MedTechProblemCode missing)
    {
        if (count > 1)
        {
            work.Fail(MedTechProblemCode.MultipleResourceFound, type);
        }
        else if (missing == MedTechProblemCode.ResourceIdentityNotDefined)
        {
            work.Fail(missing, "Patient");
        }
        else if (rules.Mode != IdentityMode.Create || type == "Encounter")
        {
            work.Fail(missing, type);
        }
    }
}
