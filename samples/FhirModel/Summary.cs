using HealthData.Fhir.R4;

namespace FhirModel;

/// <summary>Asks resources what they hold, by patterns.</summary>
internal static class Summary
{
    public static string Of(Resource resource) => resource switch
    {
        Patient { Name: [{ Family: var family, Given: [var given, ..] }, ..] } patient =>
            $"{given} {family}, born {patient.BirthDate} ({Source(patient)}), {Life(patient)}",
        Observation { Status: var status, Code.Coding: [{ Display: var name }, ..] } observation =>
            $"{name}: {Value(observation)} at {Time(observation)}"
            + (status is { IsValid: true } ? "" : $", with the unknown status {status}"),
        UnknownResource unknown => $"a {unknown.TypeName}, which R4 doesn't define",
        _ => resource.TypeName,
    };

    private static string? Value(Observation observation) => observation.Value switch
    {
        Quantity quantity => Text(quantity),
        CodeableConcept concept => concept.Text,
        StringValue text => text.Value,
        null => string.Join(
            " and ", observation.Component.Select(component => component.Value).OfType<Quantity>().Select(Text)),
        var other => other.TypeName,
    };

    private static string Text(Quantity quantity) => $"{quantity.Value} {quantity.Unit}";

    private static string Time(Observation observation) => observation.Effective switch
    {
        DateTimeValue { Value: { } time } => time.ToDateTimeOffset().UtcDateTime.ToString("u"),
        Period { Start: var start, End: var end } => $"{start} to {end}",
        _ => "an unknown time",
    };

    private static string Life(Patient patient) => patient.Deceased switch
    {
        BooleanValue { Value: true } => "deceased",
        DateTimeValue { Value: var date } => $"deceased {date}",
        _ => "alive",
    };

    private static string? Source(Patient patient) =>
        patient.GetPrimitiveElement("birthDate")?.Extension is [{ Value: StringValue source }, ..]
            ? source.Value
            : "unknown source";
}
