using System.Runtime.InteropServices;

namespace HealthData.MedTech.Fhir;

/// <summary>
/// Writes one batch: finds what the Observations refer to and what is on the server, merges, and writes; what was
/// changed meanwhile, or isn't known, goes round again.
/// </summary>
internal sealed class WriteRun
{
    private readonly FhirClient _client;
    private readonly MeasurementWriterOptions _options;
    private readonly IReadOnlyList<NormalizedMeasurement> _measurements;
    private readonly List<GroupWork> _groups;
    private readonly Dictionary<string, ObservationWork> _works = new(StringComparer.Ordinal);
    private readonly IdentityResolver _identities;
    private readonly ObservationStore _store;

    public WriteRun(
        FhirClient client,
        ObservationProjector projector,
        MeasurementWriterOptions options,
        IReadOnlyList<NormalizedMeasurement> measurements,
        Action? throttled)
    {
        _client = client;
        _options = options;
        _measurements = measurements;
        _groups = [.. projector.Group(measurements).Select(group => new GroupWork(group))];
        var sender = new BatchSender(client, options.BatchSize, options.MaxRequestBytes, throttled);
        var search = new IdentifierSearch(client, sender);
        var rules = new IdentityRules(options.IdentityMode, options.DeviceSystem, options.ChecksPatient);
        _identities = new IdentityResolver(search, new ResourceCreator(client, sender), rules);
        var merger = new ObservationMerger(projector, options.Projection.IsolateObservations);
        _store = new ObservationStore(client, sender, search, merger);
    }

    public async Task<MeasurementWriteResult> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var group in _groups)
        {
            group.Identity.Problem = group.Group.Problem is { } problem ? new MedTechProblem(problem) : null;
        }

        await RepeatAsync(ResolveAsync, cancellationToken).ConfigureAwait(false);
        AddWorks();
        await RepeatAsync(WriteAsync, cancellationToken).ConfigureAwait(false);
        return new MeasurementWriteResult([.. _groups.SelectMany(Outcomes)]);
    }

    private async Task RepeatAsync(Func<CancellationToken, Task<bool>> step, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await step(cancellationToken).ConfigureAwait(false) || attempt == _options.MaxAttempts)
            {
                return;
            }

            MedTechTelemetry.CountRetry();
            await _client.WaitAsync(attempt, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> ResolveAsync(CancellationToken cancellationToken)
    {
        List<IdentityWork> open =
            [.. _groups.Select(group => group.Identity).Where(identity => !identity.IsDone)];
        if (open.Count > 0)
        {
            await _identities.ResolveAsync(open, cancellationToken).ConfigureAwait(false);
        }

        return open.TrueForAll(identity => identity.IsDone);
    }

    private async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        List<ObservationWork> open = [.. _works.Values.Where(work => !work.IsDone)];
        if (open.Count > 0)
        {
            await _store.WriteAsync(open, _groups, cancellationToken).ConfigureAwait(false);
        }

        return open.TrueForAll(work => work.IsDone);
    }

    private void AddWorks()
    {
        foreach (var group in _groups)
        {
            if (group.Identity.Identity is not { } identity)
            {
                continue;
            }

            foreach (var item in group.Items)
            {
                var identifier = item.Observation.GetIdentifier(identity);
                ref var work = ref CollectionsMarshal.GetValueRefOrAddDefault(_works, identifier, out _);
                work ??= new ObservationWork(identifier, item.Observation.GetObservationId(identity));
                work.Items.Add(item);
                item.Work = work;
            }
        }
    }

    private IEnumerable<MeasurementWriteOutcome> Outcomes(GroupWork group)
    {
        var unfinished = new MedTechProblem(MedTechProblemCode.FhirServiceUnavailable);
        if (group.Identity.Identity is null)
        {
            yield return new MeasurementWriteOutcome(
                group.Group,
                null,
                MeasurementsOf(group.Group),
                MeasurementWriteStatus.Failed,
                null,
                group.Identity.Problem ?? unfinished);
            yield break;
        }

        foreach (var item in group.Items)
        {
            var problem = item.Problem ?? (item.Work!.IsDone
                ? null
                : new MedTechProblem(item.Work.LastProblem, "Observation"));
            var isFailed = problem is not null;
            yield return new MeasurementWriteOutcome(
                group.Group,
                item.Observation,
                item.Observation.Measurements,
                isFailed ? MeasurementWriteStatus.Failed : item.Status,
                isFailed ? null : item.Work!.IdOnServer,
                problem);
        }
    }

    // The same text for the group as the grouping has.
    private List<NormalizedMeasurement> MeasurementsOf(MeasurementGroup group)
    {
        var key = Key(group.DeviceId, group.Type, group.PatientId, group.EncounterId, group.CorrelationId);
        return
        [
            .. _measurements.Where(one =>
                Key(one.DeviceId, one.Type, one.PatientId, one.EncounterId, one.CorrelationId) == key),
        ];
    }

    private static string Key(string device, string type, string? patient, string? encounter, string? correlation) =>
        $"{device}-{type}-{patient}-{encounter}-{correlation}";
}
