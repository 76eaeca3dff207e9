namespace HealthData.MedTech.Fhir;

/// <summary>
/// The reason why a message, or a part of it, isn't written. Its texts hold nothing that comes from messages or from
/// resources.
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MedTechProblem
{
    internal MedTechProblem(MedTechProblemCode code, string? resourceType = null, int? status = null)
    {
        Code = code;
        ResourceType = resourceType;
        Status = status;
    }

    internal MedTechProblem(ProjectionProblem problem)
    {
        Code = problem.Code switch
        {
            ProjectionProblemCode.TemplateNotFound => MedTechProblemCode.TemplateNotFound,
            ProjectionProblemCode.MissingCorrelationId => MedTechProblemCode.CorrelationIdNotDefined,
            ProjectionProblemCode.MissingPatientId => MedTechProblemCode.ResourceIdentityNotDefined,
            ProjectionProblemCode.InvalidQuantity => MedTechProblemCode.InvalidQuantityFhirValue,
            ProjectionProblemCode.SeveralValues
                when problem.ServiceException == "InvalidQuantityFhirValueException" =>
                MedTechProblemCode.InvalidQuantityFhirValue,
            _ => MedTechProblemCode.FhirDataMapping,
        };
        Projection = problem;
    }

    internal MedTechProblem(NormalizationProblem problem)
    {
        Code = problem.Code switch
        {
            NormalizationProblemCode.UnreadableMessage or NormalizationProblemCode.MessageTooLong
                or NormalizationProblemCode.OtherEncoding => MedTechProblemCode.InvalidDataFormat,
            NormalizationProblemCode.MissingValue or NormalizationProblemCode.UnusableValue =>
                MedTechProblemCode.IncompatibleData,
            _ => MedTechProblemCode.NormalizationDataMapping,
        };
        Normalization = problem;
    }

    /// <summary>Gets what went wrong.</summary>
    public MedTechProblemCode Code { get; }

    /// <summary>Gets the type of the resource that it's about, such as <c>Device</c>; null where it's about none.
    /// </summary>
    public string? ResourceType { get; }

    /// <summary>Gets the status of the FHIR service's response; null where it isn't known, or isn't the reason.
    /// </summary>
    public int? Status { get; }

    /// <summary>Gets the problem of the device mapping or the message; null where it's another one.</summary>
    public NormalizationProblem? Normalization { get; }

    /// <summary>Gets the problem of the FHIR mapping or the values; null where it's another one.</summary>
    public ProjectionProblem? Projection { get; }

    /// <summary>Gets a value that indicates whether the same may succeed later, without a change.</summary>
    public bool IsTransient =>
        Code is MedTechProblemCode.VersionConflict or MedTechProblemCode.FhirServiceUnavailable;

    /// <summary>
    /// Gets the name of the exception that the MedTech service logs for it, such as
    /// <c>FhirResourceNotFoundException</c>; null where the service has no such problem.
    /// </summary>
    public string? ServiceException => Code switch
    {
        MedTechProblemCode.InvalidDataFormat or MedTechProblemCode.IncompatibleData
            or MedTechProblemCode.NormalizationDataMapping or MedTechProblemCode.PatientDeviceMismatch
            or MedTechProblemCode.ResourceIdentityNotDefined or MedTechProblemCode.FhirResourceNotFound
            or MedTechProblemCode.MultipleResourceFound => $"{Code}Exception",
        _ => Projection?.ServiceException,
    };

    /// <summary>Gets what went wrong, as a sentence.</summary>
    public string Message => Normalization?.Message ?? Projection?.Message ?? Code switch
    {
        MedTechProblemCode.NoMatch => "No device template matches the message.",
        MedTechProblemCode.GroupFailed => "An earlier Observation of the same measurement group can't be written.",
        MedTechProblemCode.PatientDeviceMismatch => "The device is of another patient than the message says.",
        MedTechProblemCode.ResourceIdentityNotDefined =>
            $"The message has no identifier of the {ResourceType}, which the identity mode needs.",
        MedTechProblemCode.FhirResourceNotFound => ResourceType == "Patient"
            ? "The Device refers to no Patient."
            : $"The FHIR server has no {ResourceType} with this identifier.",
        MedTechProblemCode.MultipleResourceFound => $"The FHIR server has several {ResourceType} resources with this "
            + "identifier.",
        MedTechProblemCode.FhirServiceRejected => string.Create(
            CultureInfo.InvariantCulture, $"The FHIR service rejected the {ResourceType} with status {Status}."),
        MedTechProblemCode.VersionConflict => $"The {ResourceType} was changed by others at each attempt.",
        MedTechProblemCode.TooManyDeadLetters => "Too many messages of a batch can't be processed.",
        _ => "The FHIR service is busy or failing.",
    };

    /// <summary>Gets what a person can do about it.</summary>
    public string Advice => Normalization?.Advice ?? Projection?.Advice ?? Code switch
    {
        MedTechProblemCode.NoMatch => "Compare the typeMatchExpressions with the message.",
        MedTechProblemCode.GroupFailed =>
            "Correct the one that failed, or set ProjectionOptions.IsolateObservations, and send the message again.",
        MedTechProblemCode.PatientDeviceMismatch =>
            "Correct the patient of the Device resource, or give each patient a device identifier of its own.",
        MedTechProblemCode.ResourceIdentityNotDefined =>
            "Give the device template an expression for it, or choose another identity mode.",
        MedTechProblemCode.FhirResourceNotFound => ResourceType == "Patient"
            ? "Set the patient of the Device resource, or use IdentityMode.Create."
            : "Create the resource with the identifier, or use IdentityMode.Create for devices and patients.",
        MedTechProblemCode.MultipleResourceFound => "Delete or merge the duplicates, or set DeviceSystem for devices.",
        MedTechProblemCode.FhirServiceRejected => "Check that the FHIR mapping gives what the service accepts.",
        MedTechProblemCode.VersionConflict => "Write it again later.",
        MedTechProblemCode.TooManyDeadLetters =>
            "Check the mappings against the inner exception, or raise MedTechPipelineOptions.MaxDeadLetterShare.",
        _ => "Write it again later. Check the health and the limits of the FHIR service.",
    };

    /// <summary>Returns the code and the message.</summary>
    /// <returns>The code and the message.</returns>
    public override string ToString() => $"{Code}: {Message}";
}
