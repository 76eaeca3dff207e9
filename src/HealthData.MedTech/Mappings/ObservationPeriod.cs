namespace HealthData.MedTech;

/// <summary>
/// The measurements that share an Observation: the <c>periodInterval</c> of a FHIR template, in minutes.
/// </summary>
public enum ObservationPeriod
{
    /// <summary>Measurements with the same correlation identifier.</summary>
    CorrelationId = -1,

    /// <summary>None: an Observation each.</summary>
    Each = 0,

    /// <summary>Measurements of the same hour, UTC.</summary>
    Hourly = 60,

    /// <summary>Measurements of the same day, UTC.</summary>
    Daily = 1440,
}
