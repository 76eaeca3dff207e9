using System.Diagnostics;
using System.Globalization;

namespace HealthData.MedTech;

/// <summary>
/// The reason why a measurement group, or an Observation of it, is not written. Its texts hold nothing that comes from
/// messages.
/// </summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ProjectionProblem
{
    private readonly FhirValueTemplate? _value;
    private readonly int _count;
    private readonly string? _detail;

    internal ProjectionProblem(
        ProjectionProblemCode code,
        MeasurementGroup group,
        FhirTemplate? template,
        FhirValueTemplate? value = null,
        int count = 0,
        string? detail = null)
    {
        Code = code;
        Group = group;
        Template = template;
        _value = value;
        _count = count;
        _detail = detail;
    }

    /// <summary>Gets what went wrong.</summary>
    public ProjectionProblemCode Code { get; }

    /// <summary>Gets the group that the measurements are of.</summary>
    public MeasurementGroup Group { get; }

    /// <summary>Gets the template that was at work; null where there is none.</summary>
    public FhirTemplate? Template { get; }

    /// <summary>Gets the name of the value that was at work; null where there is none.</summary>
    public string? ValueName => _value?.Name;

    /// <summary>
    /// Gets the name of the exception that the MedTech service logs for it, such as <c>FhirDataMappingException</c>;
    /// null where the service has no such problem.
    /// </summary>
    public string? ServiceException => Code switch
    {
        ProjectionProblemCode.TemplateNotFound or ProjectionProblemCode.UnsupportedPeriod =>
            "FhirDataMappingException",
        ProjectionProblemCode.MissingCorrelationId => "CorrelationIdNotDefinedException",
        ProjectionProblemCode.MissingPatientId => "ResourceIdentityNotDefinedException",
        ProjectionProblemCode.InvalidQuantity => "InvalidQuantityFhirValueException",
        ProjectionProblemCode.SeveralValues => _value!.Kind == FhirValueKind.Quantity
            ? "InvalidQuantityFhirValueException"
            : "InvalidOperationException",
        ProjectionProblemCode.IncompleteTemplate => _value is null ? "NullReferenceException" : "ArgumentNullException",
        ProjectionProblemCode.DifferentValue => "NotSupportedException",
        ProjectionProblemCode.TimeOutOfRange => "ArgumentOutOfRangeException",
        _ => null,
    };

    /// <summary>Gets what went wrong, in the words of the MedTech service where those hold no values.</summary>
    public string Message => Code switch
    {
        ProjectionProblemCode.TemplateNotFound => $"The FHIR mapping has no template for the type [{Group.Type}].",
        ProjectionProblemCode.UnsupportedPeriod => string.Create(
            CultureInfo.InvariantCulture, $"ObservationPeriodInterval {(int)Template!.Period} is not supported."),
        ProjectionProblemCode.MissingCorrelationId =>
            $"The measurements of the type [{Group.Type}] have no correlation identifier.",
        ProjectionProblemCode.MissingPatientId =>
            $"The measurements of the type [{Group.Type}] have no patient identifier.",
        ProjectionProblemCode.InvalidQuantity => $"The value [{ValueName}] is not a decimal number.",
        ProjectionProblemCode.SeveralValues => string.Create(
            CultureInfo.InvariantCulture, $"Expected 1 value for [{ValueName}]. Received {_count}."),
        ProjectionProblemCode.IncompleteTemplate => $"The template of the type [{Group.Type}] {_detail}.",
        ProjectionProblemCode.DifferentValue => $"The existing Observation {_detail}.",
        ProjectionProblemCode.UnreadableObservation => $"The existing Observation {_detail}.",
        ProjectionProblemCode.TimeOutOfRange => "The period of the Observation ends after the year 9999.",
        _ => $"The samples of [{ValueName}] would be too many.",
    };

    /// <summary>Gets what a person can do about it.</summary>
    public string Advice => Code switch
    {
        ProjectionProblemCode.TemplateNotFound => "Add a CodeValueFhir template with this typeName.",
        ProjectionProblemCode.UnsupportedPeriod => "Set periodInterval to -1, 0, 60, or 1440.",
        ProjectionProblemCode.MissingCorrelationId =>
            "Give the device template a correlationIdExpression that finds a value, or set another periodInterval.",
        ProjectionProblemCode.MissingPatientId =>
            "Give the device template a patientIdExpression, or set ProjectionOptions.Identify.",
        ProjectionProblemCode.InvalidQuantity =>
            "Send a number, or make the value a String. Exponents and units aren't numbers here.",
        ProjectionProblemCode.SeveralValues => "Set periodInterval to 0, or make the value SampledData.",
        ProjectionProblemCode.IncompleteTemplate => "Complete the template.",
        ProjectionProblemCode.DifferentValue =>
            "Set ProjectionOptions.AddMissingValues, or give the type another typeName.",
        ProjectionProblemCode.UnreadableObservation => "Read the Observation again from the server.",
        ProjectionProblemCode.TimeOutOfRange => "Send the right time.",
        _ => "Set a longer defaultPeriod, or raise ProjectionOptions.MaxSamples.",
    };

    /// <summary>Returns the code and the message.</summary>
    /// <returns>The code and the message.</returns>
    public override string ToString() => $"{Code}: {Message}";
}
