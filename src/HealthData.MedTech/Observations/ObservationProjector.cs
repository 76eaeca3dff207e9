using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HealthData.MedTech;

/// <summary>
/// A projector that makes Observations of measurements by a FHIR mapping, as the MedTech service does. Templates are
/// compiled once, when the first measurement of their type comes.
/// </summary>
/// <threadsafety>Safe for concurrent use: one projector serves all threads.</threadsafety>
public sealed class ObservationProjector
{
    /// <summary>
    /// The system of the identifiers of Observations, and of the codes that stand for types and names of values.
    /// </summary>
    public const string IdentifierSystem = "https://azure.microsoft.com/en-us/services/iomt-fhir-connector/";

    private readonly ProjectionOptions _options;
    private readonly PlanCache _plans;
    private readonly ConcurrentBag<ProjectionRun> _runs = [];
    private readonly ConcurrentBag<ProjectionRun> _visits = [];

    /// <summary>Initializes a new instance of the <see cref="ObservationProjector"/> class.</summary>
    /// <param name="mapping">The FHIR mapping.</param>
    /// <param name="options">How to project: by default exactly as the MedTech service does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mapping"/> is null.</exception>
    public ObservationProjector(FhirMapping mapping, ProjectionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        _options = options ?? new ProjectionOptions();
        Mapping = mapping;
        _plans = new PlanCache(mapping, _options);
    }

    /// <summary>Gets the FHIR mapping.</summary>
    public FhirMapping Mapping { get; }

    internal static ReadOnlySpan<byte> IdentifierSystemUtf8 =>
        "https://azure.microsoft.com/en-us/services/iomt-fhir-connector/"u8;

    /// <summary>
    /// Groups the measurements of a batch by device, type, patient, encounter and correlation identifier, and those of
    /// a group by the period of the template.
    /// </summary>
    /// <param name="measurements">The measurements of the batch: the service takes up to 300 of them.</param>
    /// <returns>The groups, in the order of their first measurements.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurements"/> is null.</exception>
    public IReadOnlyList<MeasurementGroup> Group(IEnumerable<NormalizedMeasurement> measurements)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        return new MeasurementGrouper(_plans, _options).Group(measurements);
    }

    /// <summary>
    /// Groups the measurements of a batch and writes their Observations. Those of a batch that share an identifier are
    /// merged into one.
    /// </summary>
    /// <param name="measurements">The measurements of the batch: the service takes up to 300 of them.</param>
    /// <returns>The Observations and the problems, if any. Measurements never make this method throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurements"/> is null.</exception>
    public ProjectionResult Project(IEnumerable<NormalizedMeasurement> measurements)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        var run = Rent(_runs);
        var result = run.Run(measurements);
        Return(_runs, run);
        return result;
    }

    /// <summary>
    /// Groups the measurements of a batch and hands out their Observations one by one, without an object for each and
    /// without memory for their texts. Those of a batch that share an identifier are merged into one.
    /// </summary>
    /// <param name="measurements">The measurements of the batch: the service takes up to 300 of them.</param>
    /// <param name="visitor">Takes the Observations, then the problems. What it throws comes out of this
    /// method.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="measurements"/> or <paramref name="visitor"/> is null.
    /// </exception>
    public void Project(IEnumerable<NormalizedMeasurement> measurements, IObservationVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        ArgumentNullException.ThrowIfNull(visitor);
        var run = Rent(_visits);
        run.Run(measurements, visitor);
        Return(_visits, run);
    }

    /// <summary>Writes the Observation of a group that isn't on the server yet.</summary>
    /// <param name="group">The group.</param>
    /// <param name="identity">The resources that the Observation refers to.</param>
    /// <param name="observation">The Observation; null with a problem.</param>
    /// <param name="problem">What keeps it from being written; null where nothing does.</param>
    /// <returns>Whether it is written.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="group"/> or <paramref name="identity"/> is null.
    /// </exception>
    public bool TryCreate(
        ObservationGroup group,
        MeasurementIdentity identity,
        [NotNullWhen(true)] out ProjectedObservation? observation,
        [NotNullWhen(false)] out ProjectionProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(identity);
        var identifier = Encoding.UTF8.GetBytes(group.GetIdentifier(identity));
        var key = ResourceKey.Of([.. IdentifierSystemUtf8, (byte)'_', .. identifier]);
        var text = new Utf8Text();
        problem = new ObservationWriter(text, _options).Write(group, identity, identifier, key);
        observation = problem is null
            ? new ProjectedObservation(group, key, text.Take(), ObservationChange.Created)
            : null;
        return observation is not null;
    }

    /// <summary>Merges the measurements of a group into the Observation that the server has of it.</summary>
    /// <param name="group">The group.</param>
    /// <param name="existing">The Observation: FHIR R4 JSON in UTF-8. Elements that aren't affected are kept.</param>
    /// <param name="observation">
    /// The Observation; null with a problem. It is <see cref="ObservationChange.Unchanged"/> where it had everything.
    /// </param>
    /// <param name="problem">What keeps it from being written; null where nothing does.</param>
    /// <returns>Whether it is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public bool TryMerge(
        ObservationGroup group,
        ReadOnlyMemory<byte> existing,
        [NotNullWhen(true)] out ProjectedObservation? observation,
        [NotNullWhen(false)] out ProjectionProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(group);
        observation = null;
        var merge = new ObservationMerge(group, existing, _options);
        problem = merge.Run(out var merged);
        if (problem is null)
        {
            observation = new ProjectedObservation(
                group, merge.Id, merged, merge.IsChanged ? ObservationChange.Amended : ObservationChange.Unchanged);
        }

        return observation is not null;
    }

    private ProjectionRun Rent(ConcurrentBag<ProjectionRun> runs) =>
        runs.TryTake(out var run) ? run : new ProjectionRun(_plans, _options);

    private static void Return(ConcurrentBag<ProjectionRun> runs, ProjectionRun run)
    {
        if (run.IsKept)
        {
            runs.Add(run);
        }
    }
}
