namespace HealthData.MedTech;

/// <summary>
/// Options of the projection. By default it is exactly that of the MedTech service; each option but the limit, <see
/// cref="Identify"/> and <see cref="TimeProvider"/> departs from it.
/// </summary>
public sealed class ProjectionOptions
{
    private readonly int _maxSamples = 10_000_000;

    /// <summary>
    /// Gets or sets what finds the resources that the Observations of a group refer to. By default they are those
    /// that the service creates when it finds none: the ids are the SHA-256 of the identifiers, a group without a
    /// patient is a problem, and there is no encounter.
    /// </summary>
    /// <remarks>It returns null for a group whose patient is not known.</remarks>
    public Func<MeasurementGroup, MeasurementIdentity?>? Identify { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether identifiers of <see cref="ObservationPeriod.Each"/> hold the time
    /// to seven digits behind the second. By default they end with the second, as in the service: of two measurements
    /// in the same second the later one replaces the other.
    /// </summary>
    public bool SubsecondIdentifiers { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether identifiers hold the encounter, where there is one. By default they
    /// don't, as in the service, and measurements of two encounters in the same period share an Observation.
    /// </summary>
    public bool EncounterInIdentifier { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether a value is added that the existing Observation doesn't have. By
    /// default that is a problem, as in the service, and the measurement is lost.
    /// </summary>
    public bool AddMissingValues { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether an Observation that can't be written leaves the others of its group
    /// alone. By default those after it aren't written, as in the service.
    /// </summary>
    public bool IsolateObservations { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether periods of <see cref="ObservationPeriod.CorrelationId"/> are
    /// written in UTC. By default they have the zone that the message had, or none, as in the service.
    /// </summary>
    public bool UtcCorrelationPeriods { get; init; }

    /// <summary>
    /// Gets or sets the rules that thin the measurements, by the types of the measurements in their case. By default
    /// all are kept.
    /// </summary>
    public IReadOnlyDictionary<string, SampleThinning> Thinning { get; init; } =
        new Dictionary<string, SampleThinning>();

    /// <summary>
    /// Gets or sets how many samples a SampledData may hold, gaps included: 10,000,000 unless set. One that would have
    /// more is a problem: <see cref="ProjectionProblemCode.LimitExceeded"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int MaxSamples
    {
        get => _maxSamples;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxSamples = value;
        }
    }

    /// <summary>
    /// Gets or sets the clock that tells when an Observation is issued: the system's clock unless set.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
