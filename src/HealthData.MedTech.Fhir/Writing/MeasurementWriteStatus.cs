namespace HealthData.MedTech.Fhir;

/// <summary>The status of measurements that were to be written.</summary>
public enum MeasurementWriteStatus
{
    /// <summary>They are in a new Observation.</summary>
    Created,

    /// <summary>They are merged into an existing Observation.</summary>
    Updated,

    /// <summary>An existing Observation had them all.</summary>
    Unchanged,

    /// <summary>They are not written; see <see cref="MeasurementWriteOutcome.Problem"/>.</summary>
    Failed,
}
