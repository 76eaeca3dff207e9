namespace HealthData.MedTech.Fhir;

/// <summary>
/// The cause that keeps a message, or a part of it, from becoming Observations. Most are named as the exceptions of the
/// MedTech service, without <c>Exception</c> at the end.
/// </summary>
public enum MedTechProblemCode
{
    /// <summary>A body that is not JSON; see <see cref="MedTechProblem.Normalization"/>.</summary>
    InvalidDataFormat,

    /// <summary>
    /// A message that lacks what its template needs; see <see cref="MedTechProblem.Normalization"/>.
    /// </summary>
    IncompatibleData,

    /// <summary>
    /// An expression that fails, or a limit that is exceeded; see <see cref="MedTechProblem.Normalization"/>.
    /// </summary>
    NormalizationDataMapping,

    /// <summary>A message that no device template matches. The MedTech service drops it without a word.</summary>
    NoMatch,

    /// <summary>A type of measurements without a template in the FHIR mapping.</summary>
    TemplateNotFound,

    /// <summary>Measurements without the correlation identifier that the template groups by.</summary>
    CorrelationIdNotDefined,

    /// <summary>A value that is no number, or one of several, for a Quantity.</summary>
    InvalidQuantityFhirValue,

    /// <summary>
    /// A template or an existing Observation that the value doesn't fit; see <see cref="MedTechProblem.Projection"/>.
    /// </summary>
    FhirDataMapping,

    /// <summary>An Observation behind one of the same measurement group that failed.</summary>
    GroupFailed,

    /// <summary>A device that is of another patient than the one that the message names.</summary>
    PatientDeviceMismatch,

    /// <summary>A message without the identifier of a patient or an encounter that the identity mode needs.</summary>
    ResourceIdentityNotDefined,

    /// <summary>A Device, Patient, or Encounter that isn't on the FHIR server.</summary>
    FhirResourceNotFound,

    /// <summary>Several resources with the same identifier.</summary>
    MultipleResourceFound,

    /// <summary>A resource that the FHIR service refuses, such as with status 400 or 422.</summary>
    FhirServiceRejected,

    /// <summary>
    /// A resource that other writers kept changing in between. It can be written later:
    /// <see cref="MedTechProblem.IsTransient"/>.
    /// </summary>
    VersionConflict,

    /// <summary>
    /// A FHIR service that was busy or failing. The resource can be written later:
    /// <see cref="MedTechProblem.IsTransient"/>.
    /// </summary>
    FhirServiceUnavailable,

    /// <summary>
    /// A batch of which more than <see cref="MedTechPipelineOptions.MaxDeadLetterShare"/> can't be processed. The inner
    /// exception has the first problem.
    /// </summary>
    TooManyDeadLetters,
}
