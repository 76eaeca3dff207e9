namespace HealthData.MedTech;

/// <summary>The cause that keeps a measurement group, or an Observation of it, from being written.</summary>
public enum ProjectionProblemCode
{
    /// <summary>A type of measurements without a template in the FHIR mapping.</summary>
    TemplateNotFound,

    /// <summary>A template with a <c>periodInterval</c> that is not one of <see cref="ObservationPeriod"/>.</summary>
    UnsupportedPeriod,

    /// <summary>Measurements without the correlation identifier that the template groups by.</summary>
    MissingCorrelationId,

    /// <summary>Measurements without the identifier of a patient, where the patient isn't known otherwise.</summary>
    MissingPatientId,

    /// <summary>A value that is not a decimal number, for a Quantity.</summary>
    InvalidQuantity,

    /// <summary>Several values in the period, where the value takes one.</summary>
    SeveralValues,

    /// <summary>A template without what its value or component needs.</summary>
    IncompleteTemplate,

    /// <summary>An existing Observation whose value is missing, or of another type than the template's.</summary>
    DifferentValue,

    /// <summary>An existing Observation that is not JSON, or has no time that can be read.</summary>
    UnreadableObservation,

    /// <summary>A period that ends after the year 9999.</summary>
    TimeOutOfRange,

    /// <summary>
    /// More samples than <see cref="ProjectionOptions.MaxSamples"/>, or a <c>defaultPeriod</c> that isn't positive. The
    /// MedTech service has no such limit.
    /// </summary>
    LimitExceeded,
}
