namespace HealthData.MedTech;

/// <summary>The stages of the conversion of a message.</summary>
public enum NormalizationStage
{
    /// <summary>Reading the message's JSON.</summary>
    Parse,

    /// <summary>Looking for matches of a template.</summary>
    Match,

    /// <summary>Taking the device's identifier from a match.</summary>
    DeviceId,

    /// <summary>Taking the time from a match.</summary>
    Timestamp,

    /// <summary>Taking the correlation identifier from a match.</summary>
    CorrelationId,

    /// <summary>Taking the patient's identifier from a match.</summary>
    PatientId,

    /// <summary>Taking the encounter's identifier from a match.</summary>
    EncounterId,

    /// <summary>Taking a value from a match.</summary>
    Value,
}
