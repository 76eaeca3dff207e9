namespace HealthData.MedTech;

/// <summary>The change that a projection has made to an Observation.</summary>
public enum ObservationChange
{
    /// <summary>An Observation that is new.</summary>
    Created,

    /// <summary>An existing Observation that has changed, and has the status <c>amended</c>.</summary>
    Amended,

    /// <summary>An existing Observation that had everything already.</summary>
    Unchanged,
}
